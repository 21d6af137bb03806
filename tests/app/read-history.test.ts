import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { findProgress } from '../../src/app/find-progress.ts';
import { findReviews } from '../../src/app/find-reviews.ts';
import { readHistory } from '../../src/app/read-history.ts';
import { timesMet } from '../../src/app/times-met.ts';
import type { MemoryHistory } from '../support/memory-history.ts';
import { examOf, memoryLibrary, packOf, trackOf } from '../support/memory-library.ts';
import { manila, past, pastSitting } from '../support/past-items.ts';
import { filled, hashOf, keyOf, name, NOW, questions, sat, TODAY } from '../support/past-sessions.ts';
import { sha256 } from '../support/sha256.ts';

const library = memoryLibrary({
  packs: [packOf('p', questions.slice(0, 7)), packOf('q', questions.slice(7))],
  exams: [examOf('mock', [{ pack: 'p', count: 4 }])],
  tracks: [trackOf('clerk', [{ pack: 'q', percent: 100 }])],
});
/** The same questions, but with half the time to answer them. */
const hurried = memoryLibrary({
  packs: [
    packOf(
      'p',
      questions.slice(0, 7).map((question) => ({ ...question, seconds: 20 })),
    ),
  ],
});

/** Everything that is shown of the past. */
async function shown(files: MemoryHistory, packs = library): Promise<unknown> {
  const ports = { history: files, sha256 };
  const { queue, memories } = await findReviews({ packs: [], retention: 0.85 }, NOW, packs, ports);
  return [queue, [...memories], await findProgress({ packs: [] }, NOW, packs, ports)];
}

function withoutCache(files: MemoryHistory): MemoryHistory {
  const bare = files.copy();
  bare.cache = null;
  bare.canKeep = false;
  return bare;
}

const sittings = fc
  .record({
    day: fc.integer({ min: 0, max: TODAY + 20 }),
    minute: fc.constantFrom(0, 420, 480, 1439),
    offset: fc.constantFrom('+08:00', '+00:00', '-11:00'),
    ended: fc.constantFrom('finished' as const, 'quit' as const),
    mode: fc.constantFrom('practice' as const, 'exam' as const, 'review' as const),
    answers: fc.array(
      fc.record({
        place: fc.integer({ min: 0, max: 12 }),
        outcome: fc.constantFrom('correct' as const, 'wrong' as const, 'skipped' as const, 'unseen' as const),
        hasOldKey: fc.boolean(),
        isSure: fc.boolean(),
        seconds: fc.integer({ min: 0, max: 30 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ day, minute, offset, ended, mode, answers }) => {
    const startedAt = manila(day, minute).replace('+08:00', offset);
    const items = answers.map(({ place, outcome, hasOldKey, isSure, seconds }) =>
      past(keyOf(place), '', {
        keyHash: hasOldKey ? 'old' : hashOf(place),
        outcome,
        credit: outcome === 'correct' ? 1 : 0,
        seconds,
        ...(isSure ? { confidence: 'sure' as const } : {}),
      }),
    );
    const exam = mode === 'exam' ? { exam: 'mock' } : {};
    return { startedAt, items, rest: { ended, mode, ...exam } };
  });

const changes = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ type: fc.constant('write' as const), place: fc.nat(150), sitting: sittings }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('remove' as const), place: fc.nat(150) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('spoil' as const), place: fc.nat(150) }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('lock' as const), place: fc.nat(150) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('look' as const), isPractice: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({ type: fc.constant('fill' as const), from: fc.nat(TODAY), count: fc.nat(60) }),
    },
  ),
  { minLength: 1, maxLength: 14 },
);

describe('the past with what was kept of it', () => {
  test('is the same as without, whatever is added, changed, removed or spoilt meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(120), fc.constantFrom(1, 7, 100), changes, async (count, batch, steps) => {
        const files = filled(count);
        files.batch = batch;
        for (const step of steps) {
          if (step.type === 'look') {
            if (step.isPractice) await timesMet(['p/q1'], 'none', files, NOW);
            else expect(await shown(files)).toEqual(await shown(withoutCache(files)));
          } else if (step.type === 'fill') {
            for (let more = 0; more < step.count; more += 1) {
              const place = files.list().names.length;
              files.putSitting(sat(`f-${place}`, step.from + Math.floor(more / 3), more, [more % 12]));
            }
          } else {
            const id = name(step.place);
            if (step.type === 'write') {
              const { startedAt, items, rest } = step.sitting;
              files.putSitting(pastSitting(startedAt, items, { ...rest, id }));
            }
            if (step.type === 'remove') files.remove(`${id}.json`);
            if (step.type === 'spoil') files.put(`${id}.json`, { type: 'none' });
            if (step.type === 'lock') files.put(`${id}.json`, { type: 'unreadable' });
          }
        }
        expect(await shown(files)).toEqual(await shown(withoutCache(files)));
        expect(await shown(files, hurried)).toEqual(await shown(withoutCache(files), hurried));
        expect(await shown(files)).toEqual(await shown(withoutCache(files)));
      }),
      { numRuns: 60 },
    );
  });
});

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

  test('spares reading all but the newest twenty', async () => {
    expect(await filesRead()).toBe(20);
    files.putSitting(sat('new', TODAY, 480, [1]));
    expect(await filesRead()).toBe(21);
  });

  test('is nothing for a few reports', async () => {
    files = filled(40);
    await readHistory(files, NOW);
    expect(files.cache).toBeNull();
  });

  test('goes on once there are thirty more', async () => {
    for (let place = 100; place < 129; place += 1) files.putSitting(sat(name(place), place, 480, [1]));
    expect([await filesRead(), await filesRead()]).toEqual([49, 49]);
    files.putSitting(sat(name(129), 129, 480, [1]));
    expect([await filesRead(), await filesRead()]).toEqual([50, 20]);
  });

  test('holds where one of the newest was resumed', async () => {
    files.putSitting(sat(name(95), 95, 480, [1, 2, 3]));
    expect(await filesRead()).toBe(20);
  });

  test('counts for nothing once an older report was changed or removed, or one comes too late', async () => {
    files.putSitting(sat(name(3), 3, 480, [1, 2, 3]));
    expect([await filesRead(), await filesRead()]).toEqual([100, 20]);
    files.remove(`${name(3)}.json`);
    expect([await filesRead(), await filesRead()]).toEqual([99, 20]);
    files.putSitting(sat('20260101-000003-bbbb', 3, 481, [1]));
    expect([await filesRead(), await filesRead()]).toEqual([121, 20]);
  });

  test('is not led astray by a clock that was years ahead for a while', async () => {
    for (let place = 0; place < 40; place += 1)
      files.putSitting(sat(`ahead-${place}`, 3000 + place, 480, [1]));
    expect(await filesRead()).toBe(60);
    files.putSitting(sat(name(100), 100, 480, [1]));
    expect(await filesRead()).toBe(61);
  });

  test('keeps files in it that are no report, and never one that could not be read', async () => {
    for (let place = 0; place < 40; place += 1) files.put(`notes-${place}.json`, { type: 'none' });
    files.put('locked.json', { type: 'unreadable' });
    expect([await filesRead(), await filesRead()]).toEqual([61, 21]);
  });

  test.each<[string, string, (cache: string) => string]>([
    ['cut off', 'damaged', (cache) => cache.slice(0, cache.length - 30)],
    ['cut off in its first line', 'damaged', (cache) => cache.slice(0, 9)],
    ['empty', 'damaged', () => ''],
    ['changed in one figure', 'damaged', (cache) => cache.replace(/(?<="p\/q1",)\d+/u, '99')],
    ['of another shape, sealed by hand', 'damaged', () => `deskready-history-2 build ${sha256('{}')}\n{}`],
    ['of a later format', 'later', (cache) => cache.replace('history-2', 'history-3')],
    ['no cache at all', 'foreign', () => 'my notes'],
  ])('is neither read nor replaced where it is %s, and that is told', async (_what, fault, spoil) => {
    const spoilt = spoil(files.cache ?? '');
    expect(spoilt).not.toBe(files.cache);
    files.cache = spoilt;
    expect([await filesRead(), await filesRead()]).toEqual([100, 100]);
    expect(files.cache).toBe(spoilt);
    expect(files.leftCache()).toMatchObject({ fault });
    expect(await readHistory(files, NOW)).toEqual(await readHistory(withoutCache(files), NOW));
  });

  test.each<[string, (cache: string) => string]>([
    ['another build', (cache) => cache.replace(' build ', ' other ')],
    ['an earlier format', (cache) => cache.replace('history-2', 'history-1')],
  ])('is not read where it is of %s, and replaced', async (_what, change) => {
    files.cache = change(files.cache ?? '');
    expect(files.leftCache()).toBeNull();
    expect([await filesRead(), await filesRead()]).toEqual([100, 20]);
  });

  test('is never made for one of many candidates', async () => {
    files.cache = null;
    await readHistory(files, NOW, { isOf: ({ id }) => id < name(50) });
    expect(files.cache).toBeNull();
  });

  test('may be impossible to keep', async () => {
    files.cache = null;
    files.canKeep = false;
    expect((await readHistory(files, NOW)).sittings).toHaveLength(100);
  });
});
