import * as v from 'valibot';
import { numberText, type Tolerance } from '../../../domain/question/decimal.ts';
import { GREATEST_NUMBER } from '../../../domain/question/numeric.ts';
import { numberFrom, numberOrPercent, unit } from '../../wire.ts';
import { type KindFormat, kindFormat } from '../kind-format.ts';

function toleranceOf(wire: number | string): Tolerance {
  return typeof wire === 'number'
    ? { amount: wire, isPercent: false }
    : { amount: Number(wire.replace(/ ?%$/u, '')), isPercent: true };
}

export const numericFormat: KindFormat = kindFormat({
  kind: 'numeric',
  summary: 'A number is typed.',
  entries: {
    answer: numberFrom(-GREATEST_NUMBER, GREATEST_NUMBER, {
      title: 'Answer',
      description: 'The right number, with a decimal point and without thousands signs.',
      examples: [360, 1234.5],
    }),
    tolerance: v.optional(
      numberOrPercent(GREATEST_NUMBER, {
        title: 'Tolerance',
        description: 'How far off is still right: a number, or a percentage of the answer.',
        examples: [0.5, '5%'],
      }),
      0,
    ),
    unit: v.exactOptional(
      unit({
        title: 'Unit',
        description: 'What the number counts. It may be typed before or behind the number, or be left out.',
        examples: ['PHP', '%', 'hours'],
      }),
    ),
  },
  own: ({ answer, tolerance, unit }) => ({
    answer,
    tolerance: toleranceOf(tolerance),
    ...(unit === undefined ? {} : { unit }),
  }),
  wire: ({ answer, tolerance: { amount, isPercent }, unit }) => ({
    answer,
    ...(amount === 0 ? {} : { tolerance: isPercent ? `${numberText(amount, '')}%` : amount }),
    unit,
  }),
});
