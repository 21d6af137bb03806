// A clock for this process that moves only when it is told to: hours of a sitting pass in seconds.
import { settle } from './virtual-terminal.mjs';

class Timer {
  constructor(callBack, dueMs, everyMs) {
    Object.assign(this, { callBack, dueMs, everyMs });
  }
  ref() {
    return this;
  }
  unref() {
    return this;
  }
}

/**
 * Replaces the timers and clocks that the program uses.
 *
 * @returns passes so many milliseconds, with all that falls due in them
 */
export function simulateTime() {
  let nowMs = Date.now();
  const timers = new Set();
  const start = (callBack, waitMs, everyMs) => {
    const timer = new Timer(callBack, nowMs + Math.max(1, waitMs ?? 1), everyMs);
    timers.add(timer);
    return timer;
  };
  const stop = (timer) => void timers.delete(timer);
  const SystemDate = Date;
  Object.assign(globalThis, {
    setTimeout: (callBack, waitMs) => start(callBack, waitMs),
    setInterval: (callBack, waitMs) => start(callBack, waitMs, waitMs),
    clearTimeout: stop,
    clearInterval: stop,
    Date: class extends SystemDate {
      constructor(...parts) {
        super(...(parts.length === 0 ? [nowMs] : parts));
      }
      static now() {
        return nowMs;
      }
    },
  });
  process.hrtime.bigint = () => BigInt(Math.round(nowMs * 1e6));

  return async (passedMs) => {
    const endMs = nowMs + passedMs;
    for (;;) {
      let next;
      for (const timer of timers) if (timer.dueMs < (next?.dueMs ?? Infinity)) next = timer;
      if (next === undefined || next.dueMs > endMs) break;
      nowMs = next.dueMs;
      if (next.everyMs === undefined) timers.delete(next);
      else next.dueMs += next.everyMs;
      next.callBack();
      await settle();
    }
    nowMs = endMs;
  };
}
