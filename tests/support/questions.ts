import type { JudgementQuestion } from '../../src/domain/question/judgement.ts';
import type { MultipleQuestion } from '../../src/domain/question/multiple.ts';
import type { Answer, KeyedOption, Question, QuestionCommon } from '../../src/domain/question/question.ts';
import type { SingleQuestion } from '../../src/domain/question/single.ts';
import type { TrueFalseQuestion } from '../../src/domain/question/true-false.ts';

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

function indicesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Every answer that can be given to a question. */
export function everyAnswer(question: Question): Answer[] {
  switch (question.kind) {
    case 'single':
    case 'judgement':
      return indicesOf(question.options.length);
    case 'true-false':
      return [true, false];
    case 'multiple': {
      const places = indicesOf(question.options.length);
      const sets = indicesOf(2 ** places.length).map((set) =>
        places.filter((place) => ((set >> place) & 1) === 1),
      );
      return sets.filter((ticked) => ticked.length > 0);
    }
  }
}
