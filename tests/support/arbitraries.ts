import fc from 'fast-check';
import type { JudgementQuestion } from '../../src/domain/question/judgement.ts';
import type { MatchQuestion } from '../../src/domain/question/match.ts';
import type { MultipleQuestion } from '../../src/domain/question/multiple.ts';
import type { OrderQuestion } from '../../src/domain/question/order.ts';
import { LEVELS, type Question } from '../../src/domain/question/question.ts';
import { judgement, keyed, match, multiple, order, single, trueFalse } from './questions.ts';

const optionCount = fc.integer({ min: 2, max: 8 });
const namesOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `option ${index}`);

const anySingle = optionCount.chain((count) =>
  fc.nat(count - 1).map((key) => single({ options: keyed(namesOf(count), [key]) })),
);

export const anyMultiple: fc.Arbitrary<MultipleQuestion> = optionCount.chain((count) =>
  fc
    .uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count })
    .map((keys) => multiple({ options: keyed(namesOf(count), keys) })),
);

export const anyJudgement: fc.Arbitrary<JudgementQuestion> = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 8 })
  .filter((marks) => Math.max(...marks) > 0)
  .map((marks) =>
    judgement({ options: marks.map((mark, index) => ({ text: `option ${index}`, marks: mark })) }),
  );

export const anyOrder: fc.Arbitrary<OrderQuestion> = fc
  .integer({ min: 3, max: 5 })
  .map((count) => order({ steps: namesOf(count) }));

/** Small ones, so that every answer can be listed. */
export const anyMatch: fc.Arbitrary<MatchQuestion> = fc
  .record({
    rights: fc.array(fc.nat(2), { minLength: 2, maxLength: 3 }),
    extra: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ rights, extra }) =>
    match({
      pairs: rights.map((right, index) => ({ left: `left ${index}`, right: `right ${right}` })),
      extra: namesOf(extra),
    }),
  );

const anyTrueFalse = fc.boolean().map((answer) => trueFalse({ answer }));

export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(
    fc.oneof(anySingle, anyMultiple, anyJudgement, anyTrueFalse, anyOrder, anyMatch),
    fc.constantFrom(...LEVELS),
  )
  .map(([question, level]) => ({ ...question, level }));

/** Any UTF-16 code units, halves of characters too; made at once, while fast-check's own `binary` takes a second. */
export const anyCodeUnit: fc.Arbitrary<string> = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

export const anySeed: fc.Arbitrary<number> = fc.integer({ min: 0, max: 2 ** 32 - 1 });
