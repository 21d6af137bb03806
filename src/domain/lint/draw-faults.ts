import type { QuestionLabels } from '../question/question.ts';
import { drawQuestions, type Quota } from '../session/draw.ts';
import { rngFromSeed } from '../session/rng.ts';
import type { Fault } from './fault.ts';

type LabelQuota = Quota<QuestionLabels>;
type DrawFault = Extract<Fault, { rule: 'unfillable-draw' }>;

/** Draws tried for an order that starves a line. Each is a real draw, so a fault that it shows is real. */
const TRIAL_DRAWS = 40;

/**
 * Assigns questions to lines so that each line gets its count, as far as that is possible (augmenting paths in the
 * bipartite graph of lines and questions).
 *
 * @returns how many questions each line can get beside the lines above it
 */
function bestFill(quotas: readonly LabelQuota[]): number[] {
  const takenBy = new Map<string, number>();

  const keys = quotas.map(({ candidates }) => candidates.map((candidate) => candidate.key));

  /** Takes one question more for a line; a line above that holds it looks for another, each line once. */
  function take(line: number, tried: Set<number>): boolean {
    tried.add(line);
    for (const key of keys[line] ?? []) {
      const holder = takenBy.get(key);
      if (holder !== undefined && (tried.has(holder) || !take(holder, tried))) continue;
      takenBy.set(key, line);
      return true;
    }
    return false;
  }

  return quotas.map(({ count }, line) => {
    let filled = 0;
    while (filled < count && take(line, new Set())) filled += 1;
    return filled;
  });
}

function sharesQuestions(quotas: readonly LabelQuota[]): boolean {
  const seen = new Set<string>();
  return quotas.some(({ candidates }) => {
    const isShared = candidates.some((candidate) => seen.has(candidate.key));
    for (const candidate of candidates) seen.add(candidate.key);
    return isShared;
  });
}

/** The fewest questions that trial draws left to each line that they could not fill. */
function starvedLines(quotas: readonly LabelQuota[]): Map<number, number> {
  const starved = new Map<number, number>();
  for (let seed = 0; seed < TRIAL_DRAWS; seed += 1) {
    for (const { quota, available } of drawQuestions(quotas, rngFromSeed(seed)).shortages) {
      starved.set(quota, Math.min(starved.get(quota) ?? available, available));
    }
  }
  return starved;
}

/**
 * Lines of an exam's draw that cannot be filled: too few questions match; the lines above need the same ones; or there
 * are enough, but drawing from the top may leave too few, since each line takes without looking at the next.
 *
 * @returns the fault of each such line by its index
 */
export function drawFaults(quotas: readonly LabelQuota[]): Map<number, DrawFault> {
  const faults = new Map<number, DrawFault>();
  for (const [line, { candidates, count }] of quotas.entries()) {
    if (candidates.length >= count) continue;
    const available = candidates.length;
    faults.set(line, { rule: 'unfillable-draw', reason: 'too few', wanted: count, available });
  }
  if (!sharesQuestions(quotas)) return faults;
  for (const [line, filled] of bestFill(quotas).entries()) {
    const wanted = quotas[line]?.count ?? 0;
    if (filled >= wanted || faults.has(line)) continue;
    faults.set(line, { rule: 'unfillable-draw', reason: 'shared', wanted, available: filled });
  }
  if (faults.size > 0) return faults;
  for (const [line, available] of starvedLines(quotas)) {
    const wanted = quotas[line]?.count ?? 0;
    faults.set(line, { rule: 'unfillable-draw', reason: 'order', wanted, available });
  }
  return faults;
}
