import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftQuestion, Json, PackToWrite } from '../../../src/app/ports-exchange.ts';
import type { Kind, Question } from '../../../src/domain/question/question.ts';
import { BANK, questionsOf, written } from '../../support/exchange/moodle-xml.ts';
import { judgement, keyed, numeric, single } from '../../support/questions.ts';
import { anyPackToWrite, comparable } from '../../support/exchange/packs.ts';

const KINDS: readonly Kind[] = [
  'single',
  'multiple',
  'true-false',
  'judgement',
  'numeric',
  'text',
  'order',
  'match',
];
const CARRIED = [
  'kind',
  'id',
  'prompt',
  'options',
  'answer',
  'tolerance',
  'unit',
  'accept',
  'caseSensitive',
  'steps',
  'pairs',
  'extra',
  'standard',
  'explanation',
  'hint',
];

/** Drafts of a file as the pack that an import would make of them. */
function packOf(questions: readonly DraftQuestion[]): PackToWrite {
  const topicOf = ({ topicId, topic = 'general' }: DraftQuestion): string => topicId ?? topic.toLowerCase();
  const topics = Object.fromEntries(questions.map((each) => [topicOf(each), each.topic ?? 'General']));
  const common = { level: 'easy', tags: [], sources: [], shuffle: true, use: 'any', retired: false };
  const whole = questions.map((each, index) => ({
    id: `q${index}`,
    ...common,
    ...each.draft,
    topic: topicOf(each),
  }));
  const pack = { id: 'bank', title: 'Office bank', language: 'en', topics, scenarios: {}, questions: whole };
  const extras = new Map(questions.map(({ extras: kept = {} }, index) => [whole[index]?.id ?? '', kept]));
  return { pack: pack as PackToWrite['pack'], extras };
}

/** A pack with these questions in its one topic. */
function bank(questions: readonly Question[], scenarios: Readonly<Record<string, string>> = {}): PackToWrite {
  const pack = {
    id: 'bank',
    title: 'Bank',
    language: 'en',
    topics: { basics: 'Basics' },
    scenarios,
    questions,
  };
  return { pack, extras: new Map() };
}

/** What a file says, without what an import adds: ids, and where questions stand. */
const saidIn = (questions: readonly DraftQuestion[]): unknown =>
  questions.map(({ draft: { id: _id, ...draft }, extras, topic, name }) => ({ draft, extras, topic, name }));

describe('round trips of Moodle XML', () => {
  it('carry a pack to Moodle and back', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackToWrite(KINDS), async (from) => {
        const { content, refused } = await written([from]);
        const back = await questionsOf(content);
        expect(refused).toEqual([]);
        expect(back.refused).toEqual([]);
        const byTopic = Object.keys(from.pack.topics).flatMap((topic) =>
          from.pack.questions.filter((question) => question.topic === topic),
        );
        expect(comparable(back.questions, CARRIED)).toEqual(comparable(byTopic, CARRIED));
        expect(back.questions.map(({ topicId }) => topicId)).toEqual(byTopic.map(({ topic }) => topic));
        expect(back.questions.map(({ draft }) => draft.tags ?? [])).toEqual(byTopic.map(({ tags }) => tags));
        expect(back.about).toMatchObject({ id: from.pack.id, title: from.pack.title });
        expect(back.questions.every(({ extras }) => extras === undefined)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('carry what only Moodle knows to a pack and back', async () => {
    const first = (await questionsOf(BANK)).questions.filter(({ draft }) => draft.retired !== true);
    const { content, refused } = await written([packOf(first)]);
    expect(refused).toEqual([]);
    expect(saidIn((await questionsOf(content)).questions)).toEqual(saidIn(first));
  });
});

describe('an export to Moodle', () => {
  it('refuses what Moodle cannot hold, by its id', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackToWrite(['typing', 'transcribe', 'rehearse']), async (from) => {
        const { refused, content } = await written([from]);
        expect(refused.map(({ name }) => name).toSorted()).toEqual(
          from.pack.questions.map(({ id }) => id).toSorted(),
        );
        expect((await questionsOf(content)).questions).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('says what it leaves out once for each sort', async () => {
    const asked = numeric({
      id: 'vat',
      scenario: 'case',
      tolerance: { amount: 5, isPercent: true },
      answer: 0.3,
    });
    const all = [asked, { ...asked, id: 'other' }, { ...asked, id: 'old', retired: true }];
    const { content, simplified } = await written([bank(all, { case: 'A case.\n' })]);
    const { questions } = await questionsOf(content);
    expect(questions.map(({ draft }) => [draft.id, draft.prompt])).toEqual([
      ['vat', `A case.\n\n${asked.prompt}`],
      ['other', `A case.\n\n${asked.prompt}`],
    ]);
    expect(questions[0]?.draft).toMatchObject({ tolerance: { amount: 0.015, isPercent: false } });
    expect(simplified.map(({ name, message }) => `${name}: ${message}`)).toEqual([
      'vat, other: Levels are left out: Moodle XML has no place for that.',
      'vat, other: The scenario is written in front of the question: Moodle XML has no shared passages.',
      'vat, other: A tolerance in percent is written as an amount.',
    ]);
  });

  it('names what XML cannot hold, and splits the end of CDATA', async () => {
    const { content, simplified } = await written([bank([single({ prompt: 'a\u0007 ]]> <b> \ud800' })])]);
    expect((await questionsOf(content)).questions[0]?.draft.prompt).toBe('a<U+0007> ]]> <b> <U+D800>');
    expect(simplified.map(({ message }) => message)).toContain(
      'Characters that XML cannot hold are written by their names.',
    );
  });

  it.each([
    { weights: [100, 50, 'x'], answers: 3, settings: [], feedback: 'no', category: '$course$/top/Elsewhere' },
    { weights: [50, 100, 0, 0], settings: { defaultgrade: '</question>', evil: '1' }, hints: { a: 1 } },
    'text',
    null,
  ])('takes nothing on trust that somebody wrote into a pack by hand: %j', async (kept) => {
    const from = bank([single({ options: keyed(['a', 'b', 'c'], [0]) })]);
    const { content } = await written([
      { ...from, extras: new Map([['first', { 'x-moodle-xml': kept as Json }]]) },
    ]);
    const { questions, refused } = await questionsOf(content);
    expect(refused).toEqual([]);
    expect(questions[0]?.topic).toBe('Basics');
    expect(questions[0]?.draft).toMatchObject({ kind: 'single', options: keyed(['a', 'b', 'c'], [0]) });
  });

  it('refuses marks that are no shares which Moodle knows', async () => {
    const options = [3, 2.8].map((marks) => ({ text: `earns ${marks}`, marks }));
    const { refused } = await written([bank([judgement({ options })])]);
    expect(refused).toHaveLength(1);
  });
});
