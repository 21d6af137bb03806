import { columnsOf, cutTo, padTo } from '../../layout.ts';
import type { Style } from '../../style.ts';

/** A bar of `columns` places. Anything above nothing shows, and only everything fills it. @param percent 0 to 100 */
export function bar(percent: number, columns: number, style: Style): string {
  const full = Math.round((percent / 100) * columns);
  const shown = percent > 0 && percent < 100 ? Math.min(columns - 1, Math.max(1, full)) : full;
  const places = Math.min(columns, Math.max(0, shown));
  return style.glyphs.barFull.repeat(places) + style.glyphs.barEmpty.repeat(columns - places);
}

export interface BarRow {
  readonly name: string;
  /** 0 to 100 */
  readonly percent: number;
  /** what stands behind the bar, such as the number that it shows */
  readonly value: string;
}

const GAP = '  ';
const WIDE_SCREEN = 60;
/** Names are worth more than bars: they are not cut below this for a bar's sake. */
const LEAST_NAME = 16;
const LEAST_BAR = 6;

/** Columns of the bars where names and values need so many: none where too few are left. */
function barColumns(names: number, values: number, width: number): number {
  const most = width >= WIDE_SCREEN ? 20 : 10;
  const left = width - values - 2 * GAP.length - Math.min(names, LEAST_NAME);
  return left < LEAST_BAR ? 0 : Math.min(most, left);
}

/**
 * Rows of a name, a bar and a value, each in its column and none wider than `width`. On a narrow screen bars are left out
 * before names are.
 */
export function barRows(rows: readonly BarRow[], width: number, style: Style): string[] {
  const { more } = style.glyphs;
  const widest = Math.max(0, ...rows.map(({ name }) => columnsOf(name)));
  const values = Math.max(0, ...rows.map(({ value }) => columnsOf(value)));
  const bars = barColumns(widest, values, width);
  const names = Math.min(widest, width - values - GAP.length - (bars === 0 ? 0 : bars + GAP.length));
  return rows.map(({ name, percent, value }) =>
    [
      ...(names < columnsOf(more) ? [] : [padTo(cutTo(name, names, more), names)]),
      ...(bars === 0 ? [] : [bar(percent, bars, style)]),
      cutTo(value, width, more),
    ].join(GAP),
  );
}
