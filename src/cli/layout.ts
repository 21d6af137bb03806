import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { markupRuns } from '../domain/markup.ts';
import type { Style } from './style.ts';

const ASCII = /^[\x20-\x7e]*$/u;

/** Columns that a text takes on a terminal: wide characters two, combining ones none. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

/** Fills with spaces on the right to a number of columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Cuts to a number of columns, with a sign where something is missing. */
export function cutTo(text: string, columns: number, more: string): string {
  if (columnsOf(text) <= columns) return text;
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

function wrapLine(line: string, columns: number): string[] {
  if (columnsOf(line) <= columns) return [line];
  const isTable = isLaidOut(line);
  return wrapAnsi(line, columns, { hard: true, trim: !isTable, wordWrap: !isTable }).split('\n');
}

function wrapText(text: string, width: number): string[] {
  return text
    .replace(/\n+$/u, '')
    .split('\n')
    .flatMap((line) => wrapLine(line.replaceAll('\t', '    '), Math.max(10, width)));
}

/** From so many characters on, wrapping takes longer than a screen may take that is painted with each key. */
const LONG = 20_000;
const MOST_KEPT = 8;
const kept = new Map<string, readonly string[]>();

function wrapLong(text: string, width: number): readonly string[] {
  const key = `${width} ${text}`;
  const lines = kept.get(key) ?? wrapText(text, width);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, lines);
  return lines;
}

/** Lines of at most `width` columns: words wrap, tables keep their spaces and are cut hard where they are too wide. */
export function wrap(text: string, width: number): string[] {
  return text.length < LONG ? wrapText(text, width) : [...wrapLong(text, width)];
}

/** Wrapped text behind a prefix, its further lines set in below its first word. */
export function hanging(prefix: string, text: string, width: number): string[] {
  const columns = columnsOf(prefix);
  return wrap(text, width - columns).map(
    (line, index) => (index === 0 ? prefix : ' '.repeat(columns)) + line,
  );
}
