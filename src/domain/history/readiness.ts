import { twoDecimals } from '../two-decimals.ts';
import { betaBinomial, quantile } from './beta-binomial.ts';
import type { FreshAnswer } from './fresh-answers.ts';
import { balance, evidenceByPack, growingEvidence, type PackEvidence } from './pack-evidence.ts';
import { couldAsk, type Mark, type ReadinessTarget } from './readiness-target.ts';

/** After so many later answers an answer counts half. */
const HALF_LIFE = 40;
/** Everybody starts with two right and two wrong answers, Beta(2, 2), so that luck at the start says little. */
const PRIOR = 2;
export const ENOUGH_WEIGHT = 25;
export const ENOUGH_OF_PACK = 3;
/** A pack of this share of a target or more must have been practised. */
const NOTABLE_SHARE = 0.1;

const READY_FROM = 0.8;
const NEAR_FROM = 0.5;
/** The tails that an interval of 80 % leaves on each side. */
const LOW_TAIL = 0.1;
const HIGH_TAIL = 0.9;

/** What the next sitting may score. */
export interface Forecast {
  /** percent, two decimals, as are the ends of the interval that holds 80 % of the scores */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** of reaching the mark, 0 to 1; absent where there is none */
  readonly chance?: number;
}

/** What readiness rests on. */
interface Basis {
  /** fresh answers to questions that the target could ask */
  readonly answers: number;
  /** Σw: what they weigh together, a later one more than an earlier one */
  readonly weight: number;
  /** in the order in which the target names them */
  readonly packs: readonly PackEvidence[];
  readonly mark?: Mark;
}

/** Whether somebody is ready for an exam or a track. With `no-mark` there is a forecast and nothing to compare it with. */
export type Readiness = Basis &
  (
    | {
        readonly verdict: 'too-few';
        /** packs with fewer fresh answers than they need */
        readonly scarce: readonly string[];
      }
    | { readonly verdict: 'ready' | 'near' | 'not-yet' | 'no-mark'; readonly forecast: Forecast }
  );

/** `weightOf`, as far as it was asked: courses and forecasts ask it for all their answers. */
const WEIGHTS: number[] = [];

/** What an answer weighs: ½^(k/40), k being how many of those that count came later. */
function weightOf(later: number): number {
  while (WEIGHTS.length <= later) WEIGHTS.push(0.5 ** (WEIGHTS.length / HALF_LIFE));
  return WEIGHTS[later] ?? 0;
}

/** What answers that all count for a target say of each of its packs. @param counted in the order of time */
const evidenceOf = ({ lines }: ReadinessTarget, counted: readonly FreshAnswer[]): PackEvidence[] =>
  evidenceByPack(lines, counted, (place) => weightOf(counted.length - 1 - place));

/** What answers of a weight come to after so many later ones: W ½^(k/40) + Σ ½^(i/40) over i = 0 … k − 1. */
export function weightAfter(weight: number, laterAnswers: number): number {
  let sum = weight;
  for (let later = 0; later < laterAnswers; later += 1) sum = sum * 0.5 ** (1 / HALF_LIFE) + 1;
  return sum;
}

/** The percentage that so many marks are. Each mark that is not earned counts as a wrong answer: skipping cannot be foreseen. */
function percentOf({ questions, penalty }: ReadinessTarget, marks: number): number {
  return twoDecimals(Math.max(0, (100 * (marks - penalty * (questions - marks))) / questions));
}

/** By questions and penalty: few pairs are in use, and rounding takes longer than all else in a forecast. */
const PERCENTS = new Map<string, readonly number[]>();

/** The percentages that 0, 1, … marks are. */
function percentsOf(target: ReadinessTarget): readonly number[] {
  const { questions, penalty } = target;
  const name = `${questions} ${penalty}`;
  const known = PERCENTS.get(name);
  if (known !== undefined) return known;
  const percents = Array.from({ length: questions + 1 }, (_, marks) => percentOf(target, marks));
  PERCENTS.set(name, percents);
  return percents;
}

/**
 * The chances of 0, 1, … marks at the next sitting: Beta-Binomial(n, 2 + Σvc, 2 + Σv(1 − c)), where v are the weights of the
 * answers after balancing by pack.
 */
export function nextMarks(target: ReadinessTarget, packs: readonly PackEvidence[]): number[] {
  const { size, mean } = balance(packs);
  return betaBinomial(target.questions, PRIOR + size * mean, PRIOR + size * (1 - mean));
}

function expectedFrom(target: ReadinessTarget, chances: readonly number[]): number {
  const percents = percentsOf(target);
  return twoDecimals(chances.reduce((sum, chance, marks) => sum + chance * (percents[marks] ?? 0), 0));
}

/** Expected score, interval and chance from the chances of each number of marks. */
function forecastFrom(target: ReadinessTarget, chances: readonly number[]): Forecast {
  const percents = percentsOf(target);
  const { mark } = target;
  const forecast = {
    expected: expectedFrom(target, chances),
    low: percents[quantile(chances, LOW_TAIL)] ?? 0,
    high: percents[quantile(chances, HIGH_TAIL)] ?? 0,
  };
  if (mark === undefined) return forecast;
  const isReached = (marks: number): boolean => (percents[marks] ?? 0) >= mark.percent;
  const chance = chances.reduce((sum, each, marks) => sum + (isReached(marks) ? each : 0), 0);
  return { ...forecast, chance: Math.min(1, chance) };
}

/** The answers to questions that the target could ask. */
export function countedOf<Answer extends FreshAnswer>(
  target: ReadinessTarget,
  fresh: readonly Answer[],
): Answer[] {
  // A target of many packs would look at all its lines for each answer.
  const ofPack = new Map<string, ReadinessTarget>();
  return fresh.filter((answer) => {
    const { pack } = answer;
    const part = ofPack.get(pack) ?? { ...target, lines: target.lines.filter((line) => line.pack === pack) };
    ofPack.set(pack, part);
    return couldAsk(part, answer);
  });
}

/**
 * The expected scores by the first so many of the answers that count for the target.
 *
 * @param counted in the order of time
 * @param counts in rising order
 */
export function expectedAfter(
  target: ReadinessTarget,
  counted: readonly FreshAnswer[],
  counts: readonly number[],
): number[] {
  const evidence = growingEvidence(target.lines, weightOf);
  let next = 0;
  return counts.map((count) => {
    for (const answer of counted.slice(next, count)) evidence.add(answer);
    next = count;
    return expectedFrom(target, nextMarks(target, evidence.packs()));
  });
}

/** What the next sitting may score by the fresh answers that there are, however few. @param fresh in the order of time */
export const forecastOf = (target: ReadinessTarget, fresh: readonly FreshAnswer[]): Forecast =>
  forecastFrom(target, nextMarks(target, evidenceOf(target, countedOf(target, fresh))));

function verdictOf(chance: number | undefined): 'ready' | 'near' | 'not-yet' | 'no-mark' {
  if (chance === undefined) return 'no-mark';
  if (chance >= READY_FROM) return 'ready';
  return chance >= NEAR_FROM ? 'near' : 'not-yet';
}

/**
 * Tells from fresh answers whether somebody would reach the mark of an exam or a track now. docs/readiness.md explains it.
 *
 * @param fresh in the order of time
 */
export function readinessOf(target: ReadinessTarget, fresh: readonly FreshAnswer[]): Readiness {
  const counted = countedOf(target, fresh);
  const packs = evidenceOf(target, counted);
  const basis: Basis = {
    answers: counted.length,
    weight: counted.reduce((sum, _, place) => sum + weightOf(counted.length - 1 - place), 0),
    packs,
    ...(target.mark === undefined ? {} : { mark: target.mark }),
  };
  const scarce = packs
    .filter(({ share, answers }) => share >= NOTABLE_SHARE && answers < ENOUGH_OF_PACK)
    .map(({ pack }) => pack);
  if (basis.weight < ENOUGH_WEIGHT || scarce.length > 0) return { ...basis, verdict: 'too-few', scarce };
  const forecast = forecastFrom(target, nextMarks(target, packs));
  return { ...basis, verdict: verdictOf(forecast.chance), forecast };
}
