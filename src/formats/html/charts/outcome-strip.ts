import { plural } from '../../../domain/plural.ts';
import { el, type Html } from '../element.ts';
import { SIGNS, type Sign } from '../signs.ts';
import { place } from './chart.ts';

export interface OutcomeCount {
  readonly sign: Sign;
  readonly name: string;
  readonly count: number;
}

/** How many questions went how: one strip in parts, and the counts in words below. */
export function outcomeStrip(counts: readonly OutcomeCount[]): Html {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const shown = counts.filter(({ count }) => count > 0);
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  const label = shown.map(({ name, count }) => `${count} ${name.toLowerCase()}`).join(', ');
  return el(
    'div',
    { class: 'outcomes' },
    el(
      'svg',
      {
        class: 'strip',
        width: '100%',
        height: 16,
        role: 'img',
        'aria-label': `${plural(total, 'question')}: ${label}`,
      },
      shown.map(({ sign, count }, index) =>
        el('rect', {
          class: `part ${sign}`,
          x: `${place((100 * (starts[index] ?? 0)) / total)}%`,
          width: `${place((100 * count) / total)}%`,
          height: 16,
        }),
      ),
    ),
    el(
      'ul',
      { class: 'legend' },
      shown.map(({ sign, name, count }) =>
        el(
          'li',
          {},
          el('span', { class: `sign ${sign}`, 'aria-hidden': 'true' }, SIGNS[sign]),
          ` ${name} `,
          el('b', {}, count),
        ),
      ),
    ),
  );
}
