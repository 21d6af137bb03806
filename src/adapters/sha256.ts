import type { Sha256 } from '../app/ports.ts';

/** Loads node:crypto when the first hash is made: that takes longer than showing the first question. */
export const sha256: Sha256 = (text) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');
