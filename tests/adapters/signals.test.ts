import { describe, expect, it } from 'vitest';
import { processSignals } from '../../src/adapters/signals.ts';
import type { SignalName } from '../../src/app/ports.ts';

const SIGNALS: readonly SignalName[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

describe('signals that end a sitting', () => {
  it('are heard until one stops listening', () => {
    const before = SIGNALS.map((name) => process.listenerCount(name));
    const heard: SignalName[] = [];
    const stop = processSignals.listen((name) => heard.push(name));
    for (const name of SIGNALS) process.emit(name, name);
    expect(heard).toEqual(SIGNALS);
    stop();
    expect(SIGNALS.map((name) => process.listenerCount(name))).toEqual(before);
  });
});
