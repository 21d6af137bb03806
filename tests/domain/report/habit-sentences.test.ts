import { describe, expect, test } from 'vitest';
import { habitSentences } from '../../../src/domain/report/habit-sentences.ts';
import type { Report, ReportItem } from '../../../src/domain/report/report.ts';
import { planOf } from '../../support/plans.ts';
import { reportOf } from '../../support/reports.ts';

const plan = planOf();
const SAT = reportOf(plan);
const REPORT: Report = { ...SAT, pacing: { ...SAT.pacing, rushed: [], overstayed: [], unreached: 0 } };

/** A report of three questions with these changes to it and to its items. */
function reported(report: Partial<Report>, items: readonly Partial<ReportItem>[] = []): Report {
  return {
    ...REPORT,
    ...report,
    items: REPORT.items.map((item, index) => ({ ...item, ...items[index] })),
  };
}

const pacing = (of: Partial<Report['pacing']>): Partial<Report> => ({ pacing: { ...REPORT.pacing, ...of } });
const [first = '', second = '', third = ''] = REPORT.items.map(({ question }) => question);

describe('sentences on how a session was sat', () => {
  test.each<[string, Report, readonly string[]]>([
    ['where nothing stands out there are none', reported({}), []],
    [
      'one rushed question is named by its number',
      reported(pacing({ rushed: [second] })),
      ['Rushed: question 2, answered wrong in under a quarter of the time there was.'],
    ],
    [
      'several are named in one list',
      reported(pacing({ rushed: [first, second, third] })),
      ['Rushed: questions 1, 2 and 3, answered wrong in under a quarter of the time there was.'],
    ],
    [
      'slow ones are named too',
      reported(pacing({ overstayed: [first, third] })),
      ['Slow: questions 1 and 3 took more than twice the time.'],
    ],
    [
      'questions that time kept away cost their share of the marks',
      reported({ ended: 'time-up', ...pacing({ unreached: 2 }) }),
      ['Never reached: 2 questions, which cost 67% of the marks.'],
    ],
    [
      'questions that were left by choice cost nothing worth a word',
      reported({ ended: 'quit', ...pacing({ unreached: 2 }) }),
      [],
    ],
    [
      'changed answers are counted by what they brought',
      reported({}, [{ changeGain: 1 }, { changeGain: -0.5 }, { changeGain: 0 }]),
      ['You changed 3 answers: 1 for the better, 1 for the worse.'],
    ],
    [
      'sureness is held against being right',
      reported({}, [
        { confidence: 'sure', outcome: 'wrong' },
        { confidence: 'unsure', outcome: 'correct' },
        { confidence: 'sure', outcome: 'correct' },
      ]),
      [
        'Sure and right: 1 of 2. Unsure and right: 1 of 1.',
        'Sure but wrong: question 1. Learn these first; you would not check them.',
        'Right but unsure: question 2. Read why below.',
      ],
    ],
    [
      'where sureness was right, there is nothing to learn from it',
      reported({}, [
        { confidence: 'sure', outcome: 'correct' },
        { confidence: 'unsure', outcome: 'wrong' },
      ]),
      ['Sure and right: 1 of 1. Unsure and right: 0 of 1.'],
    ],
  ])('%s', (_case, report, sentences) => {
    expect(habitSentences({ plan, report })).toEqual(sentences);
  });

  test('number questions as the session did, rehearsals among them', () => {
    const report = reported(pacing({ rushed: [first, third] }));
    expect(habitSentences({ plan, report, numbers: [1, 3, 4] })).toEqual([
      'Rushed: questions 1 and 4, answered wrong in under a quarter of the time there was.',
    ]);
  });
});
