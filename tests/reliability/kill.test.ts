import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { killMany, type Outcome } from './kill-harness.ts';
import { type Face, hasScript } from './sat-program.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

async function run(points: number, faces: readonly Face[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await killMany(ROOT, points, 1000, faces, (outcome) => outcomes.push(outcome));
  return outcomes.filter(({ faults }) => faults.length > 0);
}

describe('a session that is cut off keeps every answer that the program went on from', () => {
  test('with pipes', { timeout: 60_000 }, async () => {
    expect(await run(40, ['plain'])).toEqual([]);
  });

  test.skipIf(!hasScript())(
    'in a terminal and with pipes in turn (skipped where the script of util-linux is missing)',
    { timeout: 60_000 },
    async () => {
      expect(await run(40, ['terminal', 'terminal', 'plain'])).toEqual([]);
    },
  );
});
