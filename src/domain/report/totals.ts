import { type PartScore, type Score, scoreByPart, scoreResults } from '../session/score.ts';
import type { Report, ReportItem } from './report.ts';

/** What an item gives to the session's totals. */
export type TotalledItem = Pick<ReportItem, 'question' | 'topic' | 'level' | 'outcome' | 'credit'>;

export interface Marks {
  /** points taken off for a wrong answer */
  readonly penalty: number;
  /** percent */
  readonly pass?: number;
  /** percent */
  readonly strong?: number;
}

/** "pack" of "pack/id" */
const packOf = ({ question }: TotalledItem): string => question.slice(0, question.indexOf('/'));

/** What a report says of the session as a whole: all of it comes from its items and the marks. */
export function totalsOf(
  items: readonly TotalledItem[],
  marks: Marks,
): Pick<Report, 'score' | 'byTopic' | 'byLevel' | 'byPack'> {
  const parts = (name: (item: TotalledItem) => string): PartScore[] => scoreByPart(items, items.map(name));
  const score: Score = scoreResults(items, marks);
  return {
    score,
    byTopic: parts((item) => `${packOf(item)}/${item.topic}`),
    byLevel: parts(({ level }) => level),
    byPack: parts(packOf),
  };
}

/** The marks of a plan, which may have none. */
export function marksOf({ penalty, pass, strong }: Partial<Marks> & { readonly penalty: number }): Marks {
  return {
    penalty,
    ...(pass === undefined ? {} : { pass }),
    ...(strong === undefined ? {} : { strong }),
  };
}
