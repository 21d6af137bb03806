import type { UnusableSource } from '../../app/ports-exchange.ts';

/** More than any question bank; what is larger is something else. */
export const MAX_SOURCE_BYTES: number = 32 * 1024 * 1024;

export interface DecodedText {
  readonly type: 'text';
  /** without byte order mark, its lines ended by LF alone */
  readonly text: string;
}

const unusable = (message: string, hint: string, line?: number): UnusableSource => ({
  type: 'unusable',
  message,
  hint,
  ...(line === undefined ? {} : { line }),
});

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** UTF-16 by its mark, or by the zero byte that every other Latin letter has. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const start = bytes.subarray(0, 64);
  return start.length >= 4 && start.filter((byte) => byte === 0).length * 3 >= start.length;
}

/** The line in which the first bytes stand that are no UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const LF = 0x0a;
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LF, start);
    const end = found === -1 ? bytes.length : found + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end;
  }
  return line;
}

/** The text of a file, which must be UTF-8. */
export function decodeText(bytes: Uint8Array): DecodedText | UnusableSource {
  if (bytes.length > MAX_SOURCE_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return unusable(
      `The file is too large: ${size} MB, where ${MAX_SOURCE_BYTES / 1024 / 1024} MB is the most.`,
      'Split it into several files.',
    );
  }
  if (isUtf16(bytes)) {
    return unusable(
      'The file is UTF-16, not UTF-8.',
      'Save it again as UTF-8; in Excel, save it as "CSV UTF-8", not as "Unicode Text".',
    );
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { type: 'text', text: text.replaceAll(/\r\n?/gu, '\n') };
  } catch {
    return unusable(
      'The file is not UTF-8: this line has bytes that mean nothing there.',
      'Save it again as UTF-8; in Excel, save it as "CSV UTF-8", not as "CSV".',
      firstBadLine(bytes),
    );
  }
}
