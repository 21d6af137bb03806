import * as v from 'valibot';
import type { KeyedOption } from '../../../domain/question/question.ts';
import { type About, flag, keys, list, text } from '../../wire.ts';

export const MIN_OPTIONS = 2;
export const MAX_OPTIONS = 8;

interface OptionText extends v.ObjectEntries {
  readonly text: v.GenericSchema<string>;
  readonly why: v.ExactOptionalSchema<v.GenericSchema<string>, undefined>;
}

/** The keys of an option whatever it earns. */
export const optionText: OptionText = {
  text: text({
    title: 'Text',
    description: 'What the option says. Quote figures, dates and what starts with a sign.',
    examples: ['50', '#N/A'],
  }),
  why: v.exactOptional(
    text({
      title: 'Why',
      description: 'Why it is right, or which mistake leads there.',
      examples: ['8 is the largest value that is not above 15.'],
    }),
  ),
};

interface WireOption {
  readonly text: string;
  readonly why?: string;
  readonly correct: boolean;
}

/** Options of which some are right. */
export const keyedOptions = (info: About): v.GenericSchema<unknown, WireOption[]> =>
  list(
    keys(
      'option',
      {
        ...optionText,
        correct: v.optional(flag({ title: 'Correct', description: 'Whether this option is right.' }), false),
      },
      { title: 'Option', description: 'One choice.', examples: [{ text: 'Pay it', correct: true }] },
    ) as v.GenericSchema<unknown, WireOption>,
    [MIN_OPTIONS, MAX_OPTIONS],
    info,
  );

/** Only the keys that the engine knows; the wire form may hold `x-` keys. */
export const keyedOption = ({ text, why, correct }: WireOption): KeyedOption => ({
  text,
  correct,
  ...(why === undefined ? {} : { why }),
});

/** An option as a file has it: `correct` only where it is. */
export const wireOption = ({ text, why, correct }: KeyedOption): Readonly<Record<string, unknown>> => ({
  text,
  ...(correct ? { correct } : {}),
  ...(why === undefined ? {} : { why }),
});
