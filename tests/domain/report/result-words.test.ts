import { expect, test } from 'vitest';
import { scoreWords } from '../../../src/domain/report/result-words.ts';
import type { Report } from '../../../src/domain/report/report.ts';

const words = (score: Report['score'], ended: Report['ended'] = 'finished'): ReturnType<typeof scoreWords> =>
  scoreWords({ score, ended });

test.each<[number, number | undefined, Report['ended'], object]>([
  [80, undefined, 'finished', { isPass: true, word: 'Pass', mark: 'the mark is 75%.' }],
  [80, 90, 'finished', { isPass: true, word: 'Pass', mark: 'the mark is 75%.' }],
  [90, 90, 'time-up', { isPass: true, word: 'Pass, and a strong result', mark: 'the mark is 75%.' }],
  [70, 90, 'time-up', { isPass: false, word: 'Not yet', mark: 'the mark is 75%.' }],
  [70, 90, 'quit', { isPass: false, word: 'Not yet', mark: 'the mark is 75%, over the whole session.' }],
])('%i percent, strong from %s on, %s: %j', (percent, strong, ended, verdict) => {
  const score = { points: percent / 10, outOf: 10, percent, pass: 75, passed: percent >= 75 };
  const told = words(strong === undefined ? score : { ...score, strong }, ended);
  expect(told).toEqual({ score: `Score: ${percent / 10} of 10 (${percent}%)`, verdict });
});

test('without a mark there is no verdict, and without questions no score', () => {
  expect(words({ points: 7, outOf: 10, percent: 70 })).toEqual({ score: 'Score: 7 of 10 (70%)' });
  expect(words({ points: 0, outOf: 0, percent: 0 })).toBeNull();
});
