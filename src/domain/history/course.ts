import type { DatedAnswer } from './history.ts';
import type { CoursePoint } from './progress.ts';
import type { ReadinessTarget } from './readiness-target.ts';
import { countedOf, expectedAfter } from './readiness.ts';

const MOST_POINTS = 24;

/** At most so many of a list, evenly spread, the last one among them. */
function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  const step = (list.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => list[Math.round(index * step)]).flatMap(
    (each) => each ?? [],
  );
}

/**
 * How the expected score of a target went over time: what the answers up to the end of a day came to.
 *
 * @param fresh in the order of time
 */
export function courseOf(target: ReadinessTarget, fresh: readonly DatedAnswer[]): CoursePoint[] {
  const counted = countedOf(target, fresh);
  const ends = counted.flatMap(({ day }, index) =>
    counted[index + 1]?.day === day ? [] : [{ day, answers: index + 1 }],
  );
  const points = spread(ends, MOST_POINTS);
  const expected = expectedAfter(
    target,
    counted,
    points.map(({ answers }) => answers),
  );
  return points.map((point, place) => ({ ...point, expected: expected[place] ?? 0 }));
}
