import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { markupRuns } from '../domain/markup.ts';
import { NARROW } from './narrow.ts';
import type { Style } from './style.ts';

/** What colours and weights of letters begin and end with. */
const STYLING = /\u001b\[\d+m/gu;

/** Columns that a text takes on a terminal: wide characters two, combining ones none. */
export function columnsOf(text: string): number {
  const letters = text.includes('\u001b') ? text.replaceAll(STYLING, '') : text;
  return NARROW.test(letters) ? letters.length : stringWidth(text);
}

/** Fills with spaces on the right to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Cuts to a number of columns, with a sign where something is missing. */
export function cutTo(text: string, columns: number, more: string): string {
  if (columnsOf(text) <= columns) return text;
  if (NARROW.test(text)) return text.slice(0, Math.max(0, columns - columnsOf(more))) + more;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (columnsOf(kept + segment) > columns - columnsOf(more)) break;
    kept += segment;
  }
  return kept + more;
}

/** The pack's light markup, `code` and **bold**, in a style. */
export function markup(text: string, style: Style): string {
  const paints = { plain: String, code: style.code, bold: style.bold };
  return markupRuns(text)
    .map((run) => paints[run.type](run.text))
    .join('');
}

/** A line that is laid out by spaces (a row of a table, a code line), so that its inner spaces must stay. */
const isLaidOut = (line: string): boolean => /[^\s.!?:] {2,}\S|^\s{2,}\S/u.test(line);

/** Fills lines with words that are all narrow and short enough; null where they are not. */
function wrapWords(line: string, columns: number): string[] | null {
  if (!NARROW.test(line)) return null;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (word === '' || word.length > columns) return null;
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > columns) lines.push(current);
    current = longer.length > columns ? word : longer;
  }
  return [...lines, current];
}

function wrapLine(line: string, columns: number): string[] {
  if (columnsOf(line) <= columns) return [line];
  const simple = wrapWords(line, columns);
  if (simple !== null) return simple;
  const isTable = isLaidOut(line);
  return wrapAnsi(line, columns, { hard: true, trim: !isTable, wordWrap: !isTable }).split('\n');
}

function wrapText(text: string, width: number): string[] {
  return text
    .replace(/\n+$/u, '')
    .split('\n')
    .flatMap((line) => wrapLine(line.replaceAll('\t', '    '), Math.max(10, width)));
}

type Layout = (text: string, width: number) => string[];

/** More texts of several lines than a screen has. */
const MOST_KEPT = 64;

/**
 * The same layout of texts, with what it gave for the latest ones kept: a screen is laid out anew with each key and each
 * second, and all but a line of it stays.
 */
export function keepingLatest(layOut: Layout): Layout {
  const kept = new Map<string, { readonly width: number; readonly lines: readonly string[] }>();
  return (text, width) => {
    // It fits on one line, however wide its letters are.
    if (text.length < width / 2) return layOut(text, width);
    const known = kept.get(text);
    const lines = known?.width === width ? known.lines : layOut(text, width);
    // The last of a map is the latest.
    kept.delete(text);
    kept.set(text, { width, lines });
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    return [...lines];
  };
}

/** Lines of at most `width` columns: words wrap, tables keep their spaces and are cut hard where they are too wide. */
export const wrap: Layout = keepingLatest(wrapText);

/** Wrapped text behind a prefix, its further lines set in below its first word. */
export function hanging(prefix: string, text: string, width: number): string[] {
  const columns = columnsOf(prefix);
  return wrap(text, width - columns).map(
    (line, index) => (index === 0 ? prefix : ' '.repeat(columns)) + line,
  );
}
