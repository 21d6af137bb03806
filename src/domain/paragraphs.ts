/** A paragraph of a pack's text. */
export interface Paragraph {
  readonly text: string;
  /** spaces lay it out, as in the rows of a table, so that they must stay */
  readonly isLaidOut: boolean;
}

/** Lines that are shorter were broken on purpose, as in an address or a list. */
const LEAST_WRAPPED = 50;

const isLaidOutLine = (line: string): boolean => /[^\s.!?:] {2,}\S|^\s{2,}\S|\t/u.test(line);

/** Whether a line ends in the middle of a sentence that the next one goes on with: somebody's editor broke it there. */
const isWrapped = (line: string, next: string): boolean =>
  line.length >= LEAST_WRAPPED &&
  /[\p{L}\p{N},)`'’”"%]$/u.test(line) &&
  !/^\s*(?:[-–•*>]|\d+[.)]|[\p{L}\p{N}]+:)/u.test(next);

/** A text whose sentences are in one piece, for places with lines of another width. */
function unwrapped(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return next === undefined ? line : line + (isWrapped(line, next) ? ' ' : '\n');
    })
    .join('');
}

/** The paragraphs of a text, which empty lines part. Line ends inside one count, but for those amid a sentence. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs = text.replace(/\n+$/u, '').split(/\n{2,}/u);
  return paragraphs.map((paragraph) => {
    const isLaidOut = paragraph.split('\n').some(isLaidOutLine);
    return { text: isLaidOut ? paragraph : unwrapped(paragraph), isLaidOut };
  });
}
