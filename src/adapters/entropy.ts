import type { Entropy } from '../app/ports.ts';

/** Chance for draws and names: it has to differ from time to time, not to withstand an attacker. */
export const systemEntropy: Entropy = {
  seed: () => Math.floor(Math.random() * 2 ** 32),
  tag: () =>
    Math.floor(Math.random() * 2 ** 16)
      .toString(16)
      .padStart(4, '0'),
};
