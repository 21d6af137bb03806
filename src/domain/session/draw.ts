import { compareTexts } from '../compare-texts.ts';
import { type Question, type QuestionLabels, LEVELS } from '../question/question.ts';
import type { Order } from '../blueprint.ts';
import type { Rng } from './rng.ts';

/** The version of drawing that a report records. A later one keeps this one. */
export const ALGORITHM = 1;

/** A question that can be drawn, with where it comes from; of the question itself a draw needs the labels alone. */
export interface Candidate<Q extends QuestionLabels = Question> {
  /** "pack/id", unique among candidates */
  readonly key: string;
  readonly pack: string;
  readonly question: Q;
  /** where it stands: line of the draw (in practice over packs, the pack), then place in its file */
  readonly place: readonly [line: number, question: number];
}

export interface Quota<Q extends QuestionLabels = Question> {
  readonly candidates: readonly Candidate<Q>[];
  readonly count: number;
}

export interface QuotaShortage {
  readonly quota: number;
  readonly wanted: number;
  readonly available: number;
}

export interface Draw<Q extends QuestionLabels = Question> {
  readonly drawn: readonly Candidate<Q>[];
  /** quotas that had fewer questions than they asked for */
  readonly shortages: readonly QuotaShortage[];
}

/** Takes one question of each topic in turn, topics in the order in which the shuffle meets them. */
function roundRobin<Q extends QuestionLabels>(
  shuffled: readonly Candidate<Q>[],
  count: number,
): Candidate<Q>[] {
  const queues = new Map<string, Candidate<Q>[]>();
  for (const candidate of shuffled) {
    const topic = `${candidate.pack}/${candidate.question.topic}`;
    const queue = queues.get(topic);
    if (queue === undefined) queues.set(topic, [candidate]);
    else queue.push(candidate);
  }
  const taken: Candidate<Q>[] = [];
  for (let round = 0; taken.length < Math.min(count, shuffled.length); round += 1) {
    for (const queue of queues.values()) {
      const candidate = queue[round];
      if (candidate !== undefined && taken.length < count) taken.push(candidate);
    }
  }
  return taken;
}

/**
 * Draws each quota in turn; a question that an earlier quota took is no candidate of a later one.
 *
 * Candidates are sorted by key first, so that the order of files on a disk does not change a draw.
 */
export function drawQuestions<Q extends QuestionLabels>(quotas: readonly Quota<Q>[], rng: Rng): Draw<Q> {
  const used = new Set<string>();
  const drawn: Candidate<Q>[] = [];
  const shortages: QuotaShortage[] = [];
  for (const [index, quota] of quotas.entries()) {
    const free = quota.candidates
      .filter((candidate) => !used.has(candidate.key))
      .sort((a, b) => compareTexts(a.key, b.key));
    const taken = roundRobin(rng.shuffle(free), quota.count);
    if (taken.length < quota.count) {
      shortages.push({ quota: index, wanted: quota.count, available: free.length });
    }
    for (const candidate of taken) used.add(candidate.key);
    drawn.push(...taken);
  }
  return { drawn, shortages };
}

/** Splits `count` by percentages above 0 with the largest-remainder method; ties go to the earlier line. */
export function largestRemainder(percents: readonly number[], count: number): number[] {
  const total = percents.reduce((sum, percent) => sum + percent, 0);
  const exact = percents.map((percent) => (percent * count) / total);
  const counts = exact.map(Math.floor);
  const missing = count - counts.reduce((sum, whole) => sum + whole, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share - Math.floor(share) }))
    // Remainders that differ only by rounding in the last binary places are ties, which stay in their order.
    .sort((a, b) => (Math.abs(a.rest - b.rest) < 1e-9 ? 0 : b.rest - a.rest));
  for (const { index } of byRemainder.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}

/** Puts drawn questions in the order in which they are asked. `rising` keeps the drawn order within a level. */
export function orderDrawn(drawn: readonly Candidate[], order: Order, rng: Rng): Candidate[] {
  switch (order) {
    case 'shuffled':
      return rng.shuffle(drawn);
    case 'rising':
      return LEVELS.flatMap((level) => drawn.filter((candidate) => candidate.question.level === level));
    case 'as-written':
      return [...drawn].sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  }
}
