import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../src/domain/history/course.ts';
import type { DatedAnswer } from '../../../src/domain/history/history.ts';
import { packParts } from '../../../src/domain/history/parts.ts';
import { forecastOf } from '../../../src/domain/history/readiness.ts';
import { partTarget, type ReadinessTarget } from '../../../src/domain/history/readiness-target.ts';
import { weakestOf } from '../../../src/domain/history/weakest.ts';
import { packOf } from '../../support/memory-library.ts';
import { manila } from '../../support/past-items.ts';
import { single } from '../../support/questions.ts';

const packs = ['aa', 'bb', 'cc'].map((id) =>
  packOf(id, [single({ topic: 'easy-part' }), single({ topic: 'hard-part' })]),
);
const drills = new Map(
  packs.map(({ id }) => [id, { name: id, topics: new Set(['easy-part', 'hard-part']) }]),
);

/** @param place days after 2026-01-01 */
const day = (place: number): string => manila(place).slice(0, 10);

/** Fresh answers to a topic, a day each, so many of them right. */
const answers = (pack: string, topic: string, right: number, count: number): DatedAnswer[] =>
  Array.from({ length: count }, (_, place) => ({
    question: `${pack}/${topic}-${place}`,
    pack,
    topic,
    kind: 'single',
    level: 'easy',
    credit: place < right ? 1 : 0,
    day: day(place),
  }));

const fresh = [
  ...answers('aa', 'easy-part', 10, 10),
  ...answers('aa', 'hard-part', 2, 10),
  ...answers('bb', 'hard-part', 6, 12),
  ...answers('cc', 'hard-part', 0, 9),
];
const parts = packParts(packs, fresh);
const focus = (...lines: ReadinessTarget['lines']): ReadinessTarget => ({ lines, questions: 20, penalty: 0 });
const names = (target?: ReadinessTarget): string[] =>
  weakestOf(parts, target, drills).map(({ pack, topic, share }) => [pack, topic, share].join(' ').trim());

describe('the weakest', () => {
  test('are the packs with ten answers or more, and in each the topic that is weaker than the whole', () => {
    expect(names()).toEqual(['bb', 'aa hard-part']);
  });

  test('are weighed by their share of what was sat last', () => {
    expect(names(focus({ pack: 'aa', weight: 15 }, { pack: 'bb', weight: 5 }))).toEqual([
      'aa hard-part 0.75',
      'bb  0.25',
    ]);
    expect(names(focus({ pack: 'aa', weight: 1 }))).toEqual(['aa hard-part 1']);
  });

  test('name no topic that the exam does not ask', () => {
    expect(names(focus({ pack: 'aa', weight: 1, topics: ['easy-part'] }))).toEqual(['aa  1']);
  });

  test('are looked for everywhere where the exam asks of nothing that was practised enough', () => {
    expect(names(focus({ pack: 'cc', weight: 1 }))).toEqual(names());
  });

  test('are in the order of their ids where they are equally weak', () => {
    const twins = packParts(packs, [
      ...answers('bb', 'hard-part', 4, 12),
      ...answers('aa', 'hard-part', 4, 12),
      ...answers('cc', 'easy-part', 12, 12),
      ...answers('cc', 'hard-part', 4, 12),
    ]);
    expect(weakestOf(twins.toReversed(), undefined, drills).map(({ pack }) => pack)).toEqual([
      'aa',
      'bb',
      'cc',
    ]);
    const threeParts = packOf(
      'dd',
      ['z', 'm', 'a'].map((topic) => single({ topic })),
    );
    const answered = [
      ...answers('dd', 'z', 2, 10),
      ...answers('dd', 'a', 2, 10),
      ...answers('dd', 'm', 10, 10),
    ];
    const drill = new Map([['dd', { name: 'dd', topics: new Set(['z', 'm', 'a']) }]]);
    expect(weakestOf(packParts([threeParts], answered), undefined, drill)).toMatchObject([{ topic: 'a' }]);
  });

  test('can be drilled: a pack that is gone or kept for exams is none', () => {
    expect(weakestOf(parts, undefined, new Map([['bb', { name: 'bb', topics: new Set() }]]))).toEqual([]);
    const byFile = new Map([['bb', { name: './bb.yaml', topics: new Set(['hard-part']) }]]);
    expect(weakestOf(parts, undefined, byFile).map(({ argv }) => argv)).toEqual([['practice', './bb.yaml']]);
  });
});

describe('a course', () => {
  test('ends each day with what all answers up to then say', () => {
    const points = courseOf(partTarget('bb'), fresh);
    expect(points).toHaveLength(12);
    expect(points.at(-1)).toEqual({ day: day(11), answers: 12, expected: parts[1]?.forecast.expected });
    expect(points[5]?.expected).toBeGreaterThan(points[11]?.expected ?? 100);
  });

  test('says at each point what a forecast by the answers up to then would', () => {
    const exam: ReadinessTarget = {
      lines: ['aa', 'bb', 'cc'].map((pack, place) => ({ pack, weight: 1 + 4 * place })),
      questions: 40,
      penalty: 0.25,
    };
    const anyAnswers = fc.array(
      fc.record({
        pack: fc.constantFrom('aa', 'bb', 'cc', 'dd'),
        credit: fc.constantFrom(0, 1 / 3, 0.5, 1),
        days: fc.nat(2),
      }),
      { minLength: 1, maxLength: 120 },
    );
    fc.assert(
      fc.property(anyAnswers, (list) => {
        let place = 0;
        const dated = list.map(({ pack, credit, days }): DatedAnswer => {
          const [answer] = answers(pack, 'easy-part', 1, 1);
          return { ...(answer as DatedAnswer), credit, day: day((place += days)) };
        });
        for (const point of courseOf(exam, dated)) {
          const counted = dated.filter(({ pack }) => pack !== 'dd').slice(0, point.answers);
          expect(point.expected).toBe(forecastOf(exam, counted).expected);
        }
      }),
    );
  });

  test('has at most 24 days, the first and the last among them', () => {
    const long = answers('aa', 'easy-part', 50, 100);
    const points = courseOf(partTarget('aa'), long);
    expect(points).toHaveLength(24);
    expect([points[0]?.answers, points.at(-1)?.answers]).toEqual([1, 100]);
  });

  test('is empty without answers', () => {
    expect(courseOf(partTarget('zz'), fresh)).toEqual([]);
  });
});
