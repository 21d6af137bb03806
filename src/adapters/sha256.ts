/** The hash of a text as UTF-8, or of bytes, in hexadecimal digits. */
export type HashOf = (data: string | Uint8Array) => string;

/** Loads node:crypto when the first hash is made: that takes longer than showing the first question. */
export const sha256: HashOf = (data) =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(data).digest('hex');
