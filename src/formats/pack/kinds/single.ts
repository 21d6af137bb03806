import { type KindFormat, kindFormat } from '../kind-format.ts';
import { keyedOption, keyedOptions, wireOption } from './options.ts';

export const singleFormat: KindFormat = kindFormat({
  kind: 'single',
  summary: 'One option is right.',
  entries: {
    options: keyedOptions({
      title: 'Options',
      description: 'The choices, 2 to 8; exactly one has "correct: true".',
      examples: [
        [
          { text: 'Pay it', correct: true, why: 'It is due.' },
          { text: 'Return it', why: 'Nothing is wrong with it.' },
        ],
      ],
    }),
  },
  own: ({ options }) => ({ options: options.map(keyedOption) }),
  wire: ({ options }) => ({ options: options.map(wireOption) }),
});
