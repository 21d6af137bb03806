import { createEmptyCard, fsrs, type Card, Rating } from 'ts-fsrs';

/** What an outside script needs of a report's file. */
export interface RawReport {
  readonly id: string;
  readonly startedAt: string;
  readonly ended: string;
  readonly elapsed?: number;
  readonly session: { readonly mode: string; readonly exam?: { readonly id: string } };
  readonly score: { readonly percent: number; readonly pass?: number };
  readonly items: readonly RawItem[];
}

export interface RawItem {
  readonly question: string;
  readonly level: string;
  readonly outcome: string;
  readonly keyHash: string;
  readonly credit: number;
  readonly seconds: number;
  readonly exposure: number;
  readonly hinted: boolean;
  readonly confidence?: string;
}

const DAY_MS = 86_400_000;
const dayOf = (startedAt: string): string => startedAt.slice(0, 10);
const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
const round = (value: number): number => Math.round(Number((value * 100).toFixed(6))) / 100;
const tally = (credits: readonly number[]): unknown => {
  const points = credits.reduce((sum, credit) => sum + credit, 0);
  const percent = credits.length === 0 ? null : round((100 * points) / credits.length);
  return { points: round(points), outOf: credits.length, percent };
};

export const inOrder = (reports: readonly RawReport[]): RawReport[] =>
  [...reports].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt) || (a.id < b.id ? -1 : 1));

const isBrokenOff = ({ ended }: RawReport): boolean => ended === 'quit' || ended === 'interrupted';
const counts = (report: RawReport, { outcome }: RawItem): boolean =>
  outcome !== 'unseen' && !(isBrokenOff(report) && outcome === 'skipped');
const isAnswered = ({ outcome }: RawItem): boolean => ['correct', 'partial', 'wrong'].includes(outcome);

/** Every fresh answer, found by looking through all that came before, for each question anew. */
export function freshItems(
  reports: readonly RawReport[],
): { readonly report: RawReport; readonly item: RawItem }[] {
  const ordered = inOrder(reports).flatMap((report) => report.items.map((item) => ({ report, item })));
  return ordered.filter(({ report, item }, place) => {
    const isMet = ordered
      .slice(0, place)
      .some(({ item: earlier }) => earlier.question === item.question && earlier.outcome !== 'unseen');
    return counts(report, item) && !isMet && item.exposure === 0 && !item.hinted;
  });
}

function gradeOf(
  { outcome, credit, hinted, confidence, seconds }: RawItem,
  budget: number,
  isFirst: boolean,
) {
  if (outcome === 'skipped' || outcome === 'timed-out' || credit < 0.5) return Rating.Again as const;
  if (credit < 1 || hinted) return Rating.Hard as const;
  const isEasy = confidence === 'sure' && seconds <= budget / 2 && !isFirst;
  return isEasy ? (Rating.Easy as const) : (Rating.Good as const);
}

/** When a question is due, its right days and the day of its last answer, by ts-fsrs's table, answer by answer. */
export function memoryByHand(
  reports: readonly RawReport[],
  question: string,
  keyHash: string,
  budget: number,
): { readonly dueMs: number; readonly rightDays: number; readonly lastDay: string } | null {
  const scheduler = fsrs({ request_retention: 0.9 });
  const days = new Map<string, { readonly at: Date; readonly item: RawItem }>();
  for (const { startedAt, items } of inOrder(reports)) {
    const item = items.find(
      (each) => each.question === question && each.keyHash === keyHash && each.outcome !== 'unseen',
    );
    if (item !== undefined && !days.has(dayOf(startedAt)))
      days.set(dayOf(startedAt), { at: new Date(startedAt), item });
  }
  let card: Card | null = null;
  let rightDays = 0;
  for (const { at, item } of days.values()) {
    const grade = gradeOf(item, budget, card === null);
    card = scheduler.repeat(card ?? createEmptyCard(at), at)[grade].card;
    if (grade >= Rating.Good) rightDays += 1;
  }
  return card === null
    ? null
    : { dueMs: card.due.getTime(), rightDays, lastDay: [...days.keys()].at(-1) ?? '' };
}

/** The figures of `progress` that need no model, each computed by itself and as slowly as it likes. */
export function recomputed(reports: readonly RawReport[], today: string): Record<string, unknown> {
  const ordered = inOrder(reports);
  const fresh = freshItems(reports);
  const practised = ordered.filter(({ items }) => items.some(isAnswered));
  const days = [...new Set(practised.map(({ startedAt }) => dayOf(startedAt)))].sort();
  const rowFrom = (day: string): number => (days.includes(day) ? 1 + rowFrom(dayBefore(day)) : 0);
  const hasToday = days.includes(today);
  const first = new Date(Date.parse(today) - (52 * 7 - 1) * DAY_MS).toISOString().slice(0, 10);
  const creditsOf = (report: RawReport): number[] =>
    report.items.filter((item) => counts(report, item)).map(({ credit }) => credit);
  return {
    reports: reports.length,
    streak: {
      current: rowFrom(hasToday ? today : dayBefore(today)),
      best: Math.max(0, ...days.map(rowFrom)),
      hasToday,
    },
    days: days
      .filter((day) => day >= first && day <= today)
      .map((day) => {
        const own = practised.filter(({ startedAt }) => dayOf(startedAt) === day);
        const seconds = own.map(
          ({ elapsed, items }) => elapsed ?? items.reduce((sum, item) => sum + item.seconds, 0),
        );
        return {
          day,
          minutes: Math.round(seconds.reduce((sum, each) => sum + each, 0) / 6) / 10,
          sittings: own.length,
          answers: own.flatMap(({ items }) => items).filter(isAnswered).length,
        };
      }),
    score: { all: tally(ordered.flatMap(creditsOf)), fresh: tally(fresh.map(({ item }) => item.credit)) },
    exams: ordered
      .filter((report) => report.session.exam !== undefined && !isBrokenOff(report))
      .map(({ id, startedAt, score }) => ({ id, startedAt, ...score })),
    sittings: ordered
      .filter((report) => creditsOf(report).length > 0)
      .map((report) => ({
        id: report.id,
        startedAt: report.startedAt,
        mode: report.session.mode,
        all: tally(creditsOf(report)),
        fresh: tally(fresh.filter((each) => each.report === report).map(({ item }) => item.credit)),
      })),
  };
}
