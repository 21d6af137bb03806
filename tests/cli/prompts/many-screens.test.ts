import { getEventListeners, type EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import type { Screen } from '../../../src/cli/prompts/run-screen.ts';
import { makeTerminal } from '../../../src/cli/prompts/terminal.ts';
import { PLAIN } from '../faces/interactive/sittings.ts';
import { KEYS, virtualTerminal } from '../faces/interactive/virtual-terminal.ts';

const QUESTION: Screen<null, string> = {
  style: PLAIN,
  start: null,
  startsAtFocus: false,
  key: (_state, key) => (key.name === 'enter' ? { reply: 'answered' } : null),
  frame: () => ({ name: 'question', header: [], body: ['Which?'], footer: [] }),
  wait: () => 1000,
};

const listenersOf = (emitter: EventEmitter): number =>
  emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);

test('a thousand questions one after another leave no listener behind', async () => {
  const virtual = virtualTerminal();
  const { signal } = new AbortController();
  const terminal = makeTerminal(virtual.deps);
  const { input, output } = virtual.deps;
  const count = (): number[] => [
    ...[input, output, process].map(listenersOf),
    getEventListeners(signal, 'abort').length,
  ];
  terminal.open();
  const before = count();
  for (let question = 0; question < 1000; question += 1) {
    const ending = terminal.run(QUESTION, signal);
    await virtual.press(KEYS.enter);
    expect(await ending).toEqual({ type: 'reply', reply: 'answered' });
  }
  expect(count()).toEqual(before);
  terminal.close();
});
