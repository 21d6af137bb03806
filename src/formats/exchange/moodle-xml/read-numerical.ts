import type { Json } from '../../../app/ports-exchange.ts';
import { type BodyReading, quoted, refused } from './body.ts';
import { childOf, childrenOf, ownText, textOf, valueOf } from './elements.ts';
import type { QuestionSource } from './question-source.ts';
import { keptAnswers, noteOtherAnswers, type ReadAnswer, readAnswers } from './read-answers.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/iu;

const numberOf = (text: string): number => (NUMBER.test(text) ? Number(text) : NaN);

/** In old files a number stands beside `<text>` instead of in it. */
const written = ({ element, text }: ReadAnswer): string =>
  childOf(element, 'text') === undefined ? ownText(element) : text;

function toleranceOf({ element }: ReadAnswer): number {
  const tolerance = childOf(element, 'tolerance');
  const value = tolerance === undefined ? '' : textOf(tolerance) || tolerance.text.trim();
  return value === '' ? 0 : Math.abs(numberOf(value));
}

interface ReadUnit {
  readonly name: string;
  readonly multiplier: string;
}

function readUnits(source: QuestionSource): {
  readonly unit?: string;
  readonly kept: Readonly<Record<string, Json>>;
} {
  const list = childOf(source.element, 'units');
  const units: ReadUnit[] = (list === undefined ? [] : childrenOf(list, 'unit')).map((unit) => ({
    name: valueOf(unit, 'unit_name') ?? '',
    multiplier: valueOf(unit, 'multiplier') ?? '1',
  }));
  const base = units.find(({ name, multiplier }) => name !== '' && Number(multiplier) === 1);
  if (units.length > 1) source.note('Only one unit is kept: a pack does not convert others into it.');
  if (units.length > 0 && base === undefined) source.note('The unit is left out: the answer is not in it.');
  if (['1', '2'].includes(valueOf(source.element, 'unitgradingtype') ?? '0')) {
    source.note('Moodle grades the unit as well; in a pack it may be left out.');
  }
  const isWhole = units.length === 0 || (units.length === 1 && base !== undefined);
  return {
    ...(base === undefined ? {} : { unit: base.name }),
    kept: isWhole ? {} : { units: units.map(({ name, multiplier }) => ({ name, multiplier })) },
  };
}

/** A number to type. */
export function readNumerical(source: QuestionSource): BodyReading {
  const reading = readAnswers(source, false);
  if (reading.type === 'refused') return reading;
  const { answers } = reading;
  const [key, ...more] = answers.filter(({ percent }) => percent === 100);
  if (key === undefined) return refused('No answer earns 100 percent, so there is no key.');
  if (more.length > 0)
    return refused('Several numbers earn 100 percent, and a pack has one right number with a tolerance.');
  const answer = numberOf(written(key));
  const tolerance = toleranceOf(key);
  if (Number.isNaN(answer)) return refused(`The right answer ${quoted(key.text)} is no number.`);
  if (Number.isNaN(tolerance)) return refused('The tolerance of the right answer is no number.');
  noteOtherAnswers(source, answers);
  const { unit, kept } = readUnits(source);
  const others = answers.filter((each) => each !== key || each.feedback !== '');
  return {
    type: 'body',
    own: {
      kind: 'numeric',
      answer,
      tolerance: { amount: tolerance, isPercent: false },
      ...(unit === undefined ? {} : { unit }),
    },
    feedback: [key.feedback],
    extras: { ...kept, ...keptAnswers(others) },
  };
}
