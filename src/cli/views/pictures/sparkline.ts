import type { Style } from '../../style.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** At most so many values: where there are more, neighbours are averaged, so that the whole course shows. */
function thinned(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, place) =>
    mean(
      values.slice(
        Math.floor((place * values.length) / most),
        Math.floor(((place + 1) * values.length) / most),
      ),
    ),
  );
}

/**
 * Percentages as a row of signs, the higher the more, the oldest first. The scale is always 0 to 100, so that two rows can
 * be compared and a small change looks small.
 *
 * @returns at most `columns` signs; empty without values
 */
export function sparkline(percents: readonly number[], columns: number, style: Style): string {
  const signs = style.glyphs.heights;
  return thinned(percents, Math.max(0, columns))
    .map((percent) => {
      const place = Math.floor((percent / 100) * signs.length);
      return signs[Math.min(signs.length - 1, Math.max(0, place))] ?? '';
    })
    .join('');
}
