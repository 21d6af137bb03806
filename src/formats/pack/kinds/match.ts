import * as v from 'valibot';
import { keys, list, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

const MIN_PAIRS = 2;
const MAX_PAIRS = 8;
const MAX_EXTRA = 8;

const pair = keys(
  'pair',
  {
    left: text({
      title: 'Left',
      description: 'What is given. No two lefts are alike.',
      examples: ['Purchase order'],
    }),
    right: text({
      title: 'Right',
      description: 'What belongs to it. Several lefts may have the same right.',
      examples: ['What was ordered'],
    }),
  },
  {
    title: 'Pair',
    description: 'Two texts that belong together.',
    examples: [{ left: 'Purchase order', right: 'What was ordered' }],
  },
);

export const matchFormat: KindFormat = kindFormat({
  kind: 'match',
  summary: 'Each left gets the right that belongs to it.',
  entries: {
    pairs: list(pair, [MIN_PAIRS, MAX_PAIRS], {
      title: 'Pairs',
      description: 'What belongs together, 2 to 8 pairs.',
      examples: [
        [
          { left: 'Purchase order', right: 'What was ordered' },
          { left: 'Receiving report', right: 'What arrived' },
        ],
      ],
    }),
    extra: v.optional(
      list(
        text({
          title: 'Extra right',
          description: 'A right that belongs to no left.',
          examples: ['What is owed'],
        }),
        [0, MAX_EXTRA],
        {
          title: 'Extra',
          description: 'Rights that belong to no left. With those of the pairs there are at most 10.',
          examples: [['What is owed']],
        },
      ),
      [],
    ),
  },
  own: ({ pairs, extra }) => ({ pairs: pairs.map(({ left, right }) => ({ left, right })), extra }),
  wire: ({ pairs, extra }) => ({ pairs, ...(extra.length === 0 ? {} : { extra }) }),
});
