import { expect, test } from 'vitest';
import {
  afterCharacter,
  afterCharacters,
  effortUntil,
  startEffort,
} from '../../../src/domain/question/typing-effort.ts';

const fresh = startEffort(false, null);

test('a paste is one, however long it is', () => {
  const pasted = afterCharacters(fresh, 10_000, 500);
  expect(effortUntil(pasted, 1500)).toEqual({ typedMs: 1000, isPasted: true });
  expect(pasted.recent.length).toBeLessThan(100);
});

test('some characters at once, as from an input method, are none', () => {
  expect(effortUntil(afterCharacters(fresh, 4, 500), 1500)).toEqual({ typedMs: 1000, isPasted: false });
});

test('what takes characters away starts no clock', () => {
  expect(effortUntil(afterCharacters(fresh, -3, 500), 1500)).toBeNull();
});

test('characters that come with time between them are typed', () => {
  let draft = fresh;
  for (let ms = 0; ms < 5000; ms += 50) draft = afterCharacter(draft, ms);
  expect(effortUntil(draft, 5000)).toEqual({ typedMs: 5000, isPasted: false });
});

test('time of an earlier visit counts, and an answer without a clock stays without', () => {
  const again = startEffort(true, { typedMs: 700, isPasted: true });
  expect(effortUntil(again, 1000)).toEqual({ typedMs: 700, isPasted: true });
  expect(effortUntil(afterCharacter(again, 1000), 1300)).toEqual({ typedMs: 1000, isPasted: true });
  expect(effortUntil(afterCharacter(startEffort(true, null), 1000), 1300)).toBeNull();
});
