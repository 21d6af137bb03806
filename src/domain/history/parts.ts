import { compareTexts } from '../compare-texts.ts';
import type { PackOutline } from '../pack-outline.ts';
import type { DatedAnswer } from './history.ts';
import { type Forecast, forecastOf } from './readiness.ts';
import { partTarget, type ReadinessTarget } from './readiness-target.ts';

/** From so many fresh answers on a topic is spoken of, and a pack or topic called weak. */
export const ENOUGH_OF_PART = 10;

/** A pack or a topic with its fresh answers. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly target: ReadinessTarget;
  /** in the order of time */
  readonly fresh: readonly DatedAnswer[];
  readonly forecast: Forecast;
}

export interface PackPart extends Part {
  /** those with enough answers, in the order of the pack */
  readonly topics: readonly Part[];
}

function partOf(id: string, title: string, target: ReadinessTarget, fresh: readonly DatedAnswer[]): Part {
  return { id, title, target, fresh, forecast: forecastOf(target, fresh) };
}

/** Answers by what they have in common, each list in the order in which it was given. */
function grouped(answers: readonly DatedAnswer[], by: 'pack' | 'topic'): Map<string, DatedAnswer[]> {
  const groups = new Map<string, DatedAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(answer[by]);
    if (group === undefined) groups.set(answer[by], [answer]);
    else group.push(answer);
  }
  return groups;
}

/** The packs to which there is a fresh answer, in the order of ids. @param fresh in the order of time */
export function packParts(
  packs: readonly Pick<PackOutline, 'id' | 'title' | 'topics'>[],
  fresh: readonly DatedAnswer[],
): PackPart[] {
  const byPack = grouped(fresh, 'pack');
  return [...packs]
    .sort((a, b) => compareTexts(a.id, b.id))
    .flatMap((pack) => {
      const own = byPack.get(pack.id);
      if (own === undefined) return [];
      const byTopic = grouped(own, 'topic');
      const topics = Object.entries(pack.topics).flatMap(([id, title]) => {
        const answers = byTopic.get(id) ?? [];
        return answers.length < ENOUGH_OF_PART ? [] : [partOf(id, title, partTarget(pack.id, id), answers)];
      });
      return [{ ...partOf(pack.id, pack.title, partTarget(pack.id), own), topics }];
    });
}
