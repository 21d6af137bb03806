import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReportPage } from '../../src/app/make-report-page.ts';
import type { ReportPage } from '../../src/app/ports-page.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { VerifyBench } from '../support/verify-bench.ts';

const pageOf = (bench: VerifyBench, report: Report, earlier: readonly Report[] = []): Promise<ReportPage> =>
  makeReportPage({ report, isSealed: true, isOpen: false, earlier }, bench.contentOf());

const pack = (id: string, topic: string): string => `format: 1
id: ${id}
title: Pack ${id}
language: en
topics: { calls: ${topic} }
questions:
  - { id: one, kind: true-false, topic: calls, level: easy, prompt: Is it ${id}?, answer: true }
`;

describe('the page of a report', () => {
  test('names the pack behind a topic whose title two packs have', async () => {
    const bench = new VerifyBench();
    for (const [id, topic] of [
      ['aa', 'Calls'],
      ['bb', 'Calls'],
      ['cc', 'Mail'],
    ] as const) {
      writeFileSync(path.join(bench.content, `${id}.yaml`), pack(id, topic));
    }
    const report = await bench.practice({ packs: ['aa', 'bb', 'cc'], count: 3 });
    const { topics, title } = await pageOf(bench, report);
    expect(title).toBe('Pack aa, Pack bb, Pack cc');
    expect(topics.map(({ name }) => name).toSorted()).toEqual(['Calls (Pack aa)', 'Calls (Pack bb)', 'Mail']);
  });

  test('has a mark in its course where there is one, and none in practice', async () => {
    const bench = new VerifyBench();
    const practised = await bench.practice({ packs: ['demo'] });
    const examined = await bench.exam();
    const { course } = await pageOf(bench, practised, [examined]);
    expect(course).toEqual([
      {
        startedAt: examined.startedAt,
        percent: examined.score.percent,
        pass: 60,
        passed: examined.score.passed,
      },
      { startedAt: practised.startedAt, percent: practised.score.percent },
    ]);
  });

  test('shows what the report holds of an answer that is none to its question', async () => {
    const bench = new VerifyBench();
    const report = await bench.practice({ packs: ['demo'] });
    const items = report.items.map((item, index) => (index === 0 ? { ...item, answer: 99 } : item));
    const { questions } = await pageOf(bench, { ...report, items });
    expect(questions.map(({ number }) => number)).toEqual(report.items.map((_, index) => index + 1));
    expect(questions[0]).toMatchObject({ key: report.items[0]?.question, text: 'unfit' });
    expect(questions[1]?.text).toMatchObject({ language: 'en' });
  });
});
