import type { PastItem, PastSitting } from '../../src/domain/history/past-sitting.ts';
import type { Question } from '../../src/domain/question/question.ts';
import { keyHash } from '../../src/domain/report/hashes.ts';
import { MemoryHistory } from './memory-history.ts';
import { manila, past, pastSitting } from './past-items.ts';
import { single } from './questions.ts';
import { sha256 } from './sha256.ts';

export const TODAY = 200;
export const NOW: string = manila(TODAY);

export const questions: readonly Question[] = Array.from({ length: 12 }, (_, place) =>
  single({ id: `q${place}`, topic: place < 8 ? 'a' : 'b', seconds: 40 }),
);
export const keyOf = (place: number): string => (place < 7 ? `p/q${place}` : `q/q${place}`);
export const hashOf = (place: number): string => keyHash(questions[place] ?? single(), sha256);

/** A session of some day with answers to these questions. */
export function sat(
  name: string,
  day: number,
  minute: number,
  places: readonly number[],
  rest: Partial<PastItem> = {},
): PastSitting {
  const items = places.map((place) => past(keyOf(place), '', { keyHash: hashOf(place), ...rest }));
  return pastSitting(manila(day, minute), items, { id: name, seconds: 60, percent: 50 });
}

export const name = (place: number): string => `20260101-00${String(place).padStart(4, '0')}-aaaa`;

/** So many sessions, one a day. */
export function filled(count: number): MemoryHistory {
  const files = new MemoryHistory();
  for (let place = 0; place < count; place += 1) files.putSitting(sat(name(place), place, 480, [place % 12]));
  return files;
}
