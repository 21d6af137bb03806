import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeDrafts } from '../../src/app/import-identity.ts';
import type { Draft, DraftQuestion } from '../../src/app/ports-exchange.ts';
import { isId } from '../../src/domain/id.ts';
import type { Pack } from '../../src/domain/pack.ts';
import { KIND_NAMES, type Question } from '../../src/domain/question/question.ts';
import { anyPackToWrite } from '../support/exchange/packs.ts';

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
