import { isScored, rulesOf } from '../question/kinds.ts';
import type { Effort } from '../question/effort.ts';
import type { Answer } from '../question/question.ts';
import type { SessionPlan } from './plan.ts';

export type Ended = 'finished' | 'time-up' | 'quit' | 'interrupted';

/** Where a sitting stands: at a question, asked how sure the answer was, at its feedback, at the review, or over. */
export type Phase = 'question' | 'confidence' | 'feedback' | 'review' | 'ended';

export interface ItemState {
  readonly isSeen: boolean;
  readonly answer: Answer | null;
  /** the answer that was given first, where others replaced it */
  readonly firstAnswer?: Answer;
  readonly firstEffort?: Effort | null;
  /** how the answer was typed; null where that was not measured */
  readonly effort: Effort | null;
  /** how sure the user was of the answer, where that was asked */
  readonly isSure?: boolean;
  /** the question's own time ran out; it takes no answer any more */
  readonly isTimedOut: boolean;
  /** the session's time ran out while it was on the screen */
  readonly isCutOff: boolean;
  readonly spentMs: number;
  /** how often an answer was replaced by another */
  readonly changes: number;
  readonly isFlagged: boolean;
  readonly isHinted: boolean;
  readonly note?: string;
}

export interface SessionState {
  readonly phase: Phase;
  /** index of the item on the screen */
  readonly current: number;
  readonly items: readonly ItemState[];
  /** time of the last event, on the session's clock */
  readonly elapsedMs: number;
  readonly ended: Ended | null;
}

/** What can happen in a sitting. A face says what the user did; the clock says when time is up. */
export type SessionAction =
  | { readonly type: 'answer'; readonly answer: Answer; readonly effort?: Effort }
  | { readonly type: 'confidence'; readonly isSure: boolean }
  | { readonly type: 'skip' }
  | { readonly type: 'flag' }
  | { readonly type: 'hint' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'go'; readonly to: number }
  | { readonly type: 'continue' }
  | { readonly type: 'review' }
  | { readonly type: 'question-time-up' }
  | { readonly type: 'session-time-up' }
  /** nothing but the passing of time, so that a journal knows of it */
  | { readonly type: 'tick' }
  | { readonly type: 'hand-in' }
  | { readonly type: 'quit' }
  | { readonly type: 'interrupt' };

/** An action with the milliseconds that the session's clock showed. */
export type SessionEvent = SessionAction & { readonly elapsedMs: number };

/** A question that nobody has met yet. */
export const FRESH: ItemState = {
  isSeen: false,
  answer: null,
  effort: null,
  isTimedOut: false,
  isCutOff: false,
  spentMs: 0,
  changes: 0,
  isFlagged: false,
  isHinted: false,
};

function patchItem(state: SessionState, index: number, patch: Partial<ItemState>): SessionState {
  return {
    ...state,
    items: state.items.map((item, place) => (place === index ? { ...item, ...patch } : item)),
  };
}

/** The sitting before its first event, with the first question on the screen. */
export function startSession(plan: SessionPlan): SessionState {
  const state: SessionState = {
    phase: 'question',
    current: 0,
    items: plan.items.map(() => FRESH),
    elapsedMs: 0,
    ended: plan.items.length === 0 ? 'finished' : null,
  };
  return plan.items.length === 0 ? { ...state, phase: 'ended' } : patchItem(state, 0, { isSeen: true });
}

const isOpen = (item: ItemState): boolean => item.answer === null && !item.isTimedOut;

/** Whether a question still takes an answer: in an exam until its time is up, in practice until it was answered. */
export function canAnswer(plan: SessionPlan, state: SessionState, index: number): boolean {
  const item = state.items[index];
  if (item === undefined || item.isTimedOut) return false;
  return plan.mode === 'exam' || item.answer === null;
}

function end(state: SessionState, ended: Ended): SessionState {
  return { ...state, phase: 'ended', ended };
}

function show(state: SessionState, index: number): SessionState {
  return patchItem({ ...state, phase: 'question', current: index }, index, { isSeen: true });
}

/** Goes to the next question that is still open; behind the last one an exam is reviewed and practice is over. */
function advance(plan: SessionPlan, state: SessionState): SessionState {
  const next = state.items.findIndex((item, index) => index > state.current && isOpen(item));
  if (next !== -1) return show(state, next);
  return plan.mode === 'exam' ? { ...state, phase: 'review' } : end(state, 'finished');
}

/** A sitting without questions has none on the screen; it is as one that nobody has met. */
const onScreen = (state: SessionState): ItemState => state.items[state.current] ?? FRESH;

function spendTime(state: SessionState, elapsedMs: number): SessionState {
  const passedMs = Math.max(0, elapsedMs - state.elapsedMs);
  const timed = { ...state, elapsedMs: state.elapsedMs + passedMs };
  if (state.phase !== 'question') return timed;
  return patchItem(timed, state.current, { spentMs: onScreen(state).spentMs + passedMs });
}

/** The first answer, which stays when later ones replace each other. */
const firstOf = (item: ItemState, answer: Answer): Pick<ItemState, 'firstAnswer' | 'firstEffort'> =>
  item.firstAnswer === undefined ? { firstAnswer: answer, firstEffort: item.effort } : {};

function takeAnswer(
  plan: SessionPlan,
  state: SessionState,
  answer: Answer,
  effort: Effort | null,
): SessionState {
  const item = onScreen(state);
  const question = plan.items[state.current]?.question;
  if (question === undefined || !rulesOf(question).isAnswer(question, answer)) return state;
  const replaced = JSON.stringify(item.answer) === JSON.stringify(answer) ? null : item.answer;
  const answered = patchItem(state, state.current, {
    answer,
    effort,
    ...(replaced === null ? {} : { changes: item.changes + 1, ...firstOf(item, replaced) }),
  });
  if (plan.asksConfidence && isScored(question)) return { ...answered, phase: 'confidence' };
  return plan.mode === 'exam' ? advance(plan, answered) : { ...answered, phase: 'feedback' };
}

/** Ends a question whose time is up. However late that is noticed, it took no longer than its limit. */
function timeOut(plan: SessionPlan, state: SessionState): SessionState {
  const { spentMs } = onScreen(state);
  const limitMs = plan.limitEachMs ?? spentMs;
  return patchItem(state, state.current, { isTimedOut: true, spentMs: Math.min(spentMs, limitMs) });
}

/**
 * The state after an event. Pure: the same events give the same sitting, so a journal can be replayed.
 *
 * An event that makes no sense where the sitting stands (an answer during feedback, a jump to a question that is
 * closed) changes nothing but the time.
 */
export function reduceSession(plan: SessionPlan, before: SessionState, event: SessionEvent): SessionState {
  if (before.phase === 'ended') return before;
  const state = spendTime(before, event.elapsedMs);
  const isAsking = state.phase === 'question';
  switch (event.type) {
    case 'answer':
      return isAsking ? takeAnswer(plan, state, event.answer, event.effort ?? null) : state;
    case 'confidence':
      return state.phase === 'confidence'
        ? { ...patchItem(state, state.current, { isSure: event.isSure }), phase: 'feedback' }
        : state;
    case 'skip':
      return isAsking ? advance(plan, state) : state;
    case 'flag':
      return patchItem(state, state.current, { isFlagged: !onScreen(state).isFlagged });
    case 'hint':
      return isAsking ? patchItem(state, state.current, { isHinted: true }) : state;
    case 'note':
      return patchItem(state, state.current, { note: event.text });
    case 'go':
      return canAnswer(plan, state, event.to) ? show(state, event.to) : state;
    case 'continue':
      return state.phase === 'feedback' ? advance(plan, state) : state;
    case 'review':
      return plan.mode === 'exam' ? { ...state, phase: 'review' } : state;
    case 'question-time-up':
      return isAsking ? advance(plan, timeOut(plan, state)) : state;
    case 'tick':
      return state;
    case 'session-time-up':
      return end(isAsking ? patchItem(state, state.current, { isCutOff: true }) : state, 'time-up');
    case 'hand-in':
      return end(state, 'finished');
    case 'quit':
      return end(state, 'quit');
    case 'interrupt':
      return end(state, 'interrupted');
  }
}

/** What is left of a limit on the question on the screen and on the session, in milliseconds; null is untimed. */
export interface TimeLeft {
  readonly sessionMs: number | null;
  readonly questionMs: number | null;
}

/** The time left at a moment of the session's clock. A question's own clock stands still while it is not shown. */
export function timeLeft(plan: SessionPlan, state: SessionState, elapsedMs: number): TimeLeft {
  const sinceMs = Math.max(0, elapsedMs - state.elapsedMs);
  const left = (limit: number | null, usedMs: number): number | null =>
    limit === null ? null : Math.max(0, limit - usedMs);
  return {
    sessionMs: left(plan.limitMs, elapsedMs),
    questionMs: state.phase === 'question' ? left(plan.limitEachMs, onScreen(state).spentMs + sinceMs) : null,
  };
}
