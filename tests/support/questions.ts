import type { JudgementQuestion } from '../../src/domain/question/judgement.ts';
import { distinctRights, type MatchQuestion } from '../../src/domain/question/match.ts';
import type { MultipleQuestion } from '../../src/domain/question/multiple.ts';
import type { Answer, KeyedOption, Question, QuestionCommon } from '../../src/domain/question/question.ts';
import type { NumericQuestion } from '../../src/domain/question/numeric.ts';
import type { OrderQuestion } from '../../src/domain/question/order.ts';
import type { RehearseQuestion } from '../../src/domain/question/rehearse.ts';
import type { SingleQuestion } from '../../src/domain/question/single.ts';
import type { TextQuestion } from '../../src/domain/question/text.ts';
import type { TranscribeQuestion } from '../../src/domain/question/transcribe.ts';
import type { TrueFalseQuestion } from '../../src/domain/question/true-false.ts';
import type { TypingQuestion } from '../../src/domain/question/typing.ts';

const COMMON: QuestionCommon = {
  id: 'first',
  topic: 'basics',
  level: 'easy',
  prompt: 'Which one is right?',
  sources: [],
  shuffle: true,
  tags: [],
  use: 'any',
  retired: false,
};

/** Options named `texts`, the keys at the given places. */
export function keyed(texts: readonly string[], keys: readonly number[]): KeyedOption[] {
  return texts.map((text, index) => ({ text, correct: keys.includes(index) }));
}

export function single(overrides: Partial<SingleQuestion> = {}): SingleQuestion {
  return {
    ...COMMON,
    kind: 'single',
    options: keyed(['alpha', 'beta', 'gamma', 'delta'], [1]),
    ...overrides,
  };
}

export function multiple(overrides: Partial<MultipleQuestion> = {}): MultipleQuestion {
  const options = keyed(['alpha', 'beta', 'gamma', 'delta', 'epsilon'], [0, 2, 3]);
  return { ...COMMON, kind: 'multiple', options, ...overrides };
}

export function trueFalse(overrides: Partial<TrueFalseQuestion> = {}): TrueFalseQuestion {
  return { ...COMMON, kind: 'true-false', answer: true, ...overrides };
}

export function judgement(overrides: Partial<JudgementQuestion> = {}): JudgementQuestion {
  const options = [3, 2, 1, 0].map((marks) => ({ text: `worth ${marks}`, marks }));
  return { ...COMMON, kind: 'judgement', options, standard: 'The service standard.', ...overrides };
}

export function order(overrides: Partial<OrderQuestion> = {}): OrderQuestion {
  return { ...COMMON, kind: 'order', steps: ['first', 'second', 'third', 'fourth'], ...overrides };
}

export function match(overrides: Partial<MatchQuestion> = {}): MatchQuestion {
  const pairs = [
    { left: 'one', right: 'uno' },
    { left: 'two', right: 'dos' },
    { left: 'a pair', right: 'dos' },
  ];
  return { ...COMMON, kind: 'match', pairs, extra: ['tres'], ...overrides };
}

/** Every order of some indices. */
function permutationsOf(indices: readonly number[]): number[][] {
  if (indices.length === 0) return [[]];
  return indices.flatMap((first) =>
    permutationsOf(indices.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** Every list of `count` picks among `choices`. */
function picksOf<Choice>(count: number, choices: readonly Choice[]): Choice[][] {
  if (count === 0) return [[]];
  return picksOf(count - 1, choices).flatMap((picks) => choices.map((choice) => [...picks, choice]));
}

export function numeric(overrides: Partial<NumericQuestion> = {}): NumericQuestion {
  return {
    ...COMMON,
    kind: 'numeric',
    answer: 360,
    tolerance: { amount: 0, isPercent: false },
    ...overrides,
  };
}

export function textQuestion(overrides: Partial<TextQuestion> = {}): TextQuestion {
  return { ...COMMON, kind: 'text', accept: ['receiving report'], caseSensitive: false, ...overrides };
}

export function transcribe(overrides: Partial<TranscribeQuestion> = {}): TranscribeQuestion {
  const fields = [
    { label: 'Supplier', value: 'Northwind Supply' },
    { label: 'Invoice', value: 'INV-20931' },
    { label: 'Total', value: '48.50' },
  ];
  return { ...COMMON, kind: 'transcribe', fields, ...overrides };
}

export function typing(overrides: Partial<TypingQuestion> = {}): TypingQuestion {
  const passage = 'Please send the signed note today.';
  return { ...COMMON, kind: 'typing', passage, target: { wpm: 30, accuracy: 95 }, ...overrides };
}

export function rehearse(overrides: Partial<RehearseQuestion> = {}): RehearseQuestion {
  const rubric = ['Names a reason', 'Gives one example'];
  return { ...COMMON, kind: 'rehearse', rubric, sample: 'I like order.', seconds: 90, ...overrides };
}

function indicesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Every answer that can be given to a question; some of them where there is no end of answers. */
export function everyAnswer(question: Question): Answer[] {
  switch (question.kind) {
    case 'single':
    case 'judgement':
      return indicesOf(question.options.length);
    case 'true-false':
      return [true, false];
    case 'numeric':
      return [question.answer, question.answer + 1, 0].map((value) => ({ typed: String(value), value }));
    case 'text':
      return [...question.accept, 'something else'];
    case 'transcribe': {
      const right = question.fields.map(({ value }) => value);
      return [right, right.map(() => 'something else'), [...right.slice(1), 'something else']];
    }
    case 'typing':
      return [question.passage, question.passage.slice(0, 9), 'something else'];
    case 'rehearse':
      return [null, 0, 1, 2].map((score) => ({
        scores: question.rubric.map(() => score as 0 | 1 | 2 | null),
      }));
    case 'order':
      return permutationsOf(indicesOf(question.steps.length));
    case 'match': {
      const rights = indicesOf(distinctRights(question).length);
      const all = picksOf<number | null>(question.pairs.length, [...rights, null]);
      return all.filter((picks) => picks.some((pick) => pick !== null));
    }
    case 'multiple': {
      const places = indicesOf(question.options.length);
      const sets = indicesOf(2 ** places.length).map((set) =>
        places.filter((place) => ((set >> place) & 1) === 1),
      );
      return sets.filter((ticked) => ticked.length > 0);
    }
  }
}
