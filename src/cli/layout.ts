import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
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
  return text
    .split(/(`[^`\n]+`)/u)
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? style.code(part.slice(1, -1))
        : part.replace(/\*\*([^*\n]+)\*\*/gu, (_, inner: string) => style.bold(inner)),
    )
    .join('');
}

/** A line that is laid out by spaces (a row of a table, a code line), so that its inner spaces must stay. */
const isLaidOut = (line: string): boolean => /[^\s.!?:] {2,}\S|^\s{2,}\S/u.test(line);

function wrapLine(line: string, columns: number): string[] {
  if (columnsOf(line) <= columns) return [line];
  const isTable = isLaidOut(line);
  return wrapAnsi(line, columns, { hard: true, trim: !isTable, wordWrap: !isTable }).split('\n');
}

/** Lines of at most `width` columns: words wrap, tables keep their spaces and are cut hard where they are too wide. */
export function wrap(text: string, width: number): string[] {
  return text
    .replace(/\n+$/u, '')
    .split('\n')
    .flatMap((line) => wrapLine(line.replaceAll('\t', '    '), Math.max(10, width)));
}

/** Wrapped text behind a prefix, its further lines set in below its first word. */
export function hanging(prefix: string, text: string, width: number): string[] {
  const columns = columnsOf(prefix);
  return wrap(text, width - columns).map(
    (line, index) => (index === 0 ? prefix : ' '.repeat(columns)) + line,
  );
}

/** Minutes and seconds as a clock shows them: 9:05, 1:00:00. Started seconds count, so that 0:00 means time is up. */
export function clockText(milliseconds: number): string {
  const total = Math.ceil(milliseconds / 1000);
  const seconds = String(total % 60).padStart(2, '0');
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600);
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}

/** "1 question", "2 questions" */
export function plural(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
