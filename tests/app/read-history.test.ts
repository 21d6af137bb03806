import { beforeEach, describe, expect, test } from 'vitest';
import { readHistory } from '../../src/app/read-history.ts';
import { allSittings } from '../../src/domain/history/history.ts';
import type { MemoryHistory } from '../support/memory-history.ts';
import { filled, name, NOW, sat, TODAY } from '../support/past-sessions.ts';
import { sha256 } from '../support/sha256.ts';
import { shown, withoutCache } from '../support/shown-past.ts';
import { SUMS } from '../support/sums.ts';

/** A cache that fits its sum, whatever is in it. */
const sealed = (body: string): string =>
  `deskready-history-3 build ${SUMS.crc32(Buffer.from(body)).toString(16).padStart(8, '0')}\n${body}`;

/** A cache as earlier formats were: with another sum. */
const earlierFormat = (format: number): string => `deskready-history-${format} build ${sha256('{}')}\n{}`;

describe('what is kept', () => {
  let files: MemoryHistory;
  /** how many files the next look reads */
  const filesRead = async (now = NOW): Promise<number> => {
    files.readNames = [];
    await readHistory(files, now);
    return files.readNames.length;
  };

  beforeEach(async () => {
    files = filled(100);
    await readHistory(files, NOW);
  });

  test('spares reading all but the newest ten', async () => {
    expect(await filesRead()).toBe(10);
    files.putSitting(sat('new', TODAY, 480, [1]));
    expect(await filesRead()).toBe(11);
  });

  test('is nothing for a few reports', async () => {
    files = filled(39);
    await readHistory(files, NOW);
    expect(files.cache).toBeNull();
  });

  test('goes on once there are thirty more', async () => {
    for (let place = 100; place < 129; place += 1) files.putSitting(sat(name(place), place, 480, [1]));
    expect([await filesRead(), await filesRead()]).toEqual([39, 39]);
    files.putSitting(sat(name(129), 129, 480, [1]));
    expect([await filesRead(), await filesRead()]).toEqual([40, 10]);
  });

  test('holds where one of the newest was resumed', async () => {
    files.putSitting(sat(name(95), 95, 480, [1, 2, 3]));
    expect(await filesRead()).toBe(10);
  });

  test('counts for nothing once an older report was changed or removed, or one comes too late', async () => {
    files.putSitting(sat(name(3), 3, 480, [1, 2, 3]));
    expect([await filesRead(), await filesRead()]).toEqual([100, 10]);
    files.remove(`${name(3)}.json`);
    expect([await filesRead(), await filesRead()]).toEqual([99, 10]);
    files.putSitting(sat('20260101-000003-bbbb', 3, 481, [1]));
    expect([await filesRead(), await filesRead()]).toEqual([111, 10]);
  });

  test('is not led astray by a clock that was years ahead for a while', async () => {
    for (let place = 0; place < 40; place += 1)
      files.putSitting(sat(`ahead-${place}`, 3000 + place, 480, [1]));
    expect(await filesRead()).toBe(50);
    files.putSitting(sat(name(100), 100, 480, [1]));
    expect(await filesRead()).toBe(51);
  });

  test('keeps files in it that are no report, and never one that could not be read', async () => {
    for (let place = 0; place < 40; place += 1) files.put(`notes-${place}.json`, { type: 'none' });
    files.put('locked.json', { type: 'unreadable' });
    expect([await filesRead(), await filesRead()]).toEqual([51, 11]);
  });

  test.each<[string, string, (cache: string) => string]>([
    ['cut off', 'damaged', (cache) => cache.slice(0, cache.length - 30)],
    ['cut off in its first line', 'damaged', (cache) => cache.slice(0, 9)],
    ['empty', 'damaged', () => ''],
    ['changed in one figure', 'damaged', (cache) => cache.replace(/(?<="p\/q1",)\d+/u, '99')],
    ['changed in one of its last bytes', 'damaged', (cache) => `${cache.slice(0, -2)} ${cache.slice(-1)}`],
    ['of another shape, sealed by hand', 'damaged', () => sealed('{}\n')],
    ['of an earlier format, and damaged', 'damaged', () => `${earlierFormat(1)} `],
    ['of a later format', 'later', (cache) => cache.replace('history-3', 'history-4')],
    ['no cache at all', 'foreign', () => 'my notes'],
  ])('is neither read nor replaced where it is %s, and that is told', async (_what, fault, spoil) => {
    const spoilt = spoil(files.cache ?? '');
    expect(spoilt).not.toBe(files.cache);
    files.cache = spoilt;
    expect([await filesRead(), await filesRead()]).toEqual([100, 100]);
    expect(files.cache).toBe(spoilt);
    expect(files.leftCache()).toMatchObject({ fault });
    expect(await shown(files)).toEqual(await shown(withoutCache(files)));
  });

  test.each<[string, (cache: string) => string]>([
    ['another build', (cache) => cache.replace(' build ', ' other ')],
    ['an earlier format', () => earlierFormat(1)],
    ['the format before this one', () => earlierFormat(2)],
  ])('is not read where it is of %s, and replaced', async (_what, change) => {
    files.cache = change(files.cache ?? '');
    expect(files.leftCache()).toBeNull();
    expect([await filesRead(), await filesRead()]).toEqual([100, 10]);
  });

  test('is never made for one of many candidates', async () => {
    files.cache = null;
    await readHistory(files, NOW, { isOf: ({ id }) => id < name(50) });
    expect(files.cache).toBeNull();
  });

  test('may be impossible to keep', async () => {
    files.cache = null;
    files.canKeep = false;
    expect(allSittings(await readHistory(files, NOW))).toHaveLength(100);
  });
});
