import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/app/library.ts';
import { describeExam, describePack, describeTrack } from '../../src/app/describe.ts';
import { examOf, memoryLibrary, packOf, trackOf } from '../support/memory-library.ts';
import { multiple, single, trueFalse } from '../support/questions.ts';

const demo = packOf(
  'demo',
  [
    single({ id: 'a', topic: 'sums' }),
    trueFalse({ id: 'b', topic: 'sums', level: 'hard' }),
    multiple({ id: 'c', topic: 'mail', use: 'exam' }),
    single({ id: 'd', topic: 'mail', retired: true }),
  ],
  { description: 'All of it.' },
);
const twoLines = [
  { pack: 'demo', topics: ['sums'], count: 1 },
  { pack: 'demo', count: 2 },
];

describe('the description of a pack', () => {
  it('counts what is not retired, by level, kind and topic', async () => {
    const loaded = await memoryLibrary({ packs: [demo] }).one('pack', 'demo');
    expect(describePack(loaded)).toMatchObject({
      id: 'demo',
      description: 'All of it.',
      file: 'packs/demo.yaml',
      origin: 'shipped',
      questions: 3,
      levels: { easy: 2, medium: 0, hard: 1 },
      kinds: { single: 1, 'true-false': 1, multiple: 1 },
      topics: [
        { id: 'sums', title: 'All about sums', questions: 2 },
        { id: 'mail', title: 'All about mail', questions: 1 },
      ],
    });
  });

  it('counts no question of a topic that has none', async () => {
    const pack = packOf('demo', [], { topics: { calls: 'Calls' } });
    const loaded = await memoryLibrary({ packs: [pack] }).one('pack', 'demo');
    expect(describePack(loaded).topics).toEqual([{ id: 'calls', title: 'Calls', questions: 0 }]);
  });

  it('says what guessing scores', async () => {
    const pack = packOf('coin', [trueFalse({ id: 'a' }), single({ id: 'b' })]);
    const loaded = await memoryLibrary({ packs: [pack] }).one('pack', 'coin');
    expect(describePack(loaded).guessing).toBe(38);
    expect(describePack(loaded)).not.toHaveProperty('description');
  });
});

describe('the description of an exam', () => {
  it('counts what each line can choose from, with what is kept for exams', async () => {
    const library = memoryLibrary({ packs: [demo], exams: [examOf('mock', twoLines, { strong: 85 })] });
    const summary = await describeExam(await library.one('exam', 'mock'), library);
    expect(summary).toMatchObject({ questions: 3, pass: 70, strong: 85, minutes: 10, order: 'rising' });
    expect(summary.draw).toEqual([
      { pack: 'demo', topics: ['sums'], share: 1, available: 2 },
      { pack: 'demo', share: 2, available: 3 },
    ]);
    expect(summary).not.toHaveProperty('problem');
  });

  it('states what guessing scores under its own rules and penalty', async () => {
    const coins = packOf('coin', [trueFalse({ id: 'a' }), trueFalse({ id: 'b' })]);
    const draw = [{ pack: 'coin', count: 2 }];
    const exams = [examOf('free', draw), examOf('dear', draw, { penalty: 0.5 })];
    const library = memoryLibrary({ packs: [coins], exams });
    const guessing = async (id: string): Promise<number | undefined> =>
      (await describeExam(await library.one('exam', id), library)).guessing;
    expect([await guessing('free'), await guessing('dear')]).toEqual([50, 25]);
  });

  it('names the problem where a pack is missing, and is still described', async () => {
    const library = memoryLibrary({ exams: [examOf('mock', twoLines)] });
    const summary = await describeExam(await library.one('exam', 'mock'), library);
    expect(summary.problem).toBe('There is no pack called demo.');
    expect(summary).not.toHaveProperty('guessing');
    expect(summary.draw.map(({ available }) => available)).toEqual([0, 0]);
  });
});

describe('a bug met while an exam is described', () => {
  it('is no problem of the exam', async () => {
    const library = memoryLibrary({ exams: [examOf('mock', twoLines)] });
    const exam = await library.one('exam', 'mock');
    const broken: Library = { ...library, one: () => Promise.reject(new TypeError('a bug')) };
    await expect(describeExam(exam, broken)).rejects.toThrow('a bug');
  });
});

describe('the description of a track', () => {
  it('counts what each line can choose from in practice', async () => {
    const draw = [
      { pack: 'demo', topics: ['sums'], percent: 75 },
      { pack: 'demo', topics: ['mail'], percent: 25 },
    ];
    const library = memoryLibrary({ packs: [demo], tracks: [trackOf('clerk', draw, { pass: 60 })] });
    const summary = await describeTrack(await library.one('track', 'clerk'), library);
    expect(summary.draw).toEqual([
      { pack: 'demo', topics: ['sums'], share: 75, available: 2 },
      { pack: 'demo', topics: ['mail'], share: 25, available: 0 },
    ]);
    expect(summary).toMatchObject({ pass: 60, guessing: 38 });
    expect(summary).not.toHaveProperty('minutes');
  });

  it('says what it is about and how long it takes, where its file does', async () => {
    const draw = [{ pack: 'demo', percent: 100 }];
    const told = { description: 'What a clerk does.', minutes: 20 };
    const library = memoryLibrary({ packs: [demo], tracks: [trackOf('clerk', draw, told)] });
    expect(await describeTrack(await library.one('track', 'clerk'), library)).toMatchObject(told);
  });

  it('names the problem where a pack is missing', async () => {
    const library = memoryLibrary({ tracks: [trackOf('clerk', [{ pack: 'gone', percent: 100 }])] });
    const summary = await describeTrack(await library.one('track', 'clerk'), library);
    expect(summary.problem).toBe('There is no pack called gone.');
  });
});
