import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/app/library.ts';
import { planPractice, type PracticeOptions } from '../../src/app/plan-practice.ts';
import { recordOf, usedSources } from '../../src/app/plan-session.ts';
import type { Question } from '../../src/domain/question/question.ts';
import { memoryLibrary, packOf, trackOf } from '../support/memory-library.ts';
import { multiple, single, trueFalse } from '../support/questions.ts';
import { sha256 } from '../support/sha256.ts';

const OPTIONS: PracticeOptions = {
  packs: [],
  topics: [],
  levels: [],
  kinds: [],
  seed: 42,
  hasHints: false,
  asksConfidence: false,
  extraTime: 0,
};
const many = (count: number, topic: string): Question[] =>
  Array.from({ length: count }, (_, index) => single({ id: `${topic}-${index}`, topic }));
const excel = packOf('excel', [...many(20, 'lookup'), ...many(20, 'dates')], {
  issues: 'https://example.org/issues',
});
const mail = packOf('mail', [...many(20, 'tone'), ...many(3, 'dates')]);
const library = memoryLibrary({ packs: [excel, mail] });

async function keysOf(options: Partial<PracticeOptions>, from: Library = library): Promise<string[]> {
  return (await planPractice({ ...OPTIONS, ...options }, from)).plan.items.map(({ key }) => key);
}

describe('practice', () => {
  it('asks ten questions of every pack when nothing is said', async () => {
    const prepared = await planPractice(OPTIONS, library);
    expect(prepared.plan).toMatchObject({ mode: 'practice', limitMs: null, limitEachMs: null, penalty: 0 });
    expect(prepared.plan.items).toHaveLength(10);
    expect(new Set(prepared.plan.items.map(({ pack }) => pack))).toEqual(new Set(['excel', 'mail']));
    expect(prepared.record).toMatchObject({
      mode: 'practice',
      seed: 42,
      count: 10,
      order: 'shuffled',
      filters: {},
    });
    expect(prepared.notes).toEqual([]);
  });

  it('is the same for the same seed, and another for another', async () => {
    expect(await keysOf({ seed: 7 })).toEqual(await keysOf({ seed: 7 }));
    expect(await keysOf({ seed: 7 })).not.toEqual(await keysOf({ seed: 8 }));
    const backwards = memoryLibrary({ packs: [mail, packOf('excel', [...excel.questions].toReversed())] });
    expect(await keysOf({ seed: 7 }, backwards)).toEqual(await keysOf({ seed: 7 }));
  });

  it('shortens where there are too few questions, and says so', async () => {
    const few = memoryLibrary({ packs: [packOf('few', many(3, 'a')), packOf('one', many(1, 'b'))] });
    const prepared = await planPractice({ ...OPTIONS, packs: ['few'], count: 20 }, few);
    expect(prepared.plan.items).toHaveLength(3);
    expect(prepared.notes).toEqual(['Only 3 questions match, so this session has 3.']);
    expect(prepared.record.count).toBe(20);
    const single = await planPractice({ ...OPTIONS, packs: ['one'] }, few);
    expect(single.notes).toEqual(['Only one question matches, so this session has 1.']);
  });

  it('keeps out what is retired and what is kept for exams', async () => {
    const questions = [
      single({ id: 'plain' }),
      single({ id: 'fresh', use: 'exam' }),
      single({ id: 'old', retired: true }),
    ];
    expect(await keysOf({}, memoryLibrary({ packs: [packOf('demo', questions)] }))).toEqual(['demo/plain']);
  });

  it('filters by topic, alone or with its pack', async () => {
    const both = await keysOf({ topics: ['dates'], count: 50 });
    expect(both).toHaveLength(23);
    const one = await keysOf({ topics: ['mail/dates'], count: 50 });
    expect(one.toSorted()).toEqual(['mail/dates-0', 'mail/dates-1', 'mail/dates-2']);
    expect(await keysOf({ topics: ['mail/dates', 'excel/lookup'], count: 50 })).toHaveLength(23);
  });

  it('filters by level and kind together', async () => {
    const questions = [
      single({ id: 'a', level: 'hard' }),
      trueFalse({ id: 'b', level: 'hard' }),
      multiple({ id: 'c', level: 'easy' }),
      multiple({ id: 'd', level: 'hard' }),
    ];
    const mixed = memoryLibrary({ packs: [packOf('demo', questions)] });
    expect((await keysOf({ levels: ['hard'], kinds: ['multiple', 'true-false'] }, mixed)).toSorted()).toEqual(
      ['demo/b', 'demo/d'],
    );
    const { record } = await planPractice({ ...OPTIONS, levels: ['hard'], kinds: ['multiple'] }, mixed);
    expect(record.filters).toEqual({ levels: ['hard'], kinds: ['multiple'] });
  });

  it.each([
    ['lokup', 'There is no topic lokup. Did you mean lookup?'],
    ['mail/tome', 'There is no topic mail/tome. Did you mean mail/tone?'],
    ['zzz', 'There is no topic zzz.'],
  ])('refuses the topic %s and names the nearest', async (topic, message) => {
    const planning = planPractice({ ...OPTIONS, topics: [topic] }, library);
    await expect(planning).rejects.toMatchObject({ code: 'usage', message });
  });

  it('refuses a session without any question', async () => {
    const planning = planPractice({ ...OPTIONS, levels: ['hard'] }, library);
    await expect(planning).rejects.toMatchObject({ code: 'unfillable' });
  });

  it('takes named packs once each and records them', async () => {
    const prepared = await planPractice(
      { ...OPTIONS, packs: ['mail', 'packs/mail.yaml'], count: 50 },
      library,
    );
    expect(prepared.plan.items).toHaveLength(23);
    expect(prepared.plan.title).toBe('Pack mail');
    expect(prepared.record.filters).toEqual({ packs: ['mail'] });
    expect(recordOf(prepared).packs).toEqual([
      { id: 'mail', title: 'Pack mail', sha256: sha256('text of packs/mail.yaml') },
    ]);
  });

  it('gives each question its titles, its passage and where to report it', async () => {
    const question = single({ id: 'late', topic: 'fees', scenario: 'table' });
    const demo = packOf('demo', [question], {
      scenarios: { table: 'A2: 0' },
      issues: 'https://example.org/i',
    });
    const { plan } = await planPractice(OPTIONS, memoryLibrary({ packs: [demo] }));
    expect(plan.items[0]).toMatchObject({
      key: 'demo/late',
      packTitle: 'Pack demo',
      topicTitle: 'All about fees',
      passage: 'A2: 0',
      issues: 'https://example.org/i',
    });
    expect(plan.items[0]?.shown.toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('adds extra time to every limit and records the limits without it', async () => {
    const { plan, record } = await planPractice(
      { ...OPTIONS, minutes: 10, secondsEach: 40, extraTime: 25 },
      library,
    );
    expect(plan).toMatchObject({ limitMs: 750_000, limitEachMs: 50_000 });
    expect(record).toMatchObject({ minutes: 10, secondsEach: 40, extraTime: 25 });
  });

  it('asks in the order of the file where it is wanted', async () => {
    const keys = await keysOf({ packs: ['excel'], order: 'as-written', count: 40 });
    expect(keys).toEqual(excel.questions.map(({ id }) => `excel/${id}`));
  });
});

describe('practice for a track', () => {
  const draw = [
    { pack: 'excel', topics: ['lookup'], percent: 50 },
    { pack: 'mail', percent: 30 },
    { pack: 'excel', topics: ['dates'], percent: 20 },
  ];
  const withTrack = memoryLibrary({
    packs: [excel, mail],
    tracks: [trackOf('clerk', draw, { minutes: 15, pass: 60 })],
  });

  it('gives each line its share', async () => {
    const prepared = await planPractice({ ...OPTIONS, track: 'clerk', count: 20 }, withTrack);
    const count = (start: string): number =>
      prepared.plan.items.filter(({ key }) => key.startsWith(start)).length;
    expect([count('excel/lookup'), count('mail/'), count('excel/dates')]).toEqual([10, 6, 4]);
    expect(prepared.plan).toMatchObject({
      title: 'Track clerk',
      limitMs: 900_000,
      pass: 60,
      mode: 'practice',
    });
    expect(prepared.packs.map(({ value }) => value.id)).toEqual(['excel', 'mail']);
  });

  it('records the track, and keeps its file with those of the packs', async () => {
    const prepared = await planPractice({ ...OPTIONS, track: 'clerk' }, withTrack);
    expect(recordOf(prepared).session.track).toEqual({
      id: 'clerk',
      sha256: sha256('text of tracks/clerk.yaml'),
    });
    expect(usedSources(prepared).map(({ text }) => text)).toEqual([
      'text of packs/excel.yaml',
      'text of packs/mail.yaml',
      'text of tracks/clerk.yaml',
    ]);
  });

  it('lets minutes on the command line win over those of the track', async () => {
    const { plan, record } = await planPractice({ ...OPTIONS, track: 'clerk', minutes: 5 }, withTrack);
    expect([plan.limitMs, record.minutes]).toEqual([300_000, 5]);
  });

  it('shortens where a line cannot give its share', async () => {
    const prepared = await planPractice(
      { ...OPTIONS, track: 'clerk', topics: ['tone'], count: 10 },
      withTrack,
    );
    expect(prepared.plan.items).toHaveLength(3);
    expect(prepared.notes).toEqual(['Only 3 questions match, so this session has 3.']);
  });

  it('refuses packs beside it, and a track that is not there', async () => {
    const both = planPractice({ ...OPTIONS, track: 'clerk', packs: ['mail'] }, withTrack);
    await expect(both).rejects.toMatchObject({ code: 'usage' });
    const missing = planPractice({ ...OPTIONS, track: 'clark' }, withTrack);
    await expect(missing).rejects.toMatchObject({
      message: 'There is no track called clark. Did you mean clerk?',
    });
  });
});
