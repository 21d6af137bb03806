import { type KindFormat, kindFormat } from '../kind-format.ts';
import { keyedOption, keyedOptions } from './options.ts';

export const multipleFormat: KindFormat = kindFormat({
  summary: 'One or more options are right.',
  entries: {
    options: keyedOptions({
      title: 'Options',
      description: 'The choices, 2 to 8; one or more have "correct: true".',
    }),
  },
  question: (common, { options }) => ({ ...common, kind: 'multiple', options: options.map(keyedOption) }),
});
