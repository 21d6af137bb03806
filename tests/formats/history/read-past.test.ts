import { describe, expect, test } from 'vitest';
import { readPast } from '../../../src/formats/history/read-past.ts';
import { writeReport } from '../../../src/formats/report/write-report.ts';
import { reportOf } from '../../support/reports.ts';
import { sha256 } from '../../support/sha256.ts';

const report = reportOf();
const text = writeReport(report, sha256);
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(text), ...change });
const itemsOf = (items: readonly unknown[]): unknown => {
  const file = readPast(changed({ items }), report.id);
  return file.type === 'sitting' ? file.sitting.items.map(({ question }) => question) : file.type;
};

describe('a report, as history reads it', () => {
  test('has its questions and what its session was', () => {
    const file = readPast(`\uFEFF${text}`, report.id);
    expect(file).toMatchObject({
      type: 'sitting',
      sitting: {
        id: report.id,
        startedAt: report.startedAt,
        startedMs: Date.parse(report.startedAt),
        ended: report.ended,
        mode: 'practice',
        percent: report.score.percent,
        seconds: report.elapsed,
        rehearsed: 0,
        items: report.items.map(({ question, keyHash, outcome, credit }) => ({
          question,
          keyHash,
          outcome,
          credit,
        })),
      },
    });
  });

  test('of a later format is none', () => {
    expect(readPast(changed({ format: 2 }), report.id)).toEqual({ type: 'none' });
  });

  test('of a version that kept no clock took as long as its questions', () => {
    const items = [{ seconds: 3 }, { seconds: 4.5 }];
    const file = readPast(
      changed({ elapsed: undefined, items, rehearsals: [{ seconds: 10, scores: [1, null] }] }),
      report.id,
    );
    expect(file).toMatchObject({ sitting: { seconds: 17.5, rehearsed: 1, items: [] } });
  });

  test('is none under another name, or where it is cut off, something else or of no time', () => {
    expect(readPast(text, 'another')).toEqual({ type: 'none' });
    for (const other of [
      '',
      '{',
      'null',
      '7',
      '[]',
      '{}',
      text.slice(0, 900),
      changed({ digest: undefined }),
    ]) {
      expect(readPast(other, report.id)).toEqual({ type: 'none' });
    }
    for (const change of [
      { startedAt: 'yesterday' },
      { startedAt: '2026-13-41T00:00:00+08:00' },
      { items: 7 },
      { ended: 'x' },
    ]) {
      expect(readPast(changed(change), report.id)).toEqual({ type: 'none' });
    }
    expect(readPast(changed({ id: 'a\u001b[2J' }), 'a\u001b[2J')).toEqual({ type: 'none' });
  });

  test('does without the items that make no sense', () => {
    const [item] = report.items;
    const broken = [
      { credit: 2 },
      { credit: 'x' },
      { kind: 'riddle' },
      { level: 7 },
      { outcome: 'won' },
      { seconds: -1 },
    ];
    expect(itemsOf([null, 7, ...broken.map((change) => ({ ...item, ...change })), item])).toEqual([
      item?.question,
    ]);
  });
});
