import { expect, test } from 'vitest';
import { contradictions } from '../../../src/domain/report/contradictions.ts';
import type { Report, ReportItem } from '../../../src/domain/report/report.ts';
import { reportOf } from '../../support/reports.ts';

const REPORT = reportOf();

const withFirst = (changes: Partial<ReportItem>): Partial<Report> => ({
  items: REPORT.items.map((item, index) => (index === 0 ? { ...item, ...changes } : item)),
});
const fieldsOf = (changes: Partial<Report>): string[] =>
  contradictions({ ...REPORT, ...changes }).map(({ field }) => field);

test('a report as it was written contradicts itself nowhere', () => {
  expect(fieldsOf({})).toEqual([]);
});

test.each<[string, Partial<Report>, readonly string[]]>([
  ['an id of another moment', { id: '20200101-000000-7f3a' }, ['id']],
  ['an id without its tag', { id: REPORT.id.slice(0, 15) }, ['id']],
  ['the name of another program', { tool: { name: 'other', version: '1' } }, ['tool.name']],
  [
    'sureness of no answer',
    withFirst({ answer: null, outcome: 'skipped', confidence: 'sure' }),
    ['items[0].confidence'],
  ],
  [
    'what an exam does not ask',
    { session: { ...REPORT.session, mode: 'exam' }, ...withFirst({ hinted: true, confidence: 'sure' }) },
    ['items[0].hinted', 'items[0].confidence'],
  ],
])('%s contradicts the rest', (_what, changes, fields) => {
  expect(fieldsOf(changes)).toEqual(fields);
});
