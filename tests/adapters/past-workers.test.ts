import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PastFile } from '../../src/app/ports-history.ts';
import { makePackPast, unpackPast } from '../../src/adapters/packed-past.ts';
import { makeReadFile } from '../../src/adapters/past-files.ts';
import type { PastCrew } from '../../src/adapters/past-workers.ts';
import { readMany } from '../../src/adapters/read-many.ts';
import { readPast } from '../../src/formats/history/read-past.ts';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { past, pastSitting } from '../support/past-items.ts';
import { reportOf } from '../support/reports.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FILES = 620;
const worker = path.resolve('dist/history-worker.js');
const nameOf = (place: number): string => `20261122-00${String(place).padStart(4, '0')}-aaaa`;

/** A folder of reports, with some files among them that are none or are not there. */
function reports(): { directory: string; names: string[] } {
  const directory = tempFolder();
  const names = Array.from({ length: FILES }, (_, place) => `${nameOf(place)}.json`);
  for (const [place, name] of names.entries()) {
    if (place % 97 === 5) continue;
    const report = reportOf(undefined, undefined, { id: nameOf(place) });
    const text = place % 83 === 7 ? '{"format": 1' : writeReport(report, sha256);
    writeFileSync(path.join(directory, name), text);
  }
  return { directory, names };
}

async function all(
  { directory, names }: ReturnType<typeof reports>,
  crew?: Partial<PastCrew>,
): Promise<{ files: PastFile[]; readHere: number }> {
  let readHere = 0;
  const read = makeReadFile(directory, readPast);
  const here = (name: string): PastFile => {
    readHere += 1;
    return read(name);
  };
  const files: PastFile[] = [];
  const whole = crew === undefined ? undefined : { worker, directory, count: 2, ...crew };
  for await (const batch of readMany(names, here, whole)) files.push(...batch);
  return { files, readHere };
}

/** The same without what history does not look at, which is not sent. */
function needed(files: readonly PastFile[]): PastFile[] {
  const packed = makePackPast()(files);
  return unpackPast(packed, packed.asked);
}

describe('reading many reports with worker threads', () => {
  test('reads in this thread alone where no other can be started', async () => {
    const folder = reports();
    // Not an absolute path, so that starting throws, as it does where the system has no room.
    const { files, readHere } = await all(folder, { worker: 'no-path.js' });
    expect(readHere).toBe(FILES);
    expect(files).toEqual((await all(folder)).files);
  });

  test('gives what one thread reads, in the same order', async () => {
    const folder = reports();
    const alone = await all(folder);
    expect(alone.readHere).toBe(FILES);
    expect(new Set(alone.files.map(({ type }) => type))).toEqual(new Set(['sitting', 'none', 'unreadable']));
    const together = await all(folder, {});
    expect(needed(together.files)).toEqual(needed(alone.files));
    expect(together.readHere).toBeLessThan(FILES);
  });

  test.each([
    ['cannot be loaded', 'no-such-worker.js', ''],
    ['ends at once', 'ends.js', 'process.exit(0);'],
    ['throws', 'throws.js', "require('node:worker_threads').parentPort.on('message', () => { throw 1; });"],
  ])('reads here what a worker leaves over that %s', async (_what, name, code) => {
    const folder = reports();
    const bad = path.join(tempFolder(), name);
    if (code !== '') writeFileSync(bad, code);
    const { files, readHere } = await all(folder, { worker: bad });
    expect(needed(files)).toEqual(needed((await all(folder)).files));
    expect(readHere).toBe(FILES);
  });

  test('starts none for a few', async () => {
    const { directory, names } = reports();
    const few = { directory, names: names.slice(0, 60) };
    expect((await all(few, {})).readHere).toBe(60);
  });

  test('can be left off', async () => {
    const { directory, names } = reports();
    const read = makeReadFile(directory, readPast);
    for await (const batch of readMany(names, read, { worker, directory, count: 2 })) {
      expect(batch.length).toBeGreaterThan(0);
      break;
    }
  });
});

test('what is sent between threads arrives as it was, also where a question changed', () => {
  const items = [
    past('p/q1', '', { outcome: 'timed-out', credit: 0.25, seconds: 1.5, exposure: 3, hinted: true }),
    past('p/q1', '', { keyHash: 'other', confidence: 'sure' }),
    past('p/q1', '', { topic: 'moved', keyHash: 'other', confidence: 'unsure' }),
    past('q/q1', '', { kind: 'numeric', level: 'hard', outcome: 'unseen', credit: 0 }),
    past('p/q1', '', { outcome: 'skipped' }),
  ].map((each) => {
    const { startedAt: _, ...item } = each;
    return item;
  });
  const files: PastFile[] = [
    { type: 'sitting', sitting: pastSitting('2026-11-01T08:00:00+08:00', items, { exam: 'mock', pass: 70 }) },
    { type: 'none' },
    { type: 'sitting', sitting: pastSitting('2026-11-02T08:00:00+08:00', [], { candidate: 'Ana' }) },
    { type: 'unreadable' },
    { type: 'sitting', sitting: pastSitting('2026-11-03T08:00:00+08:00', items.slice(1)) },
  ];
  const pack = makePackPast();
  const first = structuredClone(pack(files));
  expect(unpackPast(first, first.asked)).toEqual(files);
  const again = structuredClone(pack(files.toReversed()));
  expect(again.asked.length).toBeLessThan(first.asked.length);
  expect(unpackPast(again, [...first.asked, ...again.asked])).toEqual(files.toReversed());
});
