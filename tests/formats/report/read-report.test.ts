import { describe, expect, test } from 'vitest';
import { readReport } from '../../../src/formats/report/read-report.ts';
import { writeReport } from '../../../src/formats/report/write-report.ts';
import { resealed } from '../../support/mutations.ts';
import { reportOf } from '../../support/reports.ts';
import { sha256 } from '../../support/sha256.ts';

const TEXT = writeReport(reportOf(), sha256);
const wire = (): Record<string, unknown> => JSON.parse(TEXT) as Record<string, unknown>;
const read = (value: unknown): ReturnType<typeof readReport> => readReport(JSON.stringify(value), sha256);

describe('reading a report', () => {
  test('gives back what was written, with a digest that fits', () => {
    const reading = readReport(TEXT, sha256);
    expect(reading).toMatchObject({ type: 'whole', report: reportOf() });
    if (reading.type === 'whole') expect(reading.digest.written).toBe(reading.digest.computed);
  });

  test('tells a file that was cut off, another file and a later format apart', () => {
    expect(readReport(TEXT.slice(0, -20), sha256)).toEqual({ type: 'other', why: 'not-json' });
    expect(readReport('', sha256)).toEqual({ type: 'other', why: 'not-json' });
    for (const other of [{}, [], null, 5, 'text', { format: 1, questions: [] }]) {
      expect(read(other)).toEqual({ type: 'other', why: 'no-report' });
    }
    const later = { ...wire(), format: 2 };
    expect(read(later)).toEqual({ type: 'later', isSealed: false });
    expect(readReport(resealed(later), sha256)).toEqual({ type: 'later', isSealed: true });
  });

  test('names the field that no report has so', () => {
    expect(read({ ...wire(), ended: 'failed' })).toMatchObject({
      type: 'damaged',
      field: 'ended',
      written: 'failed',
    });
    expect(read({ ...wire(), cheated: true })).toMatchObject({ type: 'damaged', field: 'cheated' });
    const { digest: _, ...unsealed } = wire();
    expect(read(unsealed)).toMatchObject({ type: 'damaged', field: 'digest' });
    const items = [{ ...(wire()['items'] as object[])[0], credit: 2 }];
    expect(read({ ...wire(), items })).toMatchObject({
      type: 'damaged',
      field: 'items[0].credit',
      written: 2,
    });
  });

  test('survives nesting that no report has', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const later = TEXT.replace('"format": 1', '"format": 2').replace('"items": [', `"items": [${deep},`);
    expect(readReport(later, sha256)).toEqual({ type: 'later', isSealed: false });
    const now = TEXT.replace('"items": [', `"items": [${deep},`);
    expect(readReport(now, sha256)).toMatchObject({ type: 'damaged', field: 'items[0].question' });
    const away = readReport(TEXT.replace('"away": 0', `"away": ${deep}`), sha256);
    expect(JSON.stringify(away)).toBe('{"type":"damaged","field":"away","wanted":"number"}');
  });
});
