import { describe, expect, it } from 'vitest';
import { planExam } from '../../src/app/plan-exam.ts';
import { type PreparedSession, recordOf, usedSources } from '../../src/app/plan-session.ts';
import type { Exam } from '../../src/domain/blueprint.ts';
import { LEVELS, type Question } from '../../src/domain/question/question.ts';
import { examOf, memoryLibrary, packOf } from '../support/memory-library.ts';
import { multiple, single } from '../support/questions.ts';
import { sha256 } from '../support/sha256.ts';

const many = (count: number, topic: string): Question[] =>
  Array.from({ length: count }, (_, index) =>
    single({ id: `${topic}-${index}`, topic, level: LEVELS[index % 3] ?? 'easy' }),
  );
const excel = packOf('excel', [
  ...many(9, 'lookup'),
  ...many(9, 'dates'),
  single({ id: 'fresh', topic: 'logic', use: 'exam' }),
  single({ id: 'old', topic: 'logic', retired: true }),
  multiple({ id: 'ticks', topic: 'logic', tags: ['new'] }),
]);
const mail = packOf('mail', many(6, 'tone'));

async function plan(
  draw: Exam['draw'],
  overrides: Partial<Exam> = {},
  options = { seed: 42, extraTime: 0 },
): Promise<PreparedSession> {
  const library = memoryLibrary({ packs: [excel, mail], exams: [examOf('mock', draw, overrides)] });
  return planExam(await library.one('exam', 'mock'), options, library);
}

const keysOf = ({ plan }: PreparedSession): string[] => plan.items.map(({ key }) => key);

describe('an exam', () => {
  it('takes every line as written', async () => {
    const prepared = await plan([
      { pack: 'excel', topics: ['lookup'], count: 4 },
      { pack: 'mail', count: 3 },
      { pack: 'excel', levels: ['hard'], count: 2 },
      { pack: 'excel', kinds: ['multiple'], count: 1 },
    ]);
    const keys = keysOf(prepared);
    expect(new Set(keys).size).toBe(10);
    expect(keys.filter((key) => key.startsWith('mail/'))).toHaveLength(3);
    expect(keys).toContain('excel/ticks');
    expect(prepared.record).toMatchObject({
      mode: 'exam',
      count: 10,
      order: 'rising',
      minutes: 10,
      filters: {},
    });
  });

  it('draws by tag', async () => {
    expect(keysOf(await plan([{ pack: 'excel', tags: ['new', 'other'], count: 1 }]))).toEqual([
      'excel/ticks',
    ]);
  });

  it('asks what practice never shows, but nothing retired', async () => {
    const keys = keysOf(await plan([{ pack: 'excel', topics: ['logic'], count: 2 }]));
    expect(keys.toSorted()).toEqual(['excel/fresh', 'excel/ticks']);
    const planning = plan([{ pack: 'excel', topics: ['logic'], count: 3 }]);
    await expect(planning).rejects.toMatchObject({ code: 'unfillable' });
  });

  it('is refused, not shortened, when it cannot be filled, also by what an earlier line took', async () => {
    const planning = plan([
      { pack: 'mail', count: 4 },
      { pack: 'mail', count: 3 },
    ]);
    await expect(planning).rejects.toMatchObject({
      code: 'unfillable',
      message: 'The exam mock cannot be filled: it wants 3 questions of mail, and 2 are free.',
      hint: 'See why with: deskready lint exams/mock.yaml',
    });
  });

  it('is refused when a pack is not there', async () => {
    await expect(plan([{ pack: 'exel', count: 1 }])).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no pack called exel. Did you mean excel?',
    });
  });

  it('carries its marks, its limit with extra time, and how it scores', async () => {
    const marks = { pass: 65.5, strong: 90, penalty: 0.25, multiple: 'all-or-nothing', minutes: 20 } as const;
    const prepared = await plan([{ pack: 'mail', count: 2 }], marks, { seed: 1, extraTime: 50 });
    expect(prepared.plan).toMatchObject({
      mode: 'exam',
      title: 'Exam mock',
      pass: 65.5,
      strong: 90,
      penalty: 0.25,
      limitMs: 1_800_000,
      limitEachMs: null,
      scoring: { multiple: 'all-or-nothing' },
    });
    expect(prepared.record).toMatchObject({
      minutes: 20,
      extraTime: 50,
      penalty: 0.25,
      multiple: 'all-or-nothing',
    });
  });

  it('rises in level, or follows the file, or is shuffled', async () => {
    const draw = [{ pack: 'excel', topics: ['lookup'], count: 9 }];
    const rising = (await plan(draw)).plan.items.map(({ question }) => LEVELS.indexOf(question.level));
    expect(rising).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    const written = keysOf(await plan(draw, { order: 'as-written' }));
    expect(written).toEqual(many(9, 'lookup').map(({ id }) => `excel/${id}`));
    expect(keysOf(await plan(draw, { order: 'shuffled' }))).not.toEqual(written);
  });

  it('is the same for the same seed, with the same order of options', async () => {
    const draw = [{ pack: 'excel', topics: ['lookup', 'dates'], count: 10 }];
    const [one, same, other] = await Promise.all(
      [7, 7, 8].map((seed) => plan(draw, {}, { seed, extraTime: 0 })),
    );
    expect(same?.plan).toEqual(one?.plan);
    expect(other?.plan.items).not.toEqual(one?.plan.items);
  });

  it('shows the options of a question in one order, whatever else was drawn', async () => {
    const shown = async (draw: Exam['draw']): Promise<readonly number[] | undefined> =>
      (await plan(draw)).plan.items.find(({ key }) => key === 'excel/ticks')?.shown;
    const alone = await shown([{ pack: 'excel', kinds: ['multiple'], count: 1 }]);
    const among = await shown([
      { pack: 'mail', count: 5 },
      { pack: 'excel', kinds: ['multiple'], count: 1 },
    ]);
    expect(alone).toHaveLength(5);
    expect(among).toEqual(alone);
  });

  it('records each pack once, and its own file', async () => {
    const prepared = await plan([
      { pack: 'mail', count: 1 },
      { pack: 'excel', topics: ['dates'], count: 1 },
      { pack: 'mail', count: 1 },
    ]);
    expect(recordOf(prepared).packs.map(({ id }) => id)).toEqual(['mail', 'excel']);
    expect(recordOf(prepared).session.exam).toEqual({
      id: 'mock',
      sha256: sha256('text of exams/mock.yaml'),
    });
    expect(usedSources(prepared).at(-1)?.text).toBe('text of exams/mock.yaml');
  });
});
