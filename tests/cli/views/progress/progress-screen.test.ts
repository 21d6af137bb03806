import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../../../src/cli/layout.ts';
import type { Progress } from '../../../../src/domain/history/progress.ts';
import { PROGRESS } from '../../../support/progress-example.ts';
import { ASCII, COLOR, STYLE, UNICODE } from '../pictures/pictures.ts';
import { viewOf } from './view-of.ts';

// oxlint-disable-next-line no-control-regex
const bare = (text: string): string => text.replaceAll(/\u001B\[\d+m/gu, '');

test('colours add nothing: without them it says the same', () => {
  const coloured = viewOf(COLOR, 79);
  expect(coloured).not.toBe(bare(coloured));
  expect(bare(coloured)).toBe(viewOf(UNICODE, 79));
});

test('in ASCII there is no other sign', () => {
  expect(viewOf(ASCII, 79)).toMatch(/^[\n -~]*$/u);
});

test('no line is wider than the screen but commands, which are never broken', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 120 }), STYLE, (width, style) => {
      const lines = viewOf(style, width).split('\n').map(bare);
      const commands = lines.filter((line) => line.startsWith('  deskready '));
      expect(commands).toEqual([
        '  deskready review',
        '  deskready practice accounting-ap',
        '  deskready practice office-excel --topic lookup',
      ]);
      const others = lines.filter((line) => !commands.includes(line));
      expect(others.filter((line) => columnsOf(line) > width)).toEqual([]);
    }),
  );
});

test.each([
  [{ current: 3, best: 3, hasToday: false }, 'Streak: 3 days in a row; practise today to go on.'],
  [{ current: 1, best: 1, hasToday: true }, 'Streak: 1 day in a row, today included.'],
  [
    { current: 0, best: 5, hasToday: false },
    'No streak now: practise today to begin one. The longest was 5.',
  ],
])('the streak %j in words', (streak, words) => {
  expect(viewOf(UNICODE, 79, { ...PROGRESS, streak })).toContain(`${words}\n`);
});

test('with nothing due it says when the next one is, and the command names the packs that were asked for', () => {
  const questions = { ...PROGRESS.questions, due: 0, nextInMs: 3 * 86_400_000 };
  const text = viewOf(UNICODE, 79, { ...PROGRESS, questions }, ['my pack.yaml']);
  expect(text.replaceAll('\n', ' ')).toContain('Due for review: 0, the next one in 3 days.');
  expect(text).toContain('\n  deskready review "my pack.yaml"\n');
});

test('where no exam or track was chosen two are shown whole and the others in a row each', () => {
  const targets = PROGRESS.targets.map((target) => ({ ...target, sittings: 0 }));
  const text = viewOf(UNICODE, 79, { ...PROGRESS, targets });
  expect(text.match(/8 of 10 times/gu)).toHaveLength(2);
  expect(text).toMatch(/^General back office {2}█+░+ {3}52% ○ not yet$/mu);
});

test('what nobody did is left out', () => {
  const nothing = { points: 0, outOf: 0, percent: null };
  const progress: Progress = {
    ...PROGRESS,
    reports: 1,
    targets: [],
    packs: [],
    questions: { ...PROGRESS.questions, answered: 0, mastered: 0, due: 0, missed: 0 },
    streak: { current: 0, best: 0, hasToday: false },
    weakest: [],
    exams: [],
    score: { all: nothing, fresh: nothing },
  };
  expect(viewOf(UNICODE, 79, progress)).toMatchInlineSnapshot(`
    "
    Progress on 2026-11-22, from 1 report

    Are you ready?
    This cannot be told yet. Practise for a role or sit a mock exam; these commands
    list them:
      deskready tracks list
      deskready exams list

    Practice
    Questions: 0 of 1130 answered, 0 mastered (right on three days). Due for
    review: 0. Missed the last time: 0.
    "
  `);
});
