import type { Progress } from '../../../domain/history/progress.ts';
import { countsText, streakText } from '../../../domain/history/progress-words.ts';
import { wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { barRows } from '../pictures/bar.ts';
import type { ProgressScreen } from './progress-view.ts';

/** All answers beside those to new questions: what is known by heart shows in the first alone. */
function scoreRows({ score }: Progress, style: Style, width: number): string[] {
  const rows = [
    { name: 'All answers', tally: score.all },
    { name: 'New questions', tally: score.fresh },
  ].flatMap(({ name, tally: { percent, outOf } }) =>
    percent === null
      ? []
      : [{ name, percent, value: `${Math.round(percent)}%`.padStart(4) + ` of ${outOf}` }],
  );
  return barRows(rows, width, style);
}

/** Streak, what was answered and what is due, with the command that asks it; the score of all answers and of new ones. */
export function practiceLines(
  { progress, packs, command }: ProgressScreen,
  style: Style,
  width: number,
): string[] {
  const { streak, questions } = progress;
  const hasReview = questions.due + questions.missed > 0;
  return [
    ...wrap(streakText(streak), width).filter((line) => line !== ''),
    ...wrap(countsText(questions), width),
    ...(hasReview ? [`  ${style.accent(command(['review', ...packs]))}`] : []),
    ...scoreRows(progress, style, width),
  ];
}
