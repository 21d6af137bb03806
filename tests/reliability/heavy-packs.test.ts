import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { measuredRun } from '../support/measured-run.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { HEAVY_PACKS } from '../support/hostile/heavy-packs.ts';

/** The promise is 2 seconds; a machine that does other things at the same time counts up to twice that. */
const MOST_SECONDS = 4;
const MOST_MEBIBYTES = 300;

function expectBounded(name: string, text: (id: string) => string, command: readonly string[]): void {
  const file = `${name}.yaml`;
  const folder = tempFolder();
  writeFileSync(path.join(folder, file), text(name));
  const { code, stdout, stderr, seconds, mebibytes } = measuredRun(folder, [...command, file]);
  expect(code, stderr).toBeLessThan(3);
  expect(`${stdout}${stderr}`).toContain(name);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(mebibytes).toBeLessThan(MOST_MEBIBYTES);
}

describe('a pack that is made to exhaust a machine', () => {
  it.each(Object.entries(HEAVY_PACKS))(
    'is refused or read in time by lint: %s',
    (name, text) => {
      expectBounded(name, text, ['lint']);
    },
    60_000,
  );

  it.each(['aliases-in-a-row', 'faults-everywhere'])(
    'is refused in time where it is added: %s',
    (name) => {
      expectBounded(name, HEAVY_PACKS[name] ?? String, ['packs', 'add']);
    },
    60_000,
  );

  it.each(['one-word', 'stars-and-ticks', 'many-questions'])(
    'can be sat with: %s',
    (name) => {
      expectBounded(name, HEAVY_PACKS[name] ?? String, ['practice', '--plain', '--seed', '1']);
    },
    60_000,
  );
});
