import { startStopwatch } from '../../../../src/app/stopwatch.ts';
import type { FaceReply, Sitting } from '../../../../src/app/face.ts';
import { makeInteractiveFace } from '../../../../src/cli/faces/interactive/interactive-face.ts';
import { makeStyle, type Style } from '../../../../src/cli/style.ts';
import type { JudgementQuestion } from '../../../../src/domain/question/judgement.ts';
import { rulesOf } from '../../../../src/domain/question/kinds.ts';
import type { MultipleQuestion } from '../../../../src/domain/question/multiple.ts';
import type { Question } from '../../../../src/domain/question/question.ts';
import type { SingleQuestion } from '../../../../src/domain/question/single.ts';
import type { TrueFalseQuestion } from '../../../../src/domain/question/true-false.ts';
import {
  reduceSession,
  type SessionState,
  startSession,
  timeLeft,
} from '../../../../src/domain/session/machine.ts';
import type { PlannedItem, SessionPlan } from '../../../../src/domain/session/plan.ts';
import { settle, type VirtualTerminal } from './virtual-terminal.ts';

export const PLAIN: Style = await makeStyle({ color: false, ascii: false });

const COMMON = {
  topic: 'lookup',
  level: 'medium',
  sources: [{ title: 'VLOOKUP function', publisher: 'Microsoft Support' }],
  shuffle: true,
  tags: [],
  use: 'any',
  retired: false,
} as const;

export const SINGLE: SingleQuestion = {
  ...COMMON,
  id: 'vlookup',
  kind: 'single',
  prompt: 'What does `=VLOOKUP(15,A2:B5,2,TRUE)` return?',
  hint: 'TRUE looks for the largest value that is not above 15.',
  explanation: 'TRUE finds an exact match or the largest value below; the first column must be sorted.',
  options: [
    { text: '0', correct: false, why: 'It would need 15 to be below 8.' },
    { text: '50', correct: true, why: '8 is the largest value that is not above 15.' },
    { text: '120', correct: false, why: '16 is already above 15.' },
    { text: '#N/A', correct: false, why: 'Only an exact match (FALSE) would fail here.' },
  ],
};

export const MULTIPLE: MultipleQuestion = {
  ...COMMON,
  id: 'subject-line',
  kind: 'multiple',
  prompt: 'What belongs into the **subject line** of a mail about a late delivery?',
  options: [
    { text: 'The order number', correct: true, why: 'It finds the case.' },
    { text: 'The word "delay"', correct: true },
    { text: 'A greeting', correct: false, why: 'Greetings go into the body.' },
  ],
};

export const TRUE_FALSE: TrueFalseQuestion = {
  ...COMMON,
  id: 'credit-note',
  kind: 'true-false',
  prompt: 'A credit note raises what the customer owes.',
  answer: false,
};

export const JUDGEMENT: JudgementQuestion = {
  ...COMMON,
  id: 'tax-form',
  kind: 'judgement',
  prompt: 'The buyer asks again when the account will be ready. What do you do?',
  standard: 'One mark each for the cause, the next step and a time.',
  options: [
    { text: 'Tell the cause, act today and name a time.', marks: 3, why: 'It meets all three.' },
    { text: 'Tell the cause and act today.', marks: 2, why: 'No time is named.' },
    { text: 'Say that all is well.', marks: 0, why: 'It hides the reason.' },
  ],
};

export const WIDE: SingleQuestion = {
  ...COMMON,
  id: 'names',
  kind: 'single',
  prompt: 'Which name stands on the invoice of señor 山田 🎉?',
  options: [
    { text: 'Peña 日本 🎉 right', correct: true },
    { text: '日本語の請求書は月末までに送付してください、山田様', correct: false },
    { text: '🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊🎉🎊', correct: false },
  ],
};

const SENTENCES = Array.from(
  { length: 60 },
  (_, i) => `Sentence ${i + 1} is about invoice ${1000 + i} of May.`,
);

export const LONG: SingleQuestion = { ...WIDE, id: 'long', prompt: SENTENCES.join(' ').slice(0, 3000) };

export function planOf(questions: readonly Question[], more: Partial<SessionPlan> = {}): SessionPlan {
  const items = questions.map((question): PlannedItem => ({
    key: `office/${question.id}`,
    pack: 'office',
    packTitle: 'Office',
    topicTitle: 'Looking values up',
    question,
    shown: rulesOf(question)
      .options(question)
      .map((_, index) => index),
  }));
  const scoring = { multiple: 'net' } as const;
  return {
    mode: 'practice',
    title: 'Practice',
    items,
    limitMs: null,
    limitEachMs: null,
    scoring,
    penalty: 0,
    hasHints: true,
    asksConfidence: false,
    ...more,
  };
}

export interface Play {
  readonly replies: readonly FaceReply[];
  readonly state: () => SessionState;
  readonly close: () => void;
  readonly abort: () => void;
  /** resolves when the sitting is over and the terminal was given back */
  readonly over: Promise<void>;
}

/** Runs a sitting in a terminal as the app does, on the (fakeable) monotonic clock. */
export async function play(
  terminal: VirtualTerminal,
  plan: SessionPlan,
  { style = PLAIN, isClockHidden = false }: { style?: Style; isClockHidden?: boolean } = {},
): Promise<Play> {
  const { elapsedMs, pause, goOn } = startStopwatch({ monotonic: () => performance.now() });
  let state = startSession(plan);
  const sitting: Sitting = {
    plan,
    get state() {
      return state;
    },
    isClockHidden,
    act: (action) => {
      state = reduceSession(plan, state, { ...action, elapsedMs: elapsedMs() });
    },
    timeLeft: () => timeLeft(plan, state, elapsedMs()),
    elapsedMs,
    pause,
    goOn,
  };
  const replies: FaceReply[] = [];
  const abort = new AbortController();
  const face = makeInteractiveFace({ ...terminal.deps, style });
  const run = async (): Promise<void> => {
    face.open(sitting);
    try {
      while (state.phase !== 'ended') {
        const reply = await face[state.phase](sitting, abort.signal);
        replies.push(reply);
        const limit = sitting.timeLeft().sessionMs === 0 ? 'session-time-up' : 'question-time-up';
        const action = reply.type === 'time-up' ? ({ type: limit } as const) : reply;
        state = reduceSession(plan, state, { ...action, elapsedMs: elapsedMs() });
      }
    } finally {
      face.close();
    }
  };
  const over = run();
  await settle();
  return { replies, state: () => state, close: () => face.close(), abort: () => abort.abort(), over };
}
