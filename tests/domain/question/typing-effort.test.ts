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

test('a paste is more than 20 characters within 30 milliseconds, also behind others that were typed', () => {
  expect(afterCharacters(fresh, 20, 500).isPasted).toBe(false);
  expect(afterCharacters(fresh, 21, 500).isPasted).toBe(true);
  const twenty = afterCharacters(fresh, 20, 500);
  expect(afterCharacter(twenty, 530).isPasted).toBe(true);
  expect(afterCharacter(twenty, 531).isPasted).toBe(false);
  let typed = fresh;
  for (let ms = 0; ms < 5000; ms += 100) typed = afterCharacter(typed, ms);
  expect(afterCharacters(typed, 21, 6000).isPasted).toBe(true);
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
  const typed = startEffort(true, { typedMs: 700, isPasted: false });
  expect(effortUntil(afterCharacter(typed, 1000), 1300)).toEqual({ typedMs: 1000, isPasted: false });
  expect(effortUntil(afterCharacters(typed, 100, 1000), 1300)).toEqual({ typedMs: 1000, isPasted: true });
  expect(effortUntil(afterCharacter(startEffort(true, null), 1000), 1300)).toBeNull();
});
