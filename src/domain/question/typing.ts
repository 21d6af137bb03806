import type { KindFault, KindRules } from './kind-rules.ts';
import { type Effort, typedSeconds, type TypingMeasures } from './effort.ts';
import type { QuestionCommon } from './question.ts';
import { accuracyOf, charactersOf, differenceOf, MAX_TYPED, type TypedDifference } from './typed-text.ts';
import { twoDecimals } from '../two-decimals.ts';

export interface TypingTarget {
  /** net words a minute */
  readonly wpm: number;
  /** percent */
  readonly accuracy: number;
}

export interface TypingQuestion extends QuestionCommon {
  readonly kind: 'typing';
  readonly passage: string;
  readonly target: TypingTarget;
}

/** what was typed */
export type TypingAnswer = string;

/**
 * A text as it is compared: NFC, a line end with the spaces around it one space, curly quotes straight (keyboards have no
 * others), outer spaces ignored.
 */
export function passageText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .trim();
}

interface TypingFigures {
  readonly difference: TypedDifference;
  readonly keystrokes: number;
  /** percent, unrounded like the speeds */
  readonly accuracy: number;
  /** share of the passage that was reached */
  readonly reachedShare: number;
  readonly seconds: number | null;
  readonly grossWpm: number | null;
  readonly netWpm: number | null;
}

interface Typed {
  readonly question: TypingQuestion;
  readonly answer: TypingAnswer;
  readonly effort: Effort | null;
}

let latest: (Typed & { readonly figures: TypingFigures }) | null = null;

/** The figures of an answer. Score, measures and feedback ask for the same ones, and to compare long texts takes long. */
export function typingFigures(
  question: TypingQuestion,
  answer: TypingAnswer,
  effort: Effort | null,
): TypingFigures {
  if (latest?.question !== question || latest.answer !== answer || latest.effort !== effort) {
    latest = { question, answer, effort, figures: findFigures({ question, answer, effort }) };
  }
  return latest.figures;
}

/**
 * Speed and accuracy of a typed passage.
 *
 * - errors: Levenshtein distance to the nearest beginning of the passage, so that what was not reached is no error
 * - accuracy = 100 × (1 − errors ÷ the longer of both) (Soukoreff and MacKenzie, CHI 2001)
 * - gross words a minute = (characters typed ÷ 5) ÷ minutes (Typing.com Help, "How WPM and Accuracy are Calculated")
 * - net words a minute = gross − uncorrected errors ÷ minutes, at least 0 (Reference.com, "How do you calculate typing
 *   speed?")
 */
function findFigures({ question, answer, effort }: Typed): TypingFigures {
  const passage = charactersOf(passageText(question.passage));
  const typed = charactersOf(passageText(answer));
  const difference = differenceOf(passage, typed, true);
  const seconds = effort === null ? null : typedSeconds(effort);
  const minutes = (seconds ?? 0) / 60;
  const gross = seconds === null ? null : typed.length / 5 / minutes;
  return {
    difference,
    keystrokes: typed.length,
    accuracy: accuracyOf(difference.errors, difference.reached, typed.length),
    reachedShare: difference.reached / passage.length,
    seconds,
    grossWpm: gross,
    netWpm: gross === null ? null : Math.max(0, gross - difference.errors / minutes),
  };
}

/**
 * min(1, net words a minute / target) × share of the passage reached; 0 below the target's accuracy. Without a measured
 * time the speed counts as reached. The share keeps a fast first word from earning what the whole passage earns.
 *
 * @returns credit in [0, 1]
 */
export function scoreTyping(question: TypingQuestion, answer: TypingAnswer, effort: Effort | null): number {
  const { accuracy, netWpm, reachedShare } = typingFigures(question, answer, effort);
  // Binary fractions miss a whole percent and the target's speed by a hair.
  if (accuracy + 1e-9 < question.target.accuracy) return 0;
  const speed = netWpm === null ? 1 : netWpm / question.target.wpm;
  return (speed + 1e-9 >= 1 ? 1 : speed) * reachedShare;
}

export function typingMeasures(
  question: TypingQuestion,
  answer: TypingAnswer,
  effort: Effort | null,
): TypingMeasures {
  const { difference, keystrokes, accuracy, seconds, grossWpm, netWpm } = typingFigures(
    question,
    answer,
    effort,
  );
  return {
    seconds,
    pasted: effort?.isPasted ?? false,
    keystrokes,
    errors: difference.errors,
    accuracy: twoDecimals(accuracy),
    grossWpm: grossWpm === null ? null : twoDecimals(grossWpm),
    netWpm: netWpm === null ? null : twoDecimals(netWpm),
    reached: difference.reached,
  };
}

function check({ passage }: TypingQuestion): KindFault[] {
  return [
    ...(passage.includes('\t') ? [{ code: 'not-typable', reason: 'tab' } as const] : []),
    ...(charactersOf(passage).length > MAX_TYPED ? [{ code: 'not-typable', reason: 'long' } as const] : []),
  ];
}

export const typingRules: KindRules<TypingQuestion, TypingAnswer> = {
  check,
  showOrder: () => [],
  score: (question, answer, _rules, effort = null) => scoreTyping(question, answer, effort),
  // The passage is on the screen: who types anything else at random is below every accuracy.
  guessing: () => ({ credit: 0, wrong: 1 }),
  isAnswer: (_question, value): value is TypingAnswer =>
    typeof value === 'string' && passageText(value) !== '' && value.length <= 2 * MAX_TYPED,
  shownTexts: ({ passage }) => [passage],
  keyTexts: ({ passage, target }) => [
    passageText(passage),
    `${target.wpm} words a minute`,
    `${target.accuracy} percent`,
  ],
  bestAnswer: ({ passage }) => passageText(passage),
  options: () => [],
  measures: typingMeasures,
};
