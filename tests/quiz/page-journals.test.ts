import { describe, expect, test } from 'vitest';
import type { JournalHeader, JournalStore } from '../../src/app/ports-journal.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { pageJournals } from '../../src/quiz/adapters/page-journals.ts';
import type { Shelf } from '../../src/quiz/adapters/shelf.ts';

const AT = '2026-11-22T08:00:00+08:00';
const ID = '20261122-080000-0001';

const HEADER: JournalHeader = {
  id: ID,
  startedAt: AT,
  session: {
    mode: 'practice',
    algorithm: 1,
    seed: 1,
    filters: {},
    count: 1,
    order: 'shuffled',
    extraTime: 0,
    penalty: 0,
    multiple: 'net',
  },
  packs: [],
  plan: {
    mode: 'practice',
    title: 'Demo',
    limitMs: null,
    limitEachMs: null,
    scoring: { multiple: 'net' },
    penalty: 0,
    hasHints: true,
    asksConfidence: false,
  },
  items: [{ question: 'demo/q', shown: [] }],
};

/** A shelf in memory with room for so many texts. */
function shelfFor(room = Infinity): Shelf {
  const texts = new Map<string, string>();
  return {
    isLasting: true,
    get: (name) => texts.get(name) ?? null,
    set(name, text) {
      if (!texts.has(name) && texts.size >= room) throw new AppError('not-writable', 'It is full.');
      texts.set(name, text);
    },
    remove: (name) => void texts.delete(name),
    names: () => [...texts.keys()],
  };
}

const tick = (elapsedMs: number): Parameters<ReturnType<JournalStore['start']>['append']>[0] => ({
  type: 'tick',
  elapsedMs,
  at: AT,
});

describe('the journals of a page', () => {
  test('give back what was written, the times away added up', async () => {
    const shelf = shelfFor();
    const journal = pageJournals(shelf, 'one').start(HEADER);
    journal.append({ type: 'skip', elapsedMs: 5, at: AT });
    journal.append({ type: 'resume', elapsedMs: 5, away: 30, at: AT });
    journal.append({ type: 'resume', elapsedMs: 5, away: 12, at: AT });
    const [stored] = await pageJournals(shelf, 'two').list();
    expect(stored).toMatchObject({
      id: ID,
      reading: {
        type: 'whole',
        header: HEADER,
        events: [{ type: 'skip', elapsedMs: 5 }],
        away: 42,
        lastAt: AT,
      },
    });
  });

  test('do not grow while nothing happens', async () => {
    const shelf = shelfFor();
    const journal = pageJournals(shelf, 'one').start(HEADER);
    for (let second = 1; second <= 1000; second += 1) journal.append(tick(second * 1000));
    journal.append({ type: 'skip', elapsedMs: 1_000_500, at: AT });
    journal.append(tick(1_001_000));
    const [stored] = await pageJournals(shelf, 'one').list();
    expect(stored?.reading).toMatchObject({
      events: [
        { type: 'tick', elapsedMs: 1_000_000 },
        { type: 'skip', elapsedMs: 1_000_500 },
        { type: 'tick', elapsedMs: 1_001_000 },
      ],
    });
    expect(shelf.names().length).toBeLessThan(10);
  });

  test('belong to the tab that took them over last', async () => {
    const shelf = shelfFor();
    const first = pageJournals(shelf, 'one').start(HEADER);
    const claimed = await pageJournals(shelf, 'two').claim(ID);
    expect(() => first.append(tick(5))).toThrow('another tab');
    claimed?.journal.append(tick(6));
    first.finish();
    expect(await pageJournals(shelf, 'one').list()).toHaveLength(1);
    claimed?.journal.finish();
    expect(shelf.names()).toEqual([]);
  });

  test('refuse a second one of the same id, and leave nothing behind when they are dropped', () => {
    const shelf = shelfFor();
    const journals = pageJournals(shelf, 'one');
    journals.start(HEADER);
    expect(() => journals.start(HEADER)).toThrow(expect.objectContaining({ code: 'in-use' }));
    expect(journals.drop(ID)).toBe(true);
    expect(journals.drop(ID)).toBe(false);
    expect(shelf.names()).toEqual([]);
  });

  test('say that there is no room, and call what is damaged unreadable', async () => {
    const full = pageJournals(shelfFor(2), 'one').start(HEADER);
    expect(() => full.append(tick(5))).toThrow('It is full.');
    const shelf = shelfFor();
    shelf.set(`sessions/${ID}/0`, '{"format":1');
    expect(await pageJournals(shelf, 'one').list()).toMatchObject([{ reading: { type: 'unreadable' } }]);
  });
});
