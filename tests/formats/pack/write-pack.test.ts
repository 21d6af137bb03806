import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeDrafts } from '../../../src/app/import-identity.ts';
import type { Draft, DraftQuestion } from '../../../src/app/ports-exchange.ts';
import { KIND_NAMES } from '../../../src/domain/question/question.ts';
import { readContent } from '../../../src/formats/parse-content.ts';
import { writePack } from '../../../src/formats/pack/write-pack.ts';
import { anyPackToWrite } from '../../support/exchange/packs.ts';

const FILE = { path: 'generated.yaml', stem: 'generated', folder: null, origin: 'file' } as const;

function read(text: string): { pack: unknown; errors: string[] } {
  const content = readContent(FILE, { text });
  const errors = content?.reporter.findings().map(({ rule, line }) => `${rule}:${line}`) ?? ['nothing'];
  return { pack: content?.value ?? null, errors };
}

describe('A written pack', () => {
  test('reads as the questions that it was written from, whatever they say', () => {
    fc.assert(
      fc.property(anyPackToWrite(KIND_NAMES), ({ pack }) => {
        const drafts = pack.questions.map(({ topic, ...draft }, index): DraftQuestion => ({
          draft: draft as Draft,
          topicId: topic,
          topic: pack.topics[topic] ?? '',
          line: index + 1,
        }));
        const { text } = writePack({
          existing: null,
          about: pack,
          questions: placeDrafts(drafts, null),
          level: 'medium',
          schema: './schema/pack.schema.json',
        });
        const { pack: again, errors } = read(text);
        expect(errors).toEqual([]);
        const used = Object.entries(pack.topics).filter(([id]) =>
          pack.questions.some(({ topic }) => topic === id),
        );
        expect(again).toEqual({ ...pack, topics: Object.fromEntries(used) });
      }),
    );
  });
});
