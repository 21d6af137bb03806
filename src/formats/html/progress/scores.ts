import type { ProgressPage } from '../../../app/ports-page.ts';
import type { ExamScore, SittingScore, Tally } from '../../../domain/history/progress.ts';
import { percentText } from '../../../domain/percent-text.ts';
import { plural } from '../../../domain/plural.ts';
import { card } from '../card.ts';
import { chartFigure } from '../charts/chart.ts';
import { courseChart } from '../charts/course-chart.ts';
import { drawLines, type Line } from '../charts/lines-chart.ts';
import { figuresTable } from '../charts/table.ts';
import { type Child, el } from '../element.ts';
import { stampText } from '../moment.ts';

/** Scores of so many sittings make a point, since one alone says little. */
const LEAST_SPAN = 5;
/** Where there are very many sittings, more of them make a point, so that the line is no blur of more turns than these. */
const MOST_TURNS = 40;

function examChart(scores: readonly ExamScore[], place: number): Child {
  const last = scores.at(-1);
  if (last === undefined) return null;
  const best = Math.max(...scores.map(({ percent }) => percent));
  return [
    el('h3', { dir: 'auto' }, last.title),
    courseChart({
      id: `exam-${place}`,
      title: `${last.title}: scores over time`,
      description: `${plural(scores.length, 'sitting')}; the last one had ${percentText(last.percent)}, the best ${percentText(best)}. The dashed line is the mark; a full circle reached it, a hollow one not yet.`,
      places: scores.map(({ startedAt, percent, pass, passed }) => ({
        when: stampText(startedAt),
        percent,
        ...(pass === undefined ? {} : { pass }),
        ...(passed === undefined ? {} : { passed }),
      })),
    }),
  ];
}

/** Each exam with the course of its scores, the one that was sat last first. */
export function examCard({ progress: { exams } }: ProgressPage): Child {
  if (exams.length === 0) return null;
  const latestFirst = [...new Set(exams.map(({ exam }) => exam).toReversed())];
  return card(
    'Exams',
    'exams',
    latestFirst.map((exam, place) =>
      examChart(
        exams.filter((score) => score.exam === exam),
        place,
      ),
    ),
  );
}

/**
 * Percent of the points of the latest sittings up to each of them; null where nothing of the kind was answered.
 *
 * @param span how many sittings make a point
 */
function smoothed(sittings: readonly SittingScore[], span: number, of: 'all' | 'fresh'): Line['points'] {
  return sittings.map((_, index) => {
    const latest = sittings.slice(Math.max(0, index - span + 1), index + 1).map((sitting) => sitting[of]);
    const outOf = latest.reduce((sum, tally) => sum + tally.outOf, 0);
    const points = latest.reduce((sum, tally) => sum + tally.points, 0);
    return { at: index, percent: outOf === 0 ? null : (100 * points) / outOf };
  });
}

const tallyText = ({ percent, outOf }: Tally): string =>
  percent === null ? 'none' : `${percentText(percent)} of ${outOf}`;

/** The score of all answers beside that of new questions alone, over all sittings. */
export function freshCard({ progress: { sittings } }: ProgressPage): Child {
  const first = sittings[0];
  const last = sittings.at(-1);
  if (first === undefined || last === undefined || sittings.length < 2) return null;
  const span = Math.max(LEAST_SPAN, Math.ceil(sittings.length / MOST_TURNS));
  const lines = [
    { name: 'All answers', look: 'plain', points: smoothed(sittings, span, 'all') },
    { name: 'New', look: 'dashed', points: smoothed(sittings, span, 'fresh') },
  ] as const;
  const frame = {
    range: [0, sittings.length - 1],
    ends: [first.startedAt.slice(0, 10), last.startedAt.slice(0, 10)],
    height: 220,
  } as const;
  return card(
    'All answers and new questions',
    'fresh',
    chartFigure({
      id: 'fresh',
      title: 'Score of all answers and of new questions, over time',
      description: `Each point is the score of up to ${span} sittings together. The whole line is of all answers, repeated and hinted ones too; the dashed line is of new questions alone. Where the whole line is higher, it owes that to questions that were met before.`,
      draw: (width) => drawLines(lines, frame, width),
      table: figuresTable(
        'Scores by sitting',
        ['Sitting', 'All answers', 'New questions'],
        sittings.map(({ startedAt, all, fresh }) => [stampText(startedAt), tallyText(all), tallyText(fresh)]),
      ),
    }),
  );
}
