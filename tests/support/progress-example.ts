import type {
  CoursePoint,
  ExamScore,
  PackProgress,
  Progress,
  ScorePair,
  Tally,
  TargetProgress,
  TopicProgress,
} from '../../src/domain/history/progress.ts';
import type { Readiness } from '../../src/domain/history/readiness.ts';
import type { Level } from '../../src/domain/question/question.ts';

export const tally = (points: number, outOf: number): Tally => ({
  points,
  outOf,
  percent: outOf === 0 ? null : Math.round((10_000 * points) / outOf) / 100,
});

const pair = (all: Tally, fresh: Tally): ScorePair => ({ all, fresh });

const course = (...expected: readonly number[]): CoursePoint[] =>
  expected.map((percent, index) => ({
    day: `2026-11-${String(index + 1).padStart(2, '0')}`,
    expected: percent,
    answers: 10 * (index + 1),
  }));

const topic = (id: string, title: string, expected: number, answers: number): TopicProgress => ({
  id,
  title,
  forecast: { expected, low: expected - 20, high: expected + 15 },
  score: pair(tally(answers, answers + 6), tally(Math.round((expected * answers) / 100), answers)),
  course: course(50, expected),
});

export function packProgress(
  id: string,
  title: string,
  expected: readonly number[],
  levels: Readonly<Record<Level, Tally>>,
  topics: readonly TopicProgress[] = [],
): PackProgress {
  const answers = Object.values(levels).reduce((sum, { outOf }) => sum + outOf, 0);
  return { ...topic(id, title, expected.at(-1) ?? 50, answers), course: course(...expected), topics, levels };
}

const basis = { answers: 60, weight: 38.5, packs: [], mark: { percent: 70, isPractice: false } };

const target = (
  id: string,
  title: string,
  readiness: Readiness,
  more: Partial<TargetProgress> = {},
): TargetProgress => ({
  type: 'exam',
  id,
  title,
  readiness,
  sittings: 2,
  lastAt: '2026-11-20T09:00:00+08:00',
  course: course(52, 58, 61, 70, 78),
  ...more,
});

export const TARGETS: readonly TargetProgress[] = [
  target('mock-quick-15', 'Quick mock test, 15 questions', {
    ...basis,
    verdict: 'ready',
    forecast: { expected: 81.4, low: 66.67, high: 93.33, chance: 0.912 },
  }),
  target('mock-ap-30', 'Accounts payable mock exam, 30 questions', {
    ...basis,
    verdict: 'near',
    forecast: { expected: 70.02, low: 56.67, high: 83.33, chance: 0.561 },
  }),
  target(
    'general-back-office',
    'General back office',
    {
      ...basis,
      mark: { percent: 61.5, isPractice: true },
      verdict: 'not-yet',
      forecast: { expected: 52, low: 40, high: 63.33, chance: 0.004 },
    },
    { type: 'track' },
  ),
  target(
    'ap-clerk',
    'Accounts payable clerk',
    {
      answers: 21,
      weight: 17.2,
      packs: [
        { pack: 'accounting-ap', share: 0.6, answers: 20, weight: 16.2, credit: 10 },
        { pack: 'office-excel', share: 0.2, answers: 1, weight: 1, credit: 1 },
        { pack: 'data-entry', share: 0.2, answers: 0, weight: 0, credit: 0 },
      ],
      verdict: 'too-few',
      scarce: ['office-excel', 'data-entry'],
    },
    { type: 'track', course: course(50, 49) },
  ),
  target(
    'bookkeeper',
    'Bookkeeper',
    {
      answers: 60,
      weight: 38.5,
      packs: [],
      verdict: 'no-mark',
      forecast: { expected: 61, low: 46.67, high: 76.67 },
    },
    { type: 'track', sittings: 0 },
  ),
];

const exam = (id: string, day: number, percent: number): ExamScore => ({
  id: `202611${String(day).padStart(2, '0')}-0900-aaaa`,
  startedAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00+08:00`,
  exam: id,
  title: id === 'mock-quick-15' ? 'Quick mock test, 15 questions' : 'mock-of-old',
  percent,
  pass: 70,
  passed: percent >= 70,
});

/** Of somebody who has practised for three weeks. */
export const PROGRESS: Progress = {
  at: '2026-11-22T18:30:00+08:00',
  reports: 31,
  targets: TARGETS,
  packs: [
    packProgress('accounting-ap', 'Accounts payable and bookkeeping', [50, 46, 41, 44, 47], {
      easy: tally(7, 9),
      medium: tally(5.5, 11),
      hard: tally(0, 2),
    }),
    packProgress(
      'office-excel',
      'Excel for office work',
      [50, 55, 58, 62, 66, 71, 74, 78],
      { easy: tally(20, 20), medium: tally(17, 24), hard: tally(6, 12) },
      [topic('lookup', 'Looking values up', 58.2, 14), topic('formulas', 'Formulas', 84.9, 22)],
    ),
    packProgress('privacy-security', 'Data care and security', [40], {
      easy: tally(0, 1),
      medium: tally(0, 0),
      hard: tally(0, 0),
    }),
  ],
  questions: { all: 1130, answered: 210, mastered: 34, due: 12, missed: 8, unmet: 920, nextInMs: null },
  streak: { current: 4, best: 9, hasToday: true },
  days: [],
  weakest: [
    {
      pack: 'accounting-ap',
      title: 'Accounts payable and bookkeeping',
      expected: 47,
      answers: 22,
      share: 0.3,
      argv: ['practice', 'accounting-ap'],
    },
    {
      pack: 'office-excel',
      topic: 'lookup',
      title: 'Looking values up',
      expected: 58.2,
      answers: 14,
      share: 0.2,
      argv: ['practice', 'office-excel', '--topic', 'lookup'],
    },
  ],
  exams: [
    exam('mock-of-old', 1, 40),
    exam('mock-quick-15', 2, 46.67),
    ...[53.33, 60, 53.33, 66.67, 73.33, 80].map((percent, place) =>
      exam('mock-quick-15', 10 + place, percent),
    ),
  ],
  score: pair(tally(246.5, 316), tally(134.4, 210)),
  sittings: [],
};
