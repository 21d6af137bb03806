import { expect, test } from 'vitest';
import { todayWords } from '../../../src/cli/views/today.ts';
import type { Exam } from '../../../src/domain/blueprint.ts';
import type { Today } from '../../../src/domain/history/today.ts';

const EXAM: Exam = {
  id: 'mock',
  title: 'Quick mock test',
  minutes: 10,
  pass: 70,
  penalty: 0,
  multiple: 'net',
  order: 'rising',
  draw: [],
};
const weakness = { pack: 'office-excel', title: 'Excel', expected: 41.6, answers: 12, argv: [] };

test.each<[Today, string, string]>([
  [
    { type: 'review', due: 1 },
    'Today: review what is due (1 question)',
    'Ten at a time, so that you do not forget them.',
  ],
  [
    { type: 'exam', exam: EXAM, lastDaysAgo: 8 },
    'Today: sit a mock exam',
    'Quick mock test, 10 minutes. Your last exam was 8 days ago.',
  ],
  [
    { type: 'exam', exam: EXAM, lastDaysAgo: null },
    'Today: sit a mock exam',
    'Quick mock test, 10 minutes. It would be your first.',
  ],
  [
    { type: 'drill', weakness },
    'Today: practise Excel',
    'Practice helps most here: 42% expected on new questions.',
  ],
  [
    { type: 'drill', weakness: { ...weakness, topic: 'lookup', title: 'Looking values up' } },
    'Today: practise Looking values up',
    'In Excel for office work; practice helps most here: 42% expected on new questions.',
  ],
  [{ type: 'missed', missed: 3 }, 'Today: review what you missed (3 questions)', 'Nothing is due yet.'],
  [{ type: 'practice' }, 'Today: ten questions of every subject', 'Nothing is due yet.'],
])('%j is named in one line', (today, name, detail) => {
  expect(todayWords(today, 'Excel for office work')).toEqual({ name, detail });
});
