import { describe, expect, test } from 'vitest';
import { findReviews, type FoundReviews } from '../../src/app/find-reviews.ts';
import { hasReviews, planReview, type ReviewOptions } from '../../src/app/plan-review.ts';
import type { PastItem } from '../../src/domain/history/past-sitting.ts';
import { keyHash } from '../../src/domain/report/hashes.ts';
import type { Question } from '../../src/domain/question/question.ts';
import { memoryLibrary, packOf } from '../support/memory-library.ts';
import { memoryHistory } from '../support/memory-history.ts';
import { manila, type Past, past } from '../support/past-items.ts';
import { keyed, rehearse, single } from '../support/questions.ts';
import { sha256 } from '../support/sha256.ts';

const OPTIONS: ReviewOptions = {
  packs: [],
  isAhead: false,
  seed: 42,
  extraTime: 0,
  hasHints: false,
  asksConfidence: false,
};
const WISH = { packs: [] };
const NOW = manila(100);

const question = (id: string, overrides: Parameters<typeof single>[0] = {}): Question =>
  single({ id, ...overrides });
const many = (name: string, count: number): Question[] =>
  Array.from({ length: count }, (_, index) => question(`${name}-${index}`));

/** An answer to a question of the pack `p` as it is now. */
const answered = (to: Question, day: number, overrides: Partial<PastItem> = {}): Past =>
  past(`p/${to.id}`, manila(day), { keyHash: keyHash(to, sha256), ...overrides });

function find(
  questions: readonly Question[],
  items: readonly Past[],
  now: string = NOW,
): Promise<FoundReviews> {
  const library = memoryLibrary({ packs: [packOf('p', questions)] });
  return findReviews(WISH, now, library, { history: memoryHistory(items), sha256 });
}

const WRONG = { outcome: 'wrong', credit: 0 } as const;
/** Right at growing distances, and so far from due. */
const known = (to: Question): Past[] => [20, 25, 50, 99].map((day) => answered(to, day));

describe('what there is to review', () => {
  test('a mended typo keeps progress, a changed key starts anew', async () => {
    const before = question('a', { prompt: 'Wich one is right?' });
    const mended = question('a', { prompt: 'Which one is right?' });
    const changed = question('a', { options: keyed(['alpha', 'beta', 'gamma', 'delta'], [2]) });
    const items = [answered(before, 90, WRONG)];
    expect((await find([mended], items)).queue).toMatchObject({ due: ['p/a'], fresh: [] });
    expect((await find([changed], items)).queue).toMatchObject({ due: [], missed: [], fresh: ['p/a'] });
  });

  test('an answer to another key, as an older pack has it, neither misses a question nor makes up for it', async () => {
    const [a, b] = [question('a'), question('b')];
    const older = { keyHash: 'another' };
    const items = [
      ...known(a),
      answered(a, 100, { ...WRONG, ...older }),
      ...known(b),
      answered(b, 100, WRONG),
      answered(b, 100, older),
    ];
    expect((await find([a, b], items)).queue).toMatchObject({ missed: ['p/b'], upcoming: ['p/a'] });
  });

  test('leaves out retired questions, those kept for exams and what nobody scores', async () => {
    const gone = [
      question('retired', { retired: true }),
      question('exam', { use: 'exam' }),
      rehearse({ id: 'aloud' }),
    ];
    const found = await find(
      [...gone, question('a')],
      gone.map((one) => answered(one, 90, WRONG)),
    );
    expect(found.queue).toMatchObject({ due: [], missed: [], fresh: ['p/a'], answered: 0 });
    expect(found.candidates.map(({ key }) => key)).toEqual(['p/a']);
  });

  test('quick is measured by the time budget of the question', async () => {
    const slow = question('a', { seconds: 200 });
    const fast = question('b', { seconds: 20 });
    const sure = { confidence: 'sure', seconds: 60 } as const;
    const items = [slow, fast].flatMap((one) => [answered(one, 95), answered(one, 96, sure)]);
    const { queue } = await find(
      [slow, fast],
      items.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)),
    );
    expect([...queue.due, ...queue.upcoming]).toEqual(['p/b', 'p/a']);
  });

  test('looks at the packs that are asked for alone', async () => {
    const library = memoryLibrary({ packs: [packOf('p', [question('a')]), packOf('q', [question('b')])] });
    const ports = { history: memoryHistory([answered(question('a'), 90)]), sha256 };
    const { queue } = await findReviews({ ...WISH, packs: ['q'] }, NOW, library, ports);
    expect(queue).toMatchObject({ due: [], fresh: ['q/b'] });
  });
});

describe('a review', () => {
  const [due, missed, fresh, later] = [many('due', 12), many('missed', 3), many('new', 9), many('later', 4)];
  const all = [...due, ...missed, ...fresh, ...later];
  const items = [
    ...later.flatMap(known),
    ...missed.flatMap((one) => [answered(one, 50), answered(one, 60)]),
    ...due.map((one, index) => answered(one, 70 + index)),
    ...missed.map((one) => answered(one, 100, WRONG)),
  ].sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const library = memoryLibrary({ packs: [packOf('p', all)] });
  const plan = async (options: Partial<ReviewOptions>, at = NOW) =>
    planReview(await find(all, items, at), { ...OPTIONS, ...options }, library);
  const counts = (keys: readonly string[] = []): number[] =>
    ['due', 'missed', 'new', 'later'].map(
      (name) => keys.filter((key) => key.startsWith(`p/${name}-`)).length,
    );

  test('mixes what is due, missed and new, and asks just its pool', async () => {
    const { plan: planned, record, notes } = await plan({});
    expect(counts(record.pool)).toEqual([6, 2, 2, 0]);
    expect(planned.items.map(({ key }) => key).sort()).toEqual([...(record.pool ?? [])].sort());
    expect(planned).toMatchObject({ mode: 'review', title: 'Review', penalty: 0 });
    expect(record).toMatchObject({ mode: 'review', seed: 42, count: 10, order: 'shuffled' });
    expect(notes).toEqual(['In this review: 6 due, 2 missed, 2 new. After it, 6 more will be due.']);
  });

  test('takes what has been due the longest', async () => {
    const { record } = await plan({ count: 4 });
    expect(record.pool).toEqual(['p/due-0', 'p/due-1', 'p/due-2', 'p/due-3']);
  });

  test('is the same for the same seed', async () => {
    const keys = async (seed: number): Promise<string[]> =>
      (await plan({ seed })).plan.items.map(({ key }) => key);
    expect(await keys(7)).toEqual(await keys(7));
    expect(await keys(7)).not.toEqual(await keys(8));
  });

  test('ahead of time goes on with what is due next', async () => {
    const { record, notes } = await plan({ count: 40, isAhead: true });
    expect(counts(record.pool)).toEqual([12, 3, 8, 4]);
    expect(notes).toEqual(['In this review: 12 due, 4 ahead of time, 3 missed, 8 new.']);
  });

  test('there is none where only new questions are left, and ahead of time where something is known', async () => {
    const nothing = await find(fresh, []);
    expect([hasReviews(nothing, false), hasReviews(nothing, true)]).toEqual([false, false]);
    const one = later.slice(0, 1);
    const something = await find(one, one.flatMap(known));
    expect([hasReviews(something, false), hasReviews(something, true)]).toEqual([false, true]);
  });
});
