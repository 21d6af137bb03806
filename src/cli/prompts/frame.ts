import { columnsOf, padTo, wrap } from '../layout.ts';
import type { Style } from '../style.ts';
import type { KeyHelp } from './key.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** Lines from `from` up to, not including, `to`. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface Caret {
  readonly part: 'body' | 'footer';
  readonly line: number;
  readonly column: number;
}

/** What a screen shows. No line is wider than `frameWidth`; the body may be longer than the screen. */
export interface Frame {
  /** bodies with the same name share their scroll place */
  readonly name: string;
  readonly header: readonly string[];
  readonly body: readonly string[];
  readonly footer: readonly string[];
  /** body lines that stay in view when a key changed something */
  readonly focus?: LineRange;
  /** where typing happens; the terminal's cursor is hidden elsewhere */
  readonly caret?: Caret;
}

/** A frame cut to the screen. */
export interface Laid {
  readonly rows: readonly string[];
  readonly caret: { readonly row: number; readonly column: number } | null;
  /** first body line shown */
  readonly top: number;
  /** body lines shown */
  readonly height: number;
}

const WIDEST = 100;

const marginOf = (size: Size): number => (size.columns >= 60 ? 2 : 0);

/** Columns that a frame's lines may take: the last one stays empty, and very long lines are hard to read. */
export function frameWidth(size: Size): number {
  return Math.max(10, Math.min(WIDEST, size.columns - 1 - 2 * marginOf(size)));
}

/** Rows left for the body between a header and a footer of so many lines; the screen's last row stays empty. */
export function bodyRoom(size: Size, header: number, footer: number): number {
  return Math.max(1, size.rows - 1 - header - footer - 1);
}

/**
 * The lines that stay in view in a window of so many: the focus. Of one that is higher, the lines around the caret, since
 * what is typed must be seen.
 */
export function linesToFollow({ body, focus, caret }: Frame, height: number): LineRange | undefined {
  if (focus === undefined || focus.to - focus.from <= height || caret?.part !== 'body') return focus;
  const around = height < 3 ? 0 : 1;
  return { from: Math.max(0, caret.line - around), to: Math.min(body.length, caret.line + around + 1) };
}

function keepInView(top: number, height: number, range: LineRange): number {
  if (range.from < top || range.to - range.from > height) return range.from;
  return range.to > top + height ? range.to - height : top;
}

function ruleLine(above: number, below: number, style: Style, width: number): string {
  const { rule, up, down } = style.glyphs;
  const isWide = width >= 60;
  const parts = [
    ...(above > 0 ? [`${up} ${above}${isWide ? ' lines above' : ''}`] : []),
    ...(below > 0 ? [`${down} ${below}${isWide ? ' lines below' : ''}`] : []),
  ];
  if (parts.length === 0) return style.dim(rule.repeat(width));
  const label = `${rule.repeat(3)} ${parts.join('   ')}   PgUp PgDn `;
  return style.dim(rule.repeat(3)) + label.slice(rule.length * 3) + style.dim(padRule(label, rule, width));
}

const padRule = (label: string, rule: string, width: number): string =>
  rule.repeat(Math.max(0, width - columnsOf(label)));

/**
 * Cuts a frame to the screen: at most rows − 1 lines, the body scrolled, the footer at the bottom. The rule above the
 * footer says how much of the body lies out of sight.
 *
 * @param top the body line at the top of the window before
 * @param follow whether `focus` must come into view
 */
export function layOut(frame: Frame, size: Size, top: number, follow: boolean, style: Style): Laid {
  const width = frameWidth(size);
  const height = bodyRoom(size, frame.header.length, frame.footer.length);
  const last = Math.max(0, frame.body.length - height);
  const followed = linesToFollow(frame, height);
  const wanted = follow && followed !== undefined ? keepInView(top, height, followed) : top;
  const first = Math.min(last, Math.max(0, wanted));
  const shown = frame.body.slice(first, first + height);
  const filling = Array.from({ length: height - shown.length }, () => '');
  const rule = ruleLine(first, Math.max(0, frame.body.length - first - height), style, width);
  const margin = ' '.repeat(marginOf(size));
  const rows = [...frame.header, ...shown, ...filling, rule, ...frame.footer]
    .slice(0, Math.max(1, size.rows - 1))
    .map((row) => (row === '' ? '' : margin + row));
  const { caret } = frame;
  const caretRow =
    caret === undefined
      ? -1
      : frame.header.length + (caret.part === 'body' ? caret.line - first : height + 1 + caret.line);
  return {
    rows,
    caret:
      caret === undefined || caretRow < 0 || caretRow >= rows.length
        ? null
        : { row: caretRow, column: margin.length + caret.column },
    top: first,
    height,
  };
}

/** The status line: the keys that matter here, as many as fit; the last one always shows. */
export function statusLine(keys: readonly KeyHelp[], style: Style, width: number): string {
  const parts = keys.flatMap(({ key, brief }) =>
    brief === undefined ? [] : [`${style.bold(key)} ${style.dim(brief)}`],
  );
  const gap = ' '.repeat(width < 60 ? 2 : 3);
  while (parts.length > 1 && columnsOf(parts.join(gap)) > width) parts.splice(-2, 1);
  return parts.join(gap);
}

/** The full table of keys. */
export function keyTable(keys: readonly KeyHelp[], style: Style, width: number): string[] {
  const left = Math.max(...keys.map(({ key }) => columnsOf(key))) + 2;
  return keys.flatMap(({ key, does }) =>
    wrap(does, width - left).map((line, index) => style.bold(padTo(index === 0 ? key : '', left)) + line),
  );
}
