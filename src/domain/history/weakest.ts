import { compareTexts } from '../compare-texts.ts';
import { ENOUGH_OF_PART, type PackPart, type Part } from './parts.ts';
import type { Weakness } from './progress.ts';
import type { ReadinessTarget } from './readiness-target.ts';

/** How a pack can be drilled now. */
export interface Drill {
  /** what names it on the command line: its id, or its file where it was named so */
  readonly name: string;
  /** topics of which practice can ask a scored question */
  readonly topics: ReadonlySet<string>;
}

/** 0 to 1: the part of a target that comes from a pack. */
function shareOf({ lines }: ReadinessTarget, pack: string): number {
  const weight = (those: typeof lines): number => those.reduce((sum, line) => sum + line.weight, 0);
  return weight(lines.filter((line) => line.pack === pack)) / weight(lines);
}

/** Whether a target asks of a topic; without a target everything counts. */
function asks(focus: ReadinessTarget | undefined, pack: string, topic: string): boolean {
  if (focus === undefined) return true;
  const names = [topic, `${pack}/${topic}`];
  return focus.lines.some(
    (line) => line.pack === pack && (line.topics?.some((name) => names.includes(name)) ?? true),
  );
}

const hasEnough = ({ fresh }: Part): boolean => fresh.length >= ENOUGH_OF_PART;

/** The weakest topic of a pack, where one is weaker than the pack as a whole. */
function weakestTopic(part: PackPart, drill: Drill, focus: ReadinessTarget | undefined): Part | undefined {
  return part.topics
    .filter(({ id }) => drill.topics.has(id) && asks(focus, part.id, id))
    .filter(({ forecast }) => forecast.expected < part.forecast.expected)
    .sort((a, b) => a.forecast.expected - b.forecast.expected || compareTexts(a.id, b.id))[0];
}

/**
 * Where practice would help most: the packs by what they are expected to cost, (100 − expected score) × share of the target,
 * and in each the topic that is weaker than the whole, if there is one.
 *
 * @param focus the exam or track that was sat last; packs that it does not ask of are left out, unless all would be
 * @param drills how packs can be drilled, by id; others are left out
 */
export function weakestOf(
  parts: readonly PackPart[],
  focus: ReadinessTarget | undefined,
  drills: ReadonlyMap<string, Drill>,
): Weakness[] {
  const known = parts.filter(hasEnough).flatMap((part) => {
    const drill = drills.get(part.id);
    return drill === undefined || drill.topics.size === 0 ? [] : [{ part, drill }];
  });
  const asked = focus === undefined ? [] : known.filter(({ part }) => shareOf(focus, part.id) > 0);
  const weighing = asked.length === 0 ? undefined : focus;
  return (weighing === undefined ? known : asked)
    .map(({ part, drill }) => ({
      part,
      drill,
      share: weighing === undefined ? undefined : shareOf(weighing, part.id),
    }))
    .map((each) => ({ ...each, loss: (100 - each.part.forecast.expected) * (each.share ?? 1) }))
    .sort((a, b) => b.loss - a.loss || compareTexts(a.part.id, b.part.id))
    .map(({ part, drill, share }) => {
      const topic = weakestTopic(part, drill, weighing);
      const { title, forecast, fresh } = topic ?? part;
      return {
        pack: part.id,
        ...(topic === undefined ? {} : { topic: topic.id }),
        title,
        expected: forecast.expected,
        answers: fresh.length,
        ...(share === undefined ? {} : { share }),
        argv: ['practice', drill.name, ...(topic === undefined ? [] : ['--topic', topic.id])],
      };
    });
}
