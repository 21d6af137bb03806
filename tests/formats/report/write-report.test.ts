import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../support/sha256.ts';
import { looksLikeReport, readPastItems, writeReport } from '../../../src/formats/report/write-report.ts';
import { answer, planOf } from '../../support/plans.ts';
import { multiple, single } from '../../support/questions.ts';
import { reportOf } from '../../support/reports.ts';

/** Canonical JSON written anew, so that a fault in the program's own cannot hide. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(Reflect.get(value, key))}`).join(',')}}`;
}

function sealOf(text: string): { said: string; found: string } {
  const { digest, ...rest } = JSON.parse(text) as { digest: string } & Record<string, unknown>;
  return { said: digest, found: createHash('sha256').update(canonical(rest)).digest('hex') };
}

const plan = planOf({ mode: 'exam', questions: [multiple(), single(), single()], pass: 66.67 });
const actions = [
  { type: 'note', text: 'Ñandú 日本 🙂 \u0007' },
  answer([0, 2]),
  { type: 'skip' },
  { type: 'quit' },
] as const;
const text = writeReport(reportOf(plan, actions, { candidate: { name: 'José' } }), sha256);

describe('a report file', () => {
  it('is JSON that ends with a line end and carries its format first', () => {
    expect(text.startsWith('{\n  "format": 1,\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('is sealed: its digest is sha256 of its canonical JSON without the digest', () => {
    const { said, found } = sealOf(text);
    expect(said).toBe(found);
  });

  it('no longer fits its seal after any change', () => {
    const { said, found } = sealOf(text.replace('"credit": 0,', '"credit": 1,'));
    expect(said).not.toBe(found);
  });

  it('reads back as the report that was written', () => {
    const report = reportOf(plan, actions, { candidate: { name: 'José' } });
    const { format, digest, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(rest).toEqual(JSON.parse(JSON.stringify(report)));
    expect([format, typeof digest]).toEqual([1, 'string']);
  });
});

describe('telling a report from other files', () => {
  it('knows a report, also of a later format', () => {
    expect(looksLikeReport(text)).toBe(true);
    expect(looksLikeReport(text.replace('"format": 1', '"format": 9'))).toBe(true);
  });

  it.each(['', 'notes', '{', 'null', '[]', '"format digest items tool"', '{"format":1,"items":[]}', '7'])(
    'does not take %j for one',
    (other) => {
      expect(looksLikeReport(other)).toBe(false);
      expect(readPastItems(other)).toEqual([]);
    },
  );
});

describe('what a report says of its questions, for history', () => {
  it('is each question with its key, its outcome and when it was met', () => {
    const report = JSON.parse(text) as {
      id: string;
      startedAt: string;
      items: { keyHash: string; credit: number; seconds: number }[];
    };
    const past = readPastItems(text);
    expect(past.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['demo/q0', 'demo/q1', 'demo/q2']),
    );
    expect(past[0]).toEqual({
      report: report.id,
      startedAt: report.startedAt,
      question: 'demo/q0',
      keyHash: report.items[0]?.keyHash,
      outcome: past[0]?.outcome,
      credit: report.items[0]?.credit,
      seconds: report.items[0]?.seconds,
      hinted: false,
    });
    const atOnce = writeReport(reportOf(plan, [{ type: 'quit' }]), sha256);
    const seen = readPastItems(atOnce).filter(({ outcome }) => outcome !== 'unseen');
    expect(seen.map(({ question }) => question)).toEqual(['demo/q0']);
  });

  it('is nothing where the items make no sense', () => {
    const whole = { question: 'a/b', keyHash: 'k', outcome: 'wrong', credit: 0, seconds: 3 };
    const items = [null, 7, { question: 8 }, { ...whole, credit: 'x' }, whole];
    const startedAt = '2026-11-22T05:43:16+08:00';
    const odd = { format: 1, digest: '', tool: {}, id: 'r', startedAt, items };
    expect(readPastItems(JSON.stringify(odd)).map(({ question }) => question)).toEqual(['a/b']);
    expect(readPastItems(JSON.stringify({ ...odd, items: 'none' }))).toEqual([]);
    expect(readPastItems(JSON.stringify({ ...odd, startedAt: 'yesterday' }))).toEqual([]);
    expect(readPastItems('[]')).toEqual([]);
  });
});
