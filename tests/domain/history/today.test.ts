import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exam } from '../../../src/domain/blueprint.ts';
import type { TodayFacts, Weakness } from '../../../src/domain/history/progress.ts';
import { isExamNext, todayOf } from '../../../src/domain/history/today.ts';

const exam = (id: string, draw: Readonly<Record<string, number>>): Exam => ({
  id,
  title: id,
  minutes: 10,
  pass: 70,
  penalty: 0,
  multiple: 'net',
  order: 'rising',
  draw: Object.entries(draw).map(([pack, count]) => ({ pack, count })),
});

const EXAMS = [
  exam('mixed-20', { excel: 10, email: 10 }),
  exam('mixed-10', { excel: 5, email: 5 }),
  exam('ap-30', { ap: 25, excel: 5 }),
];

const WEAKNESS: Weakness = {
  pack: 'excel',
  title: 'Excel',
  expected: 40,
  answers: 12,
  argv: ['practice', 'excel'],
};

type Counts = Partial<TodayFacts['questions']>;

function facts(counts: Counts, more: Partial<TodayFacts> = {}): TodayFacts {
  return {
    reports: 5,
    questions: {
      all: 100,
      answered: 40,
      mastered: 0,
      due: 0,
      missed: 0,
      unmet: 60,
      nextInMs: null,
      ...counts,
    },
    weakest: [WEAKNESS],
    lastExam: { id: 'mixed-20', daysAgo: 2 },
    hasReviewToday: false,
    practisedPacks: ['excel'],
    ...more,
  };
}

describe('what to do today', () => {
  test('what is due comes first', () => {
    const busy = facts({ due: 3, missed: 2 }, { lastExam: { id: 'mixed-20', daysAgo: 30 } });
    expect(todayOf(busy, EXAMS)).toEqual({ type: 'review', due: 3 });
  });

  test('with nothing due it is the weakest', () => {
    expect(todayOf(facts({ missed: 2 }), EXAMS)).toEqual({ type: 'drill', weakness: WEAKNESS });
  });

  test.each([
    [6, 'drill'],
    [7, 'exam'],
    [8, 'exam'],
    [-3, 'drill'],
  ])('%i days after the last exam it is: %s', (daysAgo, type) => {
    expect(todayOf(facts({}, { lastExam: { id: 'mixed-20', daysAgo } }), EXAMS).type).toBe(type);
  });

  test('after the review of the day the weekly exam comes before the rest of a long queue', () => {
    const reviewed = facts({ due: 80 }, { hasReviewToday: true, lastExam: { id: 'mixed-20', daysAgo: 7 } });
    expect(todayOf(reviewed, EXAMS)).toMatchObject({ type: 'exam', lastDaysAgo: 7 });
    expect(todayOf({ ...reviewed, lastExam: { id: 'mixed-20', daysAgo: 0 } }, EXAMS)).toEqual({
      type: 'review',
      due: 80,
    });
  });

  test('the exam is the one that was sat last, so that scores can be compared', () => {
    const today = todayOf(facts({}, { lastExam: { id: 'ap-30', daysAgo: 9 } }), EXAMS);
    expect(today).toEqual({ type: 'exam', exam: EXAMS[2], lastDaysAgo: 9 });
  });

  test('the first exam is the one nearest to what was practised, a short one first', () => {
    const first = (practisedPacks: readonly string[]): unknown =>
      todayOf(facts({}, { lastExam: null, practisedPacks }), EXAMS);
    expect(first(['ap'])).toEqual({ type: 'exam', exam: EXAMS[2], lastDaysAgo: null });
    expect(first(['excel', 'email'])).toMatchObject({ exam: { id: 'mixed-10' } });
    expect(first([])).toMatchObject({ exam: { id: 'mixed-10' } });
  });

  test('before some practice there is no exam', () => {
    expect(todayOf(facts({ answered: 19 }, { lastExam: null }), EXAMS).type).toBe('drill');
    expect(todayOf(facts({ answered: 20 }, { lastExam: null }), EXAMS).type).toBe('exam');
  });

  test('without an exam that can be sat something else is named', () => {
    expect(todayOf(facts({}, { lastExam: null }), []).type).toBe('drill');
  });

  test('without anything weak it is what was missed, and then a mix', () => {
    expect(todayOf(facts({ missed: 2 }, { weakest: [] }), EXAMS)).toEqual({ type: 'missed', missed: 2 });
    expect(todayOf(facts({}, { weakest: [] }), EXAMS)).toEqual({ type: 'practice' });
  });

  test.each([
    [['twin-b', 'twin-a'], 'twin-a'],
    [['twin-a', 'twin-b'], 'twin-a'],
  ])('of the equal exams %j it is %s, in whatever order they are found', (ids, first) => {
    const twins = ids.map((id) => exam(id, { excel: 10 }));
    expect(todayOf(facts({}, { lastExam: null }), twins)).toMatchObject({ exam: { id: first } });
  });

  test('it always names something that can be started, and looks at exams only where one is next', () => {
    const count = fc.nat({ max: 50 });
    const ids = EXAMS.map(({ id }) => id);
    const anyFacts = fc
      .record({
        due: count,
        missed: count,
        answered: count,
        isWeak: fc.boolean(),
        hasReviewToday: fc.boolean(),
        lastExam: fc.option(
          fc.record({ id: fc.constantFrom(...ids, 'gone'), daysAgo: fc.integer({ min: -400, max: 400 }) }),
        ),
        practisedPacks: fc.subarray(['ap', 'email', 'excel']),
      })
      .map(({ due, missed, answered, isWeak, ...more }) =>
        facts({ due, missed, answered }, { ...more, weakest: isWeak ? [WEAKNESS] : [] }),
      );
    fc.assert(
      fc.property(anyFacts, fc.subarray(EXAMS), (given, exams) => {
        const today = todayOf(given, exams);
        if (!isExamNext(given)) expect(todayOf(given, [])).toEqual(today);
        switch (today.type) {
          case 'review':
            return today.due > 0;
          case 'exam':
            return exams.includes(today.exam) && isExamNext(given);
          case 'drill':
            return given.weakest.includes(today.weakness);
          case 'missed':
            return today.missed > 0;
          case 'practice':
            return given.questions.due + given.questions.missed === 0;
        }
      }),
    );
  });
});
