import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { reportSchema } from '../../../src/formats/report/schema.ts';
import { writeReport } from '../../../src/formats/report/write-report.ts';
import { planOf } from '../../support/plans.ts';
import { everyAnswer, rehearse, transcribe, typing } from '../../support/questions.ts';
import { reportOf } from '../../support/reports.ts';
import { sha256 } from '../../support/sha256.ts';
import { anyEffort } from '../../support/typed-answers.ts';

const QUESTIONS = [transcribe(), typing(), rehearse()];

test('the schema takes every answer of the typed kinds, measured or not', () => {
  const anyAnswered = fc
    .constantFrom(...QUESTIONS)
    .chain((question) =>
      fc.tuple(fc.constant(question), fc.constantFrom(...everyAnswer(question)), anyEffort),
    );
  fc.assert(
    fc.property(anyAnswered, ([question, answer, effort]) => {
      const given = { type: 'answer', answer, ...(effort === null ? {} : { effort }) } as const;
      const report = reportOf(planOf({ questions: [question] }), [given, { type: 'continue' }]);
      const written = JSON.parse(writeReport(report, sha256)) as unknown;
      expect(v.safeParse(reportSchema, written).issues).toBeUndefined();
    }),
  );
});

test('a report keeps how an answer was typed, and only where one was', () => {
  const plan = planOf({ questions: [transcribe(), typing(), typing()] });
  const answers = everyAnswer(transcribe());
  const { items } = reportOf(plan, [
    { type: 'answer', answer: answers[0] ?? [], effort: { typedMs: 30_040, isPasted: true } },
    { type: 'continue' },
    { type: 'answer', answer: 'Please' },
    { type: 'continue' },
    { type: 'skip' },
  ]);
  expect(items[0]?.typing).toMatchObject({ seconds: 30, pasted: true, errors: 0, keystrokesPerHour: 3600 });
  expect(items[1]?.typing).toMatchObject({ seconds: null, netWpm: null, reached: 6 });
  expect(items[2]).not.toHaveProperty('typing');
});
