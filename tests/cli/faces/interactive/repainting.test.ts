import { wrapAnsi } from 'fast-wrap-ansi';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Style } from '../../../../src/cli/style.ts';
import { rehearse, transcribe, typing } from '../../../support/questions.ts';
import { LONG, PLAIN, planOf, play, WIDE } from './sittings.ts';
import { KEYS, settle, virtualTerminal } from './virtual-terminal.ts';

vi.mock('fast-wrap-ansi', async (importOriginal) => {
  const original = await importOriginal<{ wrapAnsi: typeof wrapAnsi }>();
  return { wrapAnsi: vi.fn<typeof wrapAnsi>(original.wrapAnsi) };
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

const paste = (text: string): string => `\u001B[200~${text}\u001B[201~`;

const JAPANESE = { ...WIDE, id: 'japanese', prompt: '発注書の単価とは異なっていました。'.repeat(180) };
const PASSAGE = 'Please send the signed delivery note with the invoice, so that we can pay it. '.repeat(15);

test('neither a key nor a tick wraps the texts of a question again, and another width does once', async () => {
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([JAPANESE], { limitMs: 60_000 }));
  await terminal.press('b');
  vi.mocked(wrapAnsi).mockClear();
  await terminal.press('c', KEYS.up, KEYS.pageUp, '*', KEYS.home, KEYS.pageDown, 'a');
  await pass(3000);
  expect(wrapAnsi).not.toHaveBeenCalled();
  await terminal.resize(60, 24);
  const { length } = vi.mocked(wrapAnsi).mock.calls;
  expect(length).toBeGreaterThan(0);
  await terminal.press('b', KEYS.pageUp);
  expect(wrapAnsi).toHaveBeenCalledTimes(length);
});

test.each([
  ['3,000 characters', LONG],
  ['a long text to type', typing({ passage: PASSAGE })],
])('a tick beside %s writes the clock alone', async (_, question) => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([question], { limitMs: 600_000 }));
  await terminal.press('b');
  terminal.takeOutput();
  await pass(60_000);
  const output = terminal.takeOutput();
  expect(output.match(/\u001B\[\d+;1H/gu)).toEqual(Array.from({ length: 60 }, () => '\u001B[1;1H'));
  expect(output.length).toBeLessThan(60 * 80);
});

test('feedback is found once, however long it stays on the screen', async () => {
  const bad = vi.fn<Style['bad']>(PLAIN.bad);
  const terminal = virtualTerminal(80, 24);
  await play(terminal, planOf([typing({ passage: PASSAGE })], { limitMs: 60_000 }), {
    style: { ...PLAIN, bad },
  });
  await terminal.press(paste(PASSAGE.replaceAll('note', 'nite')), KEYS.enter);
  expect(await terminal.screen()).toContain('Accuracy');
  const { length } = bad.mock.calls;
  expect(length).toBeGreaterThan(0);
  await terminal.press(KEYS.pageDown, KEYS.up);
  await pass(5000);
  expect(bad).toHaveBeenCalledTimes(length);
});

test.each([
  [
    'a field',
    transcribe({ fields: [...transcribe({}).fields, { label: 'Remarks', value: PASSAGE.trim() }] }),
    [KEYS.up],
  ],
  ['a text', typing({ passage: PASSAGE }), []],
  ['an outline', rehearse({}), []],
])('what is typed into %s that is longer than the screen stays in view', async (_, question, before) => {
  const terminal = virtualTerminal(40, 15);
  await play(terminal, planOf([question]));
  await terminal.press(...before, paste(PASSAGE.slice(0, 700)), ...'[here');
  expect(await terminal.screen()).toContain('[here');
  const caret = await terminal.caret();
  expect(caret).not.toBeNull();
  await terminal.resize(30, 10);
  expect(await terminal.caret()).not.toBeNull();
});
