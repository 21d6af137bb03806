import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../support/sha256.ts';
import { isSealedReport, writeReport } from '../../../src/formats/report/write-report.ts';
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

describe('telling a report as it was written from other files', () => {
  it('knows one of this format that nobody changed', () => {
    expect(isSealedReport(text, sha256)).toBe(true);
    expect(isSealedReport(text.replaceAll('\n', '\r\n'), sha256)).toBe(true);
  });

  it.each([
    ['a later format', ['"format": 1', '"format": 9']],
    ['another end', ['"ended": "', '"ended": "not ']],
    ['a part that is gone', ['"score"', '"scores"']],
  ])('does not take one with %s for it', (_what, [before = '', after = '']) => {
    const other = text.replace(before, after);
    expect(other).not.toBe(text);
    expect(isSealedReport(other, sha256)).toBe(false);
  });

  it.each(['', 'notes', '{', 'null', '[]', '"format digest items tool"', '{"format":1,"items":[]}', '7'])(
    'does not take %j for one',
    (other) => {
      expect(isSealedReport(other, sha256)).toBe(false);
    },
  );
});
