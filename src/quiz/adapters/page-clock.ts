import { localIso } from '../../adapters/local-iso.ts';
import type { Clock, Timer } from '../../app/ports.ts';

export const pageClock: Clock = {
  now: () => localIso(new Date()),
  monotonic: () => performance.now(),
  secondsSince: (moment) => (Date.now() - Date.parse(moment)) / 1000,
};

export const pageTimer: Timer = {
  every(milliseconds, callBack) {
    const timer = setInterval(callBack, milliseconds);
    return () => clearInterval(timer);
  },
};
