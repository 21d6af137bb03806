import * as v from 'valibot';
import { flag, list, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

const MAX_ACCEPTED = 20;

export const textFormat: KindFormat = kindFormat({
  kind: 'text',
  summary: 'A short text is typed, such as a word or a formula.',
  entries: {
    accept: list(
      text({
        title: 'Accepted text',
        description: 'A text that is right. Write function names in capitals.',
        examples: ['VLOOKUP', '=SUM(A1:A3)'],
      }),
      [1, MAX_ACCEPTED],
      {
        title: 'Accept',
        description: 'All texts that are right, 1 to 20, the best one first.',
        examples: [['receiving report', 'goods receipt']],
      },
    ),
    caseSensitive: v.optional(
      flag({ title: 'Case-sensitive', description: 'Whether capital letters must be as written.' }),
      false,
    ),
  },
  own: ({ accept, caseSensitive }) => ({ accept, caseSensitive }),
  wire: ({ accept, caseSensitive }) => ({ accept, ...(caseSensitive ? { caseSensitive } : {}) }),
});
