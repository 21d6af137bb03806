/** Lines with a run of three spaces or a tab between texts are set as a table, and lines that are set in as code or a table. */
const TABLE_LINE = /\S(?: {3,}|\t+)\S|^(?: {2,}|\t)\S/;
const CODE = /`[^`\n]*`/g;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * A text with its code and its tables blanked out, so that rules on words look at prose alone. Every character that
 * stays keeps its index.
 */
export function proseOf(text: string): string {
  const withoutCode = text.includes('`') ? text.replace(CODE, blank) : text;
  if (!text.includes('   ') && !text.includes('\n  ') && !text.includes('\t')) return withoutCode;
  return withoutCode
    .split('\n')
    .map((line) => (TABLE_LINE.test(line) ? blank(line) : line))
    .join('\n');
}
