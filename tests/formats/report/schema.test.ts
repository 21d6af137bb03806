import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../support/sha256.ts';
import { reportSchema } from '../../../src/formats/report/schema.ts';
import { writeReport } from '../../../src/formats/report/write-report.ts';
import { anyQuestion } from '../../support/arbitraries.ts';
import { answer, planOf } from '../../support/plans.ts';
import { everyAnswer, numeric, textQuestion } from '../../support/questions.ts';
import { reportOf } from '../../support/reports.ts';

const validate = new Ajv({ allErrors: true }).compile(
  toJsonSchema(reportSchema, { target: 'draft-07', errorMode: 'ignore' }) as AnySchema,
);
const written = (...args: Parameters<typeof reportOf>): Record<string, unknown> =>
  JSON.parse(writeReport(reportOf(...args), sha256)) as Record<string, unknown>;

describe('the schema of reports', () => {
  it('takes the report of every sitting', () => {
    const anySitting = fc
      .array(
        anyQuestion.chain((question) =>
          fc.tuple(fc.constant(question), fc.constantFrom(...everyAnswer(question))),
        ),
      )
      .chain((pairs) =>
        fc.tuple(
          fc.constant(pairs),
          fc.constantFrom('quit', 'interrupt', 'session-time-up', 'hand-in' as const),
        ),
      );
    fc.assert(
      fc.property(anySitting, ([pairs, type]) => {
        const plan = planOf({
          mode: 'exam',
          questions: pairs.map(([question]) => question),
          pass: 70,
          strong: 85,
        });
        const report = written(plan, [...pairs.map(([, given]) => answer(given)), { type }]);
        validate(report);
        expect(validate.errors).toBeNull();
        expect(v.safeParse(reportSchema, report).issues).toBeUndefined();
      }),
    );
  });

  it('takes a report with everything that may stand in one', () => {
    const base = reportOf();
    const report = written(undefined, undefined, {
      candidate: { name: 'Ana', id: '7', group: 'A' },
      session: {
        ...base.session,
        exam: { id: 'mock', sha256: 'cd'.repeat(32) },
        track: { id: 'csr', sha256: 'ef'.repeat(32) },
        filters: { packs: ['demo'], topics: ['sums'], levels: ['easy'], kinds: ['single'] },
        minutes: 10,
        secondsEach: 30,
      },
    });
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it('takes typed answers', () => {
    const plan = planOf({ questions: [numeric({ unit: 'PHP' }), textQuestion()] });
    const typed = { typed: 'PHP 360', value: 360 };
    const report = written(plan, [
      answer(typed),
      { type: 'continue' },
      answer('Receiving  report'),
      { type: 'continue' },
    ]);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report).toMatchObject({
      items: [
        { kind: 'numeric', answer: typed, credit: 1 },
        { kind: 'text', answer: 'Receiving  report', credit: 1 },
      ],
    });
  });

  it.each([
    ['a missing digest', { digest: undefined }],
    ['a key that it does not know', { mood: 'good' }],
    ['a later format', { format: 2 }],
    ['a stamp without an offset', { startedAt: '2026-11-22T05:43:16Z' }],
    ['an end that there is not', { ended: 'bored' }],
    ['more than all points', { score: { points: 1, outOf: 1, percent: 100.5 } }],
    ['an id that is a path', { id: '../../etc' }],
    ['an answer between two places', { items: [{ ...reportOf().items[0], answer: 0.5 }] }],
    ['a number that nobody typed', { items: [{ ...reportOf().items[0], answer: { value: 5 } }] }],
  ])('refuses %s', (_what, change) => {
    const report = JSON.parse(JSON.stringify({ ...written(), ...change })) as unknown;
    expect(validate(report)).toBe(false);
    expect(v.safeParse(reportSchema, report).success).toBe(false);
  });
});
