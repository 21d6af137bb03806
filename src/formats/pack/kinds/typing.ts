import { keys, numberFrom, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

const target = keys(
  'target',
  {
    wpm: numberFrom(1, 300, {
      title: 'Words a minute',
      description: 'The net words a minute that earn full credit; a word is five characters.',
      examples: [30],
    }),
    accuracy: numberFrom(0, 100, {
      title: 'Accuracy',
      description: 'Below so many percent of right characters the answer earns nothing.',
      examples: [95],
    }),
  },
  {
    title: 'Target',
    description: 'The speed and the accuracy to reach.',
    examples: [{ wpm: 30, accuracy: 95 }],
  },
);

export const typingFormat: KindFormat = kindFormat({
  kind: 'typing',
  summary: 'A passage is typed against the clock.',
  entries: {
    passage: text({
      title: 'Passage',
      description:
        'The text to type, best one paragraph of 120 to 300 characters. A line end counts as a space.',
      examples: ['Please send the signed delivery note with the invoice, so that we can pay it this week.'],
    }),
    target,
  },
  own: ({ passage, target: { wpm, accuracy } }) => ({ passage, target: { wpm, accuracy } }),
});
