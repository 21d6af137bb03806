import { percentText } from '../percent-text.ts';
import { plural } from '../plural.ts';
import { waitText } from '../wait-text.ts';
import { missingAnswers } from './missing-answers.ts';
import type { QuestionCounts, Streak, TargetProgress, Weakness } from './progress.ts';
import type { Forecast, Readiness } from './readiness.ts';

/** Titles of packs by their ids. */
export type PackTitles = ReadonlyMap<string, string>;

export const VERDICT_WORDS: Readonly<Record<Readiness['verdict'], string>> = {
  ready: 'ready',
  near: 'near',
  'not-yet': 'not yet',
  'no-mark': 'no mark',
  'too-few': 'too few answers',
};

/** Chances near the ends are no certainties. */
function chanceText(chance: number): string {
  if (chance > 0.99) return 'above 99%';
  return chance < 0.01 ? 'below 1%' : `${Math.round(100 * chance)}%`;
}

/** "8 of 10 times between 67% and 93%; chance to reach the mark of 70%: 91%." */
export function forecastText({ low, high, chance }: Forecast, { mark }: Readiness): string {
  const range = `8 of 10 times between ${Math.round(low)}% and ${Math.round(high)}%`;
  if (chance === undefined || mark === undefined) return `${range}; there is no mark to reach.`;
  const name = mark.isPractice ? 'the practice mark' : 'the mark';
  return `${range}; chance to reach ${name} of ${percentText(mark.percent)}: ${chanceText(chance)}.`;
}

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** "Answer 13 more new questions, at least 2 in Excel for office work." */
export function missingText(
  readiness: Readiness & { readonly verdict: 'too-few' },
  packTitles: PackTitles,
): string {
  const { answers, packs } = missingAnswers(readiness);
  const some = packs.map((need) => `${need.answers} in ${packTitles.get(need.pack) ?? need.pack}`);
  const where = some.length === 0 ? '' : `, at least ${joined(some)}`;
  return `Answer ${plural(answers, 'more new question', 'more new questions')}${where}.`;
}

/** '' where nothing was ever answered. */
export function streakText({ current, best, hasToday }: Streak): string {
  const longest = best > current ? ` The longest was ${best}.` : '';
  if (current === 0) return best === 0 ? '' : `No streak now: practise today to begin one.${longest}`;
  const today = hasToday ? ', today included' : '; practise today to go on';
  return `Streak: ${plural(current, 'day')} in a row${today}.${longest}`;
}

/** What was answered, what is known, what to answer again. */
export function countsText({ all, answered, mastered, due, missed, nextInMs }: QuestionCounts): string {
  const next = due > 0 || nextInMs === null ? '' : `, the next one ${waitText(nextInMs)}`;
  return (
    `Questions: ${answered} of ${all} answered, ${mastered} mastered (right on three days). ` +
    `Due for review: ${due}${next}. Missed the last time: ${missed}.`
  );
}

/** "Looking values up (Excel for office work): expected 58%, from 14 new answers" */
export function weaknessText(
  { pack, topic, title, expected, answers }: Weakness,
  packTitles: PackTitles,
): string {
  const where = topic === undefined ? '' : ` (${packTitles.get(pack) ?? pack})`;
  return `${title}${where}: expected ${Math.round(expected)}%, from ${plural(answers, 'new answer')}`;
}

/** Where nobody chose an exam or a track, so many are shown whole. */
const WHOLE_TARGETS = 2;

/** The exams and tracks to show whole, which are those that somebody chose, and the others, to show in short. */
export function splitTargets(targets: readonly TargetProgress[]): {
  readonly whole: readonly TargetProgress[];
  readonly others: readonly TargetProgress[];
} {
  const chosen = targets.filter(({ sittings }) => sittings > 0).length;
  const count = chosen === 0 ? WHOLE_TARGETS : chosen;
  return { whole: targets.slice(0, count), others: targets.slice(count) };
}
