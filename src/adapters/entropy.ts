import type { Entropy, Sha256 } from '../app/ports.ts';

/** Chance for draws and names: it has to differ from time to time, not to withstand an attacker. */
export const systemEntropy: Entropy = {
  seed: () => Math.floor(Math.random() * 2 ** 32),
  tag: () =>
    Math.floor(Math.random() * 2 ** 16)
      .toString(16)
      .padStart(4, '0'),
};

/** Loads node:crypto when the first hash is made: that takes longer than showing the first question. */
export const sha256: Sha256 = (text) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
