import type { PackToWrite } from '../../../src/app/ports-exchange.ts';
import type { Question } from '../../../src/domain/question/question.ts';

const COMMON = {
  topic: 'net',
  level: 'easy',
  sources: [],
  shuffle: true,
  tags: [],
  use: 'any',
  retired: false,
} as const;

/** A pack of these questions, q-1, q-2 and so on, with a scenario `a`. */
export function packOf(...questions: object[]): PackToWrite {
  const whole = questions.map((question, index) => ({ ...COMMON, id: `q-${index + 1}`, ...question }));
  return {
    pack: {
      id: 'pay',
      title: 'Pay',
      language: 'en',
      topics: { net: 'Net pay' },
      scenarios: { a: 'A: 100\n' },
      questions: whole as unknown as Question[],
    },
    extras: new Map(),
  };
}
