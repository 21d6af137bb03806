import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JournalText, makeJournalStore } from '../../src/adapters/journal-store.ts';
import type {
  JournalEntry,
  JournalHeader,
  JournalReading,
  JournalStore,
} from '../../src/app/ports-journal.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ID = '20261122-012320-7f3a';
const HEADER = { id: ID } as JournalHeader;
const FLAG: JournalEntry = { type: 'flag', elapsedMs: 1, at: '2026-11-22T01:23:20+08:00' };

/** Lines of one word: all that the store must know of a journal's text. */
const TEXT: JournalText = {
  header: ({ id }) => `header ${id}\n`,
  entry: (seq, { type }) => `${seq} ${type}\n`,
  read: (text) => {
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const reading = { type: 'whole', events: [], isTorn: whole !== text, text: whole };
    return Promise.resolve(
      whole.startsWith('header ') ? (reading as unknown as JournalReading) : { type: 'unreadable' },
    );
  },
};

const storeIn = (folder: string): JournalStore => makeJournalStore(folder, TEXT);
const inSessions = (folder: string, name: string): string => path.join(folder, 'sessions', name);
const fileIn = (folder: string): string => inSessions(folder, `${ID}.jsonl`);
const lockIn = (folder: string): string => inSessions(folder, `${ID}.lock`);
const inUse = { name: 'AppError', code: 'in-use' };

/** A lock of a process that runs: the one that started this test. */
function lockOfOther(folder: string, change: object = {}): void {
  const lock = { pid: process.ppid, token: 'other', started: null, ...change };
  writeFileSync(lockIn(folder), JSON.stringify(lock));
}

describe('a journal', () => {
  it('holds its header at once and each entry when it is appended', () => {
    const folder = tempFolder();
    const journal = storeIn(folder).start(HEADER);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(`header ${ID}\n`);
    journal.append(FLAG);
    journal.append(FLAG);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(`header ${ID}\n1 flag\n2 flag\n`);
    journal.release();
  });

  it('is gone with its lock when it is finished', () => {
    const folder = tempFolder();
    storeIn(folder).start(HEADER).finish();
    expect(readdirSync(path.join(folder, 'sessions'))).toEqual([]);
  });

  it('stays without a lock when it is released, also twice', () => {
    const folder = tempFolder();
    const journal = storeIn(folder).start(HEADER);
    journal.release();
    journal.release();
    expect(readdirSync(path.join(folder, 'sessions'))).toEqual([`${ID}.jsonl`]);
  });

  it('is refused where a file is in the way', () => {
    const store = storeIn(tempFolder({ sessions: 'a file' }));
    expect(() => store.start(HEADER)).toThrow(expect.objectContaining({ code: 'not-writable' }));
  });

  it('goes on behind its last whole line', async () => {
    const folder = tempFolder({ [`sessions/${ID}.jsonl`]: `header ${ID}\n1 flag\n2 fl` });
    const claimed = await storeIn(folder).claim(ID);
    expect(claimed?.reading).toMatchObject({ isTorn: true });
    claimed?.journal.append(FLAG);
    expect(readFileSync(fileIn(folder), 'utf8')).toBe(`header ${ID}\n1 flag\n2 flag\n`);
    claimed?.journal.release();
  });

  it('that cannot be read stays as it is', async () => {
    const folder = tempFolder({ [`sessions/${ID}.jsonl`]: 'damaged' });
    const claimed = await storeIn(folder).claim(ID);
    expect(claimed?.reading).toEqual({ type: 'unreadable' });
    claimed?.journal.release();
    expect(readFileSync(fileIn(folder), 'utf8')).toBe('damaged');
  });

  it.each(['../journal', 'a/b', '', '.', 'x'])('is not looked for by the id "%s"', async (id) => {
    const folder = tempFolder({ 'journal.jsonl': 'header', 'sessions/a/b.jsonl': 'header' });
    expect(await storeIn(folder).claim(id)).toBeNull();
    expect(storeIn(folder).drop(id)).toBe(false);
    expect(existsSync(path.join(folder, 'journal.jsonl'))).toBe(true);
  });
});

describe('the list of journals', () => {
  it('is empty before the first sitting', async () => {
    expect(await storeIn(tempFolder()).list()).toEqual([]);
  });

  it('has the newest first, names what it cannot read, and passes over other files', async () => {
    const folder = tempFolder({
      'sessions/20261121-000000-aaaa.jsonl': 'header',
      'sessions/20261122-000000-bbbb.jsonl': 'damaged',
      'sessions/20261123-000000-cccc.jsonl/file': 'a folder',
      'sessions/NOTES.jsonl': 'header',
      'sessions/notes.txt': 'x',
    });
    const found = (await storeIn(folder).list()).map(({ id, isLive, reading }) => [id, isLive, reading.type]);
    expect(found).toEqual([
      ['20261123-000000-cccc', false, 'unreadable'],
      ['20261122-000000-bbbb', false, 'unreadable'],
      ['20261121-000000-aaaa', false, 'unreadable'],
    ]);
  });
});

describe('the lock of a sitting', () => {
  it('keeps others away while its process runs', async () => {
    const folder = tempFolder();
    const store = storeIn(folder);
    const journal = store.start(HEADER);
    expect(await store.list()).toMatchObject([{ id: ID, isLive: true }]);
    await expect(store.claim(ID)).rejects.toMatchObject(inUse);
    expect(() => store.drop(ID)).toThrow(expect.objectContaining(inUse));
    journal.release();
    expect(await store.list()).toMatchObject([{ id: ID, isLive: false }]);
    expect(store.drop(ID)).toBe(true);
    expect(readdirSync(path.join(folder, 'sessions'))).toEqual([]);
  });

  it('of another process that runs keeps us away', async () => {
    const folder = tempFolder({ [`sessions/${ID}.jsonl`]: `header ${ID}\n` });
    lockOfOther(folder);
    await expect(storeIn(folder).claim(ID)).rejects.toMatchObject(inUse);
    expect(JSON.parse(readFileSync(lockIn(folder), 'utf8'))).toMatchObject({ token: 'other' });
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 30 }],
    ['no process', { pid: 0 }],
    ['a process that had our id before us', { pid: process.pid }],
    ['nobody, since it is damaged', { pid: 'x' }],
  ])('of %s is stale', async (_whose, change) => {
    const folder = tempFolder({ [`sessions/${ID}.jsonl`]: `header ${ID}\n` });
    lockOfOther(folder, change);
    const claimed = await storeIn(folder).claim(ID);
    claimed?.journal.append(FLAG);
    claimed?.journal.release();
    expect(readdirSync(path.join(folder, 'sessions'))).toEqual([`${ID}.jsonl`]);
  });

  it('of an id that went to a later process is stale', { skip: process.platform !== 'linux' }, async () => {
    const folder = tempFolder({ [`sessions/${ID}.jsonl`]: `header ${ID}\n` });
    lockOfOther(folder, { started: '1' });
    expect((await storeIn(folder).list())[0]?.isLive).toBe(false);
  });

  it('is stale when its heart has not beaten for half a minute, and a beat keeps it', () => {
    const folder = tempFolder();
    const store = storeIn(folder);
    const journal = store.start(HEADER);
    const longAgo = new Date(Date.now() - 31_000);
    lockOfOther(folder);
    utimesSync(lockIn(folder), longAgo, longAgo);
    journal.beat();
    expect(() => store.drop(ID)).toThrow(expect.objectContaining(inUse));
    utimesSync(lockIn(folder), longAgo, longAgo);
    expect(store.drop(ID)).toBe(true);
    journal.release();
  });

  it('that another process took over stops the first one at its next entry, and stays', async () => {
    const folder = tempFolder();
    const store = storeIn(folder);
    const sleeper = store.start(HEADER);
    lockOfOther(folder);
    expect(() => sleeper.append(FLAG)).toThrow(expect.objectContaining(inUse));
    sleeper.finish();
    expect(readdirSync(path.join(folder, 'sessions'))).toEqual([`${ID}.jsonl`, `${ID}.lock`]);
  });
});
