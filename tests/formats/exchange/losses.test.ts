import { expect, test } from 'vitest';
import { makeLosses } from '../../../src/formats/exchange/losses.ts';
import { packOf } from '../../support/exchange/pack-of.ts';

test('each sort of loss is told once, with the first of its questions', () => {
  const losses = makeLosses('GIFT');
  const { pack } = packOf(
    ...Array.from({ length: 7 }, () => ({ kind: 'true-false', prompt: 'So?', answer: true })),
  );
  for (const question of pack.questions)
    losses.addKeys(question, ['level', 'hint', 'shuffle', 'tags', 'use']);
  losses.add('Units are left out.', 'q-2');
  losses.add('Units are left out.', 'q-2');
  expect(losses.notes()).toEqual([
    {
      name: 'q-1, q-2, q-3, q-4, q-5 and 2 more',
      message: 'Levels are left out: GIFT has no place for that.',
    },
    { name: 'q-2', message: 'Units are left out.' },
  ]);
});
