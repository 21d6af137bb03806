import { type Card, createEmptyCard, fsrs, type FSRS, type Grade, TypeConvert } from 'ts-fsrs';
import type { BudgetRange, History, KeyHistory, Memo } from './history.ts';
import { AGAIN, isSure, type Recall } from './recall.ts';
import { quickFrom, reviewGrade } from './review-grade.ts';

/** The share of due questions that one wants to still know. */
export const DEFAULT_RETENTION = 0.9;

/** Right on so many different days, a question counts as mastered. */
const MASTERED_DAYS = 3;

const DAY_MS = 86_400_000;
/** numbers for each answer in a log */
const LOGGED = 2;

/** A question as it is asked now, as far as its history hangs on it. */
export interface AskedNow {
  readonly keyHash: string;
  /** seconds that it may take */
  readonly budget: number;
}

/** What the answers to a question came to. */
export interface Memory {
  /** when it should be asked again, in milliseconds since 1970 */
  readonly dueMs: number;
  /** the local day of the last answer, YYYY-MM-DD */
  readonly lastDay: string;
  /** different days on which it was right, without a hint */
  readonly rightDays: number;
}

export const isMastered = ({ rightDays }: Memory): boolean => rightDays >= MASTERED_DAYS;

/** A card that was never asked. As a number, ts-fsrs would take 0 for no moment at all. */
const newCard = (ms: number): Card => createEmptyCard(TypeConvert.time(ms));

/** The card of ts-fsrs as it was after the answers in a memo. */
function cardOf({ startedMs, state, step, stability, difficulty }: Memo): Card {
  const last = TypeConvert.time(startedMs);
  return { ...createEmptyCard(last), last_review: last, state, stability, difficulty, learning_steps: step };
}

/** Where an answer leads in ts-fsrs's learning steps. They hang on nothing but the grades, so each is asked of it once. */
function makeSteps(scheduler: FSRS): (memo: Memo | null, grade: Grade) => Pick<Memo, 'state' | 'step'> {
  const known = new Map<number, Pick<Memo, 'state' | 'step'>>();
  return (memo, grade) => {
    // States and grades have one digit.
    const number = memo === null ? grade : memo.step * 100 + memo.state * 10 + grade;
    const before = known.get(number);
    if (before !== undefined) return before;
    const card = memo === null ? newCard(0) : cardOf({ ...memo, startedMs: 0 });
    const { card: after } = scheduler.next(card, DAY_MS, grade);
    const found = { state: after.state, step: after.learning_steps };
    known.set(number, found);
    return found;
  };
}

/** The days between two moments as ts-fsrs counts them: those of UTC. */
const daysBetween = (fromMs: number, toMs: number): number =>
  Math.floor(toMs / DAY_MS) - Math.floor(fromMs / DAY_MS);

const ANY_BUDGET: BudgetRange = { budgetFrom: 0, budgetBelow: Infinity };

const holdsFor = (budget: number, { budgetFrom, budgetBelow }: BudgetRange): boolean =>
  budget >= budgetFrom && budget < budgetBelow;

/** The budgets of a range for which an answer has the grade that it has for this one. */
function narrowed({ budgetFrom, budgetBelow }: BudgetRange, recall: Recall, budget: number): BudgetRange {
  const quick = isSure(recall) ? quickFrom(recall) : 0;
  return budget >= quick
    ? { budgetFrom: Math.max(budgetFrom, quick), budgetBelow }
    : { budgetFrom, budgetBelow: Math.min(budgetBelow, quick) };
}

/** What ts-fsrs says of the answers to a question. */
interface Scheduler {
  /** Moves all answers but the last from the log into the memo. @returns how many */
  settle(key: KeyHistory, budget: number): number;
  /** When the question should be asked again, in milliseconds since 1970. */
  dueMs(key: KeyHistory, budget: number): number;
}

/**
 * Folds answers into what FSRS expects of a learner's memory: its default parameters, no fuzz, so that the same answers
 * always give the same days (FSRS 6, https://github.com/open-spaced-repetition/ts-fsrs).
 *
 * What a memory is worth hangs on the days between answers and on their grades; the wanted retention decides no more than
 * when the next answer is due. So all answers but the last are folded into a memo, which holds for any retention.
 */
function makeScheduler(retention: number): Scheduler {
  const scheduler = fsrs({ request_retention: retention, enable_fuzz: false });
  const stepAfter = makeSteps(scheduler);

  function after(memo: Memo | null, startedMs: number, recall: Recall, budget: number): Memo {
    const grade = reviewGrade(recall, budget);
    const days = memo === null ? 0 : daysBetween(memo.startedMs, startedMs);
    const { stability, difficulty } = scheduler.next_state(memo, days, grade);
    const { state, step } = stepAfter(memo, grade);
    const { budgetFrom, budgetBelow } = narrowed(memo ?? ANY_BUDGET, recall, budget);
    return { startedMs, stability, difficulty, state, step, budgetFrom, budgetBelow };
  }

  function settle(key: KeyHistory, budget: number): number {
    const { log } = key;
    const last = log.length - LOGGED;
    for (let place = 0; place < last; place += LOGGED) {
      key.memo = after(key.memo, log[place] ?? 0, log[place + 1] ?? AGAIN, budget);
    }
    if (last > 0) key.log = log.slice(last);
    return Math.max(0, last) / LOGGED;
  }

  return {
    settle,
    dueMs(key, budget) {
      const isUsual = retention === DEFAULT_RETENTION;
      if (isUsual && key.due !== null && holdsFor(budget, key.due)) return key.due.dueMs;
      settle(key, budget);
      const { memo, log } = key;
      const [startedMs = 0, recall = AGAIN] = log;
      const card = memo === null ? newCard(startedMs) : cardOf(memo);
      const dueMs = scheduler.next(card, startedMs, reviewGrade(recall, budget)).card.due.getTime();
      if (isUsual) key.due = { dueMs, ...narrowed(memo ?? ANY_BUDGET, recall, budget) };
      return dueMs;
    },
  };
}

/** The answers to questions as they are asked now, by "pack/id". A question whose key changed starts anew. */
function* keysAsked(
  { questions }: History,
  asked: ReadonlyMap<string, AskedNow>,
): Generator<readonly [question: string, key: KeyHistory, budget: number]> {
  for (const [question, { keyHash, budget }] of asked) {
    const key = questions.get(question)?.keys.find((each) => each.keyHash === keyHash);
    if (key !== undefined) yield [question, key, budget];
  }
}

/** Whether all memos of what is asked still hold: those of questions whose time budget changed may not. */
export function holdMemos(history: History, asked: ReadonlyMap<string, AskedNow>): boolean {
  for (const [, { memo }, budget] of keysAsked(history, asked)) {
    if (memo !== null && !holdsFor(budget, memo)) return false;
  }
  return true;
}

/**
 * Does ahead of time what `memoriesOf` would do, as far as it hangs neither on the wanted retention nor on later answers.
 *
 * @param history whose memos hold
 * @returns how many answers went from logs into memos
 */
export function settleMemories(history: History, asked: ReadonlyMap<string, AskedNow>): number {
  const scheduler = makeScheduler(DEFAULT_RETENTION);
  let count = 0;
  for (const [, key, budget] of keysAsked(history, asked)) count += scheduler.settle(key, budget);
  return count;
}

/** Works out, for what is kept, when each question is due by the usual retention: asking ts-fsrs takes longer than reading that. */
export function foreseeMemories(history: History, asked: ReadonlyMap<string, AskedNow>): void {
  memoriesOf(history, asked, DEFAULT_RETENTION);
}

/**
 * What somebody remembers of questions by now. Only the first answer to a question on a local day counts, at the moment and on
 * the day on which its session started. Answers to another key than today's do not count.
 *
 * @param history whose memos hold
 * @param asked the questions that can be asked now, by "pack/id"; others are left out
 * @param retention share of due questions that should still be known, above 0 and below 1
 */
export function memoriesOf(
  history: History,
  asked: ReadonlyMap<string, AskedNow>,
  retention: number,
): Map<string, Memory> {
  const scheduler = makeScheduler(retention);
  const memories = new Map<string, Memory>();
  for (const [question, key, budget] of keysAsked(history, asked)) {
    const { lastDay, rightDays } = key;
    memories.set(question, { dueMs: scheduler.dueMs(key, budget), lastDay, rightDays });
  }
  return memories;
}
