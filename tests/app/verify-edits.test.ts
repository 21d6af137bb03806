import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report/report.ts';
import { mutationsOf, resealed } from '../support/mutations.ts';
import { SITTINGS, VerifyBench } from '../support/verify-bench.ts';

const PAGE = path.resolve(import.meta.dirname, '../../docs/verify.md');

/** The fields of the table "What a re-sealed edit leaves unseen". */
function documented(): string[] {
  const [, section = ''] = readFileSync(PAGE, 'utf8').split('## What a re-sealed edit can hide');
  const rows =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? [];
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, field = '']) => field),
  );
}

async function sat(
  sit: (bench: VerifyBench) => Promise<Report>,
): Promise<{ bench: VerifyBench; wire: unknown }> {
  const bench = new VerifyBench();
  const report = await sit(bench);
  return { bench, wire: JSON.parse(bench.textOf(report)) };
}

describe('a report that was edited by hand', () => {
  for (const [name, sit] of Object.entries(SITTINGS)) {
    test(`does not agree, whatever leaf was changed: ${name}`, async () => {
      const { bench, wire } = await sat(sit);
      const content = bench.contentOf();
      const unfound: string[] = [];
      for (const { what, value } of mutationsOf(wire)) {
        const found = await bench.verify(JSON.stringify(value), content);
        const isFound = typeof found === 'string' ? found !== 'other' : found.verdict === 'differs';
        if (!isFound) unfound.push(what);
      }
      expect(unfound).toEqual([]);
    });
  }

  test('and sealed anew agrees only in the fields that the page names', { timeout: 60_000 }, async () => {
    const hidden = new Map<string, string>();
    for (const sit of Object.values(SITTINGS)) {
      const { bench, wire } = await sat(sit);
      const content = bench.contentOf();
      for (const { field, what, value } of mutationsOf(wire)) {
        const found = await bench.verify(resealed(value), content);
        if (typeof found !== 'string' && found.verdict === 'agrees')
          hidden.set(field.replace(/\[\]$/u, ''), what);
      }
    }
    expect([...hidden.keys()].sort()).toEqual(documented().sort());
  });
});
