import type { Clock, Timer } from '../app/ports.ts';
import { localIso } from './local-iso.ts';

export const systemClock: Clock = {
  now: () => localIso(new Date()),
  // Not performance.now(): the first use of it loads modules for milliseconds.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
  secondsSince: (moment) => (Date.now() - Date.parse(moment)) / 1000,
};

export const systemTimer: Timer = {
  every(milliseconds, callBack) {
    const timer = setInterval(callBack, milliseconds).unref();
    return () => clearInterval(timer);
  },
};
