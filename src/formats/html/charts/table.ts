import { type Child, el, type Html } from '../element.ts';

/** A table of figures; the first cell of a row names it. */
export function figuresTable(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Child[])[],
): Html {
  return el(
    'table',
    { class: 'figures' },
    el('caption', {}, caption),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        columns.map((column) => el('th', { scope: 'col' }, column)),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map(([name = '', ...cells]) =>
        el(
          'tr',
          {},
          el('th', { scope: 'row' }, name),
          cells.map((cell) => el('td', {}, cell)),
        ),
      ),
    ),
  );
}
