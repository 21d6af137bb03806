import { isScored } from '../question/kinds.ts';
import { type RehearseAnswer, wordCount } from '../question/rehearse.ts';
import type { Level } from '../question/question.ts';
import type { SessionState } from '../session/machine.ts';
import type { SessionPlan } from '../session/plan.ts';
import { toSeconds } from '../session/to-seconds.ts';
import { promptHash } from './hashes.ts';

/** An interview answer that the user gave aloud and scored alone. */
export interface Rehearsal {
  /** "pack/id" */
  readonly question: string;
  readonly topic: string;
  readonly level: Level;
  readonly promptHash: string;
  /** points for each line of the rubric, 0 to 2; null where none were given */
  readonly scores: readonly (0 | 1 | 2 | null)[];
  readonly outline?: string;
  /** words of the outline */
  readonly words?: number;
  /** time on the screen */
  readonly seconds: number;
  readonly flagged: boolean;
  readonly hinted: boolean;
  readonly note?: string;
}

/** The session's rehearsals, in its order; those never seen are left out. */
export function rehearsalsOf(
  plan: SessionPlan,
  state: SessionState,
  sha256: (text: string) => string,
): Rehearsal[] {
  return plan.items.flatMap(({ key, question, passage }, index) => {
    const item = state.items[index];
    if (item === undefined || !item.isSeen || isScored(question) || question.kind !== 'rehearse') return [];
    const answer = item.answer as RehearseAnswer | null;
    const outline = answer?.outline;
    return {
      question: key,
      topic: question.topic,
      level: question.level,
      promptHash: promptHash(question, passage, sha256),
      scores: answer?.scores ?? question.rubric.map(() => null),
      ...(outline === undefined ? {} : { outline, words: wordCount(outline) }),
      seconds: toSeconds(item.spentMs),
      flagged: item.isFlagged,
      hinted: item.isHinted,
      ...(item.note === undefined ? {} : { note: item.note }),
    };
  });
}

/** The sitting without its rehearsals: all that scores, counts and paces. */
export function scoredPart(
  plan: SessionPlan,
  state: SessionState,
): { readonly plan: SessionPlan; readonly state: SessionState } {
  const places = plan.items.flatMap(({ question }, index) => (isScored(question) ? [index] : []));
  if (places.length === plan.items.length) return { plan, state };
  const pick = <T>(list: readonly T[]): T[] => list.filter((_, index) => places.includes(index));
  return { plan: { ...plan, items: pick(plan.items) }, state: { ...state, items: pick(state.items) } };
}
