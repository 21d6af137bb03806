import type { PackProgress, TopicProgress } from '../../../domain/history/progress.ts';
import type { Level } from '../../../domain/question/question.ts';
import type { Style } from '../../style.ts';
import { type BarRow, barRows } from '../pictures/bar.ts';
import { type HeatCell, heatStrip } from '../pictures/heat-strip.ts';
import { sparkline } from '../pictures/sparkline.ts';

const WIDE_SCREEN = 60;

const partsOf = (pack: PackProgress): readonly (PackProgress | TopicProgress)[] => [pack, ...pack.topics];

/** What is to be expected on new questions by pack, and by topic where there are enough answers: bar, course, answers. */
export function partLines(packs: readonly PackProgress[], style: Style, width: number): string[] {
  const [gap, most] = width >= WIDE_SCREEN ? ['  ', 12] : [' ', 6];
  const answers = packs.flatMap(partsOf).map(({ score }) => String(score.fresh.outOf).length);
  const answerColumns = Math.max(0, ...answers);
  const courses = packs.flatMap(partsOf).map(({ course }) => course.length);
  const courseColumns = Math.min(most, Math.max(0, ...courses));
  const row = ({ title, forecast, course, score }: TopicProgress, indent: string): BarRow => {
    const line = sparkline(
      course.map(({ expected }) => expected),
      courseColumns,
      style,
    );
    return {
      name: indent + title,
      percent: forecast.expected,
      value: [
        `${Math.round(forecast.expected)}%`.padStart(4),
        line.padEnd(courseColumns),
        String(score.fresh.outOf).padStart(answerColumns),
      ].join(gap),
    };
  };
  return barRows(
    packs.flatMap((pack) => [row(pack, ''), ...pack.topics.map((topic) => row(topic, '  '))]),
    width,
    style,
  );
}

/** How much was right at first meeting, packs by level. */
export function levelLines(packs: readonly PackProgress[], style: Style, width: number): string[] {
  const cell = ({ levels }: PackProgress, level: Level): HeatCell | null => {
    const { percent, outOf } = levels[level];
    return percent === null ? null : { percent, answers: outOf };
  };
  const rows = packs.map((pack) => ({
    name: pack.title,
    cells: { easy: cell(pack, 'easy'), medium: cell(pack, 'medium'), hard: cell(pack, 'hard') },
  }));
  return heatStrip(rows, width, style);
}
