import * as v from 'valibot';
import { list, text } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

const MAX_RUBRIC = 10;

export const rehearseFormat: KindFormat = kindFormat({
  kind: 'rehearse',
  summary: 'An interview question to answer aloud; the user scores it alone, outside every score.',
  entries: {
    rubric: list(
      text({
        title: 'Line',
        description: 'One thing that a good answer has.',
        examples: ['Names a reason for the role'],
      }),
      [1, MAX_RUBRIC],
      {
        title: 'Rubric',
        description: 'What a good answer has, 1 to 10 lines; the user gives 0 to 2 points for each.',
        examples: [['Names a reason for the role', 'Gives one example']],
      },
    ),
    sample: text({
      title: 'Sample',
      description: 'An answer that has it all, shown afterwards.',
      examples: ['I like work where details count. In my last job …'],
    }),
    // That it is a number is checked with the keys that all kinds share; here it is only needed.
    seconds: v.pipe(
      v.unknown(),
      v.metadata({ title: 'Seconds', description: 'The time to speak.', examples: [90] }),
    ),
  },
  // Its seconds are those that all kinds have.
  own: ({ rubric, sample }) => ({ rubric, sample }),
});
