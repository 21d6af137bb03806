import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock, systemTimer } from '../../src/adapters/clock.ts';

const { TZ } = process.env;

afterEach(() => {
  vi.useRealTimers();
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

describe('the clock', () => {
  it('stamps with the local offset, to the second', () => {
    expect(systemClock.now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
    expect(Math.abs(Date.parse(systemClock.now()) - Date.now())).toBeLessThan(2000);
  });

  it.each([
    ['Asia/Manila', '2026-11-22T05:43:16+08:00'],
    ['UTC', '2026-11-21T21:43:16+00:00'],
    ['America/St_Johns', '2026-11-21T18:13:16-03:30'],
    ['Asia/Kathmandu', '2026-11-22T03:28:16+05:45'],
    ['America/New_York', '2026-11-21T16:43:16-05:00'],
  ])('in %s says %s', { skip: process.platform === 'win32' }, (zone, stamp) => {
    process.env['TZ'] = zone;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T21:43:16.900Z') });
    expect(systemClock.now()).toBe(stamp);
  });

  it('counts milliseconds that never go back', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = systemClock.monotonic();
    vi.setSystemTime(0);
    expect(systemClock.monotonic()).toBeGreaterThanOrEqual(first);
  });

  it('counts the seconds of the calendar since a moment in any offset', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T21:43:16Z') });
    expect(systemClock.secondsSince('2026-11-22T05:42:16+08:00')).toBe(60);
    expect(systemClock.secondsSince('2026-11-21T21:43:26+00:00')).toBe(-10);
  });
});

describe('the timer', () => {
  it('calls back again and again until it is stopped', () => {
    vi.useFakeTimers();
    let calls = 0;
    const stop = systemTimer.every(5000, () => (calls += 1));
    vi.advanceTimersByTime(10_000);
    stop();
    vi.advanceTimersByTime(10_000);
    expect(calls).toBe(2);
  });
});
