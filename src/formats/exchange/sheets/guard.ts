/**
 * Spreadsheets run a text of a CSV file that starts like a formula, so such a text gets an apostrophe before it, as
 * OWASP's "CSV Injection" advises. A text that already has one gets one more, so that reading takes just ours away.
 */
const RISKY = /^'*[=+\-@\t\r]/u;
/** No formula, and it must stay a number. */
const NEGATIVE_NUMBER = /^-\d+(\.\d+)?$/u;

export const guarded = (text: string): string =>
  RISKY.test(text) && !NEGATIVE_NUMBER.test(text) ? `'${text}` : text;

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
