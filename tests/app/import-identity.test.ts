import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeDrafts } from '../../src/app/import-identity.ts';
import type { Draft, DraftQuestion } from '../../src/app/ports-exchange.ts';
import { isId } from '../../src/domain/id.ts';
import type { Pack } from '../../src/domain/pack.ts';
import { KIND_NAMES, type Question } from '../../src/domain/question/question.ts';
import { anyPackToWrite } from '../support/exchange/packs.ts';
import { packOf as packWith } from '../support/memory-library.ts';
import { trueFalse } from '../support/questions.ts';

/** Questions as a source has them that knows neither ids nor topics. */
const nameless = (pack: Pack): DraftQuestion[] =>
  pack.questions.map((question, index) => {
    const { id, topic, ...draft } = question;
    return { draft: draft as Draft, line: index + 1, extras: { 'x-was': `${topic}/${id}` } };
  });

/** The pack that drafts become. */
function packOf(drafts: readonly DraftQuestion[], pack: Pack): Pack {
  const questions = placeDrafts(drafts, null).map(
    ({ id, topic, source }) => ({ ...source.draft, id, topic: topic?.id ?? '' }) as Question,
  );
  return { ...pack, topics: { general: 'General' }, questions };
}

const packs = anyPackToWrite(KIND_NAMES).map(({ pack }) => pack);

describe('Ids of imported questions', () => {
  test('are ids, each once', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        const ids = placeDrafts(nameless(pack), null).map(({ id }) => id);
        expect(ids.every(isId)).toBe(true);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('stay when the same questions come again in another order', () => {
    fc.assert(
      fc.property(packs, fc.infiniteStream(fc.nat()), (pack, numbers) => {
        const drafts = nameless(pack);
        const before = packOf(drafts, pack);
        const idOf = new Map(drafts.map((draft, index) => [draft.draft.prompt, before.questions[index]?.id]));
        // Two questions of one wording cannot be told apart.
        fc.pre(idOf.size === drafts.length);
        const order = new Map(drafts.map((draft) => [draft, numbers.next().value ?? 0]));
        const again = [...drafts].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        for (const { source, id, isKnown } of placeDrafts(again, before)) {
          expect([id, isKnown]).toEqual([idOf.get(source.draft.prompt), true]);
        }
      }),
    );
  });

  test('are made from the name that the source has, or else from the first words', () => {
    const draft = (prompt: string, name?: string): DraftQuestion => ({
      draft: { kind: 'true-false', prompt, answer: true },
      line: 1,
      ...(name === undefined ? {} : { name }),
    });
    const ids = placeDrafts(
      [
        draft('Does it pay?', 'Q 7: Ärger & Co.'),
        draft('A customer calls about a late parcel and asks for the money back. What now?'),
        draft('Does it pay?', 'Q 7: Ärger & Co.'),
        draft('你好'),
      ],
      null,
    ).map(({ id }) => id);
    expect(ids).toEqual([
      'q-7-arger-co',
      'a-customer-calls-about-a-late-parcel-and-asks',
      'q-7-arger-co-2',
      'question',
    ]);
  });

  test('that the source carries win over names', () => {
    const source: DraftQuestion = {
      draft: { kind: 'true-false', id: 'kept', prompt: 'Is it?', answer: true },
      name: 'Other',
      line: 1,
    };
    expect(placeDrafts([source], null)[0]).toMatchObject({ id: 'kept', topic: { id: 'general' } });
  });
});

describe('an imported question', () => {
  const asked = (prompt: string, more: Partial<DraftQuestion> = {}): DraftQuestion => ({
    draft: { kind: 'true-false', prompt, answer: true },
    line: 1,
    ...more,
  });
  const idsOf = (drafts: readonly DraftQuestion[]): string[] => placeDrafts(drafts, null).map(({ id }) => id);

  test.each([
    ['is cut to 48 where it has no word to end at', [asked('a'.repeat(60))], ['a'.repeat(48)]],
    [
      'gets the next number that is free',
      [asked('Is it?'), asked('Is it?'), asked('Is it?', { name: 'is it 2' }), asked('Is it?')],
      ['is-it', 'is-it-2', 'is-it-2-2', 'is-it-3'],
    ],
  ])('has an id that %s', (_how, drafts, ids) => {
    expect(idsOf(drafts)).toEqual(ids);
  });

  test.each<[Partial<DraftQuestion>, { readonly id: string; readonly title: string }]>([
    [
      { topicId: 'calls', topic: ' On the phone ' },
      { id: 'calls', title: 'On the phone' },
    ],
    [{ topicId: 'calls' }, { id: 'calls', title: 'calls' }],
    [
      { topicId: 'No id', topic: 'Calls' },
      { id: 'calls', title: 'Calls' },
    ],
    [{ topic: '电话' }, { id: 'topic', title: '电话' }],
    [{}, { id: 'general', title: 'General' }],
  ])('with %j has the topic %j', (more, topic) => {
    expect(placeDrafts([asked('Is it?', more)], null)[0]?.topic).toEqual(topic);
  });

  const CARD = 'May a clerk read out the whole number of a card?';
  const known = (id: string, prompt: string, scenario?: string): Question => ({
    ...trueFalse({ id, prompt }),
    ...(scenario === undefined ? {} : { scenario }),
  });

  test('without texts as answers is known again by its mended wording alone', () => {
    const pack = packWith('cards', [known('card', CARD)]);
    const [mended, other] = placeDrafts(
      [asked('May a clerk ever read out the whole number of a card?'), asked('May a clerk sign for others?')],
      pack,
    );
    expect(mended).toMatchObject({ id: 'card', isKnown: true });
    expect(other).toMatchObject({ isKnown: false });
  });

  test('keeps a passage that no question of the pack has with these words', () => {
    const passage = 'The till holds 500.';
    const pack = packWith('till', [known('till', 'Is it full?', 'till')], { scenarios: { till: passage } });
    const [same, fresh] = placeDrafts(
      [asked(`${passage}\n\nIs it full?`), asked(`${passage} Who locks it?`)],
      pack,
    );
    expect(same).toMatchObject({ id: 'till', source: { draft: { prompt: 'Is it full?' } } });
    expect(fresh).toMatchObject({
      isKnown: false,
      source: { draft: { prompt: `${passage} Who locks it?` } },
    });
  });

  test('of a very large bank is known by its id or its exact wording alone', { timeout: 60_000 }, () => {
    const questions = Array.from({ length: 2001 }, (_, n) => known(`q-${n}`, `${CARD} ${n}`));
    const drafts = questions.map(({ prompt }) => asked(`Please say: ${prompt}`));
    const placed = placeDrafts(drafts, packWith('bank', questions));
    expect(placed.filter(({ isKnown }) => isKnown)).toEqual([]);
    const few = placeDrafts(drafts.slice(0, 3), packWith('bank', questions.slice(0, 3)));
    expect(few.map(({ id }) => id)).toEqual(['q-0', 'q-1', 'q-2']);
  });
});
