import { list, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

const MIN_STEPS = 3;
const MAX_STEPS = 8;

export const orderFormat: KindFormat = kindFormat({
  kind: 'order',
  summary: 'Steps are put in the right order.',
  entries: {
    steps: list(
      text({ title: 'Step', description: 'One step, in a few words.', examples: ['Check the invoice'] }),
      [MIN_STEPS, MAX_STEPS],
      {
        title: 'Steps',
        description: 'The steps in the right order, 3 to 8, no two alike. They are shown in another order.',
        examples: [['Order the goods', 'Receive the goods', 'Pay the invoice']],
      },
    ),
  },
  own: ({ steps }) => ({ steps }),
});
