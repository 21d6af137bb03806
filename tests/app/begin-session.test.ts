import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeJournalStore } from '../../src/adapters/journal-store.ts';
import { beginSession, type NewSession } from '../../src/app/begin-session.ts';
import { recordOf } from '../../src/app/plan-session.ts';
import { readJournal } from '../../src/formats/journal/read-journal.ts';
import { writeEntry, writeHeader } from '../../src/formats/journal/write-journal.ts';
import { threeQuestions } from '../support/sitting.ts';
import { tempFolder } from '../support/temp-folder.ts';

const START = '2026-11-22T05:43:16+08:00';
const clock = { now: () => START, monotonic: () => 0, secondsSince: () => 0 };

/** Begins sessions in one second, whose tags come in this order, the last again and again. */
async function beginner(tags: readonly string[], reported: readonly string[] = []) {
  const data = path.join(tempFolder(), 'data');
  const journals = makeJournalStore(data, {
    header: writeHeader,
    entry: writeEntry,
    read: async (text) => readJournal(text),
  });
  const prepared = await threeQuestions();
  let drawn = 0;
  const entropy = { seed: () => 1, tag: () => tags[Math.min(drawn++, tags.length - 1)] ?? '' };
  const reports = { has: (id: string) => reported.includes(id) };
  const begin = (): NewSession =>
    beginSession(prepared.plan, recordOf(prepared), { clock, entropy, reports, journals });
  return { begin, journals };
}

describe('the id of a new session', () => {
  test('is its start and a tag', async () => {
    const { begin } = await beginner(['aaaa']);
    const session = begin();
    session.openJournal();
    expect(session.facts()).toMatchObject({ id: '20261122-054316-aaaa', startedAt: START });
  });

  test.each(['runs', 'was cut off'])('is not that of one that %s', async (how) => {
    const { begin, journals } = await beginner(['aaaa', 'aaaa', 'bbbb']);
    const first = begin().openJournal();
    if (how === 'was cut off') first.release();
    const second = begin();
    second.openJournal();
    expect(second.facts().id).toBe('20261122-054316-bbbb');
    expect((await journals.list()).map(({ id }) => id)).toEqual([
      '20261122-054316-bbbb',
      '20261122-054316-aaaa',
    ]);
  });

  test('is not that of one that has its report, and leaves no journal of it', async () => {
    const { begin, journals } = await beginner(['aaaa', 'bbbb'], ['20261122-054316-aaaa']);
    const session = begin();
    session.openJournal();
    expect(session.facts().id).toBe('20261122-054316-bbbb');
    expect((await journals.list()).map(({ id }) => id)).toEqual(['20261122-054316-bbbb']);
  });

  test('is given up on where all are taken', async () => {
    const { begin } = await beginner(['aaaa'], ['20261122-054316-aaaa']);
    expect(() => begin().openJournal()).toThrow(expect.objectContaining({ code: 'in-use' }));
  });
});
