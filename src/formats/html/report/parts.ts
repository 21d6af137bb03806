import type { ReportPage } from '../../../app/ports-page.ts';
import type { PartScore } from '../../../domain/session/score.ts';
import { card } from '../card.ts';
import { shareBars, type ShareRow } from '../charts/share-bars.ts';
import type { Child } from '../element.ts';

const rows = (parts: readonly PartScore[]): ShareRow[] =>
  parts.map(({ name, percent, points, outOf }) => ({ name, percent, value: `${points} of ${outOf}` }));

/** Points by pack, topic and level. */
export function partCards({ packs, topics, levels }: ReportPage): Child {
  if (topics.length === 0) return null;
  return card(
    'Where the points came from',
    'parts',
    packs.length > 1 ? shareBars('By pack', rows(packs)) : null,
    shareBars('By topic', rows(topics)),
    shareBars('By level', rows(levels)),
  );
}
