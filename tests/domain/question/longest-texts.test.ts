import { expect, test } from 'vitest';
import { MAX_TYPED } from '../../../src/domain/question/typed-text.ts';
import { scoreTyping } from '../../../src/domain/question/typing.ts';
import { typing } from '../../support/questions.ts';

test('the longest passage is compared with the longest text, although nothing of it is right', () => {
  const question = typing({ passage: 'ab'.repeat(MAX_TYPED / 2) });
  expect(scoreTyping(question, 'ba'.repeat(MAX_TYPED), null)).toBe(0);
});
