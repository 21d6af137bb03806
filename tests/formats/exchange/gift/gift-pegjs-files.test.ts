import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceQuestions } from '../../../../src/app/ports-exchange.ts';
import { readGift as readSource } from '../../../../src/formats/exchange/gift/read-gift.ts';
import { questionsOf } from '../../../support/exchange/questions-of.ts';

const readGift = (text: string): SourceQuestions => questionsOf(readSource(text));

const accounted = ({ questions, refused, passedOver }: SourceQuestions): number =>
  questions.length + refused.length + passedOver.length;

const FIXTURES = path.resolve(import.meta.dirname, '../../../../../shared/fixtures/gift/gift-pegjs');

interface Expected {
  readonly type: string;
  readonly stem?: { readonly text: string; readonly format: string };
  readonly choices?: readonly { readonly isCorrect: boolean; readonly weight: number | null }[];
  readonly isTrue?: boolean;
  readonly matchPairs?: readonly unknown[];
}

const KIND_OF: Readonly<Record<string, readonly string[]>> = {
  MC: ['single', 'multiple'],
  Short: ['text'],
  TF: ['true-false'],
  Numerical: ['numeric'],
  Matching: ['match'],
};

describe.skipIf(!existsSync(FIXTURES))(
  'the files of gift-pegjs (skipped where ../shared/fixtures is not there)',
  () => {
    const names = existsSync(FIXTURES) ? readdirSync(FIXTURES).filter((name) => name.endsWith('.gift')) : [];

    test.each(names)('%s holds what its parser finds', (name) => {
      const source = readFileSync(path.join(FIXTURES, name), 'utf8');
      const expected = JSON.parse(
        readFileSync(path.join(FIXTURES, name.replace(/gift$/u, 'json')), 'utf8'),
      ) as Expected[];
      const read = readGift(source);
      const asked = expected.filter(({ type }) => type in KIND_OF);
      expect(read.passedOver).toHaveLength(expected.filter(({ type }) => type === 'Description').length);
      expect(read.refused).toHaveLength(expected.filter(({ type }) => type === 'Essay').length);
      expect(read.questions).toHaveLength(asked.length);
      for (const [index, { draft }] of read.questions.entries()) {
        const { type, choices, isTrue, matchPairs } = asked[index] ?? { type: '' };
        expect(KIND_OF[type]).toContain(draft.kind);
        if (draft.kind === 'true-false') expect(draft.answer).toBe(isTrue);
        if (draft.kind === 'match') expect(draft.pairs.length + draft.extra.length).toBe(matchPairs?.length);
        if (draft.kind === 'single' || draft.kind === 'multiple') {
          expect(draft.options.map(({ correct }) => correct)).toEqual(
            choices?.map(
              ({ isCorrect, weight }) => isCorrect || (draft.kind === 'multiple' && (weight ?? 0) > 0),
            ),
          );
        }
      }
    });

    test.each(names)('%s cut off anywhere harms its last question alone', (name) => {
      const source = readFileSync(path.join(FIXTURES, name), 'utf8');
      const whole = readGift(source);
      for (let end = 0; end < source.length; end += 7) {
        const part = readGift(source.slice(0, end));
        const sure = part.questions.slice(0, -1);
        expect(sure).toEqual(whole.questions.slice(0, sure.length));
        expect(accounted(part)).toBeLessThanOrEqual(accounted(whole) + 1);
      }
    });
  },
);
