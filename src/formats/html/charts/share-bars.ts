import { percentText } from '../../../domain/percent-text.ts';
import { el, type Html } from '../element.ts';

export interface ShareRow {
  readonly name: string;
  readonly percent: number;
  /** "4 of 5" */
  readonly value: string;
}

/** A bar as wide as its place. Anything above nothing shows. The numbers stand beside it, so it has no words of its own. */
function shareBar(percent: number): Html {
  const width = percent > 0 ? Math.max(1, percent) : 0;
  return el(
    'svg',
    { class: 'share', width: '100%', height: 12, 'aria-hidden': 'true' },
    el('rect', { class: 'track', width: '100%', height: 12, rx: 3 }),
    width === 0 ? null : el('rect', { class: 'fill', width: `${width}%`, height: 12, rx: 3 }),
  );
}

/** More than so many stand in two columns, where there is room. */
const MOST_ROWS = 12;

/** A bar for each part, with its name and its numbers as text. */
export function shareBars(title: string, rows: readonly ShareRow[]): Html {
  return el(
    'div',
    { class: rows.length > MOST_ROWS ? 'bars many' : 'bars' },
    el('h3', {}, title),
    el(
      'ul',
      {},
      rows.map(({ name, percent, value }) =>
        el(
          'li',
          {},
          el('span', { class: 'name', dir: 'auto' }, name),
          shareBar(percent),
          el('span', { class: 'value' }, el('b', {}, percentText(percent)), ` ${value}`),
        ),
      ),
    ),
  );
}
