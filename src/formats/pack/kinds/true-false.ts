import { flag } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

export const trueFalseFormat: KindFormat = kindFormat({
  kind: 'true-false',
  summary: 'The prompt is true or false.',
  entries: { answer: flag({ title: 'Answer', description: 'Whether the prompt is true.' }) },
  own: ({ answer }) => ({ answer }),
});
