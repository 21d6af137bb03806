import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/app/read-history.ts';
import { timesMet } from '../../src/app/times-met.ts';
import { allSittings } from '../../src/domain/history/history.ts';
import { MemoryHistory } from '../support/memory-history.ts';
import { filled, name, NOW, sat } from '../support/past-sessions.ts';

describe('reading all reports', () => {
  const ids = async (files: MemoryHistory): Promise<string[]> =>
    allSittings(await readHistory(files, NOW)).map(({ id }) => id);

  test('puts them in the order of time, however they are named', async () => {
    const files = new MemoryHistory();
    for (let place = 0; place < 90; place += 1)
      files.putSitting(sat(`r-${(place * 37) % 90}`, place, 480, [1]));
    expect(await ids(files)).toEqual(Array.from({ length: 90 }, (_, place) => `r-${(place * 37) % 90}`));
  });

  test('puts them in the order of time where their names lie', async () => {
    const files = new MemoryHistory();
    for (let place = 0; place < 90; place += 1) files.putSitting(sat(name(89 - place), place, 480, [1]));
    expect(await ids(files)).toEqual(Array.from({ length: 90 }, (_, place) => name(89 - place)));
  });

  test('reads each once, also where journeys and summer time mix up the hours a little', async () => {
    const files = new MemoryHistory();
    for (let place = 0; place < 90; place += 1)
      files.putSitting(sat(name(place), 1, place % 2 === 0 ? place : place + 12, [1]));
    await readHistory(files, NOW);
    expect(files.readNames).toHaveLength(90);
  });

  test('orders those of one second by id', async () => {
    const files = new MemoryHistory();
    for (const id of ['b', 'c', 'a']) files.putSitting(sat(id, 1, 480, [1]));
    expect(await ids(files)).toEqual(['a', 'b', 'c']);
  });
});

describe('how often questions were met', () => {
  test('does not count the first report of a session that was resumed', async () => {
    const files = filled(24);
    files.putSitting(sat('resumed', 30, 480, [1, 2]));
    expect(await timesMet(['p/q1', 'p/q2', 'p/none'], 'resumed', files, NOW)).toEqual(
      new Map([
        ['p/q1', 2],
        ['p/q2', 2],
      ]),
    );
    expect(await timesMet(['p/q1'], 'other', files, NOW)).toEqual(new Map([['p/q1', 3]]));
  });
});
