import { numberText } from '../../../domain/question/decimal.ts';
import type { JudgementQuestion } from '../../../domain/question/judgement.ts';
import type { MatchQuestion } from '../../../domain/question/match.ts';
import type { MultipleQuestion } from '../../../domain/question/multiple.ts';
import type { NumericQuestion } from '../../../domain/question/numeric.ts';
import type { OrderQuestion } from '../../../domain/question/order.ts';
import type { SingleQuestion } from '../../../domain/question/single.ts';
import type { TextQuestion } from '../../../domain/question/text.ts';
import type { TrueFalseQuestion } from '../../../domain/question/true-false.ts';
import { textToHtml } from '../markup/text-to-html.ts';
import { fractionText, nearestFraction } from '../moodle-fractions.ts';
import type { KeptAnswer, KeptExtras } from './kept-extras.ts';
import { nested, textElement, xmlText } from './xml-text.ts';

const HTML = ' format="html"';
const PLAIN = ' format="plain_text"';

export const richElement = (name: string, text: string): string => textElement(name, textToHtml(text), HTML);

interface WrittenAnswer {
  readonly text: string;
  readonly format: string;
  readonly fraction: string;
  readonly feedback?: string | undefined;
  readonly more?: readonly string[];
}

/** One `<answer>`. Its own text stands beside its feedback. */
function answerLines({ text, format, fraction, feedback = '', more = [] }: WrittenAnswer): readonly string[] {
  const own = textElement('x', text).slice('<x>'.length, -'</x>'.length);
  return nested(
    'answer',
    [own, richElement('feedback', feedback), ...more],
    ` fraction="${fraction}"${format}`,
  );
}

/** Grades that an import kept, where they still say the same about the options as the pack does. */
function keptWeights(
  kept: KeptExtras,
  isKey: readonly boolean[],
  isSingle: boolean,
): readonly number[] | null {
  const weights = kept.numberList('weights');
  const isSame =
    weights.length === isKey.length &&
    weights.every(
      (weight, index) =>
        nearestFraction(weight)?.isListed === true &&
        (isSingle ? weight === 100 : weight > 0) === isKey[index],
    );
  return isSame ? weights : null;
}

/** A right tick earns its share, and a wrong one takes as much away, as the pack scores them. */
export function optionLines(
  question: SingleQuestion | MultipleQuestion,
  kept: KeptExtras,
): readonly string[] {
  const isSingle = question.kind === 'single';
  const isKey = question.options.map(({ correct }) => correct);
  const share = 100 / isKey.filter(Boolean).length;
  const usual = isKey.map((isRight) => (isRight ? share : isSingle ? 0 : -share));
  const weights = keptWeights(kept, isKey, isSingle) ?? usual;
  return question.options.flatMap(({ text, why }, index) =>
    answerLines({
      text: textToHtml(text),
      format: HTML,
      fraction: fractionText(weights[index] ?? 0),
      feedback: why,
    }),
  );
}

/** Marks as shares of the highest; null where one of them is none of Moodle's. */
export function gradedLines({ options }: JudgementQuestion): readonly string[] | null {
  const highest = Math.max(...options.map(({ marks }) => marks));
  const fractions = options.map(({ marks }) => nearestFraction((100 * marks) / highest));
  if (!fractions.every((fraction) => fraction?.isListed === true)) return null;
  return options.flatMap(({ text, why }, index) =>
    answerLines({
      text: textToHtml(text),
      format: HTML,
      fraction: fractionText(fractions[index]?.percent ?? 0),
      feedback: why,
    }),
  );
}

export function truthLines({ answer }: TrueFalseQuestion, kept: KeptExtras): readonly string[] {
  const feedback = kept.texts('answerFeedback');
  return [true, false].flatMap((each) =>
    answerLines({
      text: String(each),
      format: ' format="moodle_auto_format"',
      fraction: each === answer ? '100' : '0',
      feedback: feedback[String(each)],
    }),
  );
}

const keptLines = (
  { text, percent, feedback }: KeptAnswer,
  more: readonly string[] = [],
): readonly string[] => answerLines({ text, format: PLAIN, fraction: fractionText(percent), feedback, more });

const isAnyText = (text: string): boolean => /(?<!\\)\*/u.test(text);

/** The pack's texts are what is right; what an import kept beside them is written back. */
export function acceptedLines({ accept }: TextQuestion, kept: KeptExtras): readonly string[] {
  const answers = kept.answers();
  const others = answers.filter(({ text, percent }) => percent !== 100 || isAnyText(text));
  const right = accept.map((each) => each.replaceAll('*', '\\*'));
  return [
    ...right.flatMap((text) => {
      const feedback = answers.find((each) => each.text === text && each.percent === 100)?.feedback;
      return answerLines({ text, format: PLAIN, fraction: '100', feedback });
    }),
    ...others.flatMap((each) => keptLines(each)),
  ];
}

const toleranceElement = (tolerance: string): string => `<tolerance>${xmlText(tolerance)}</tolerance>`;

/** A tolerance in percent as an amount, without the dust of binary fractions. */
function toleranceOf({ answer, tolerance }: NumericQuestion): string {
  if (!tolerance.isPercent) return numberText(tolerance.amount, '');
  return numberText(Number(((Math.abs(answer) * tolerance.amount) / 100).toPrecision(15)), '');
}

export function numberLines(question: NumericQuestion, kept: KeptExtras): readonly string[] {
  const answers = kept.answers();
  const others = answers.filter(({ percent }) => percent !== 100);
  const units = kept.units();
  const unit = question.unit === undefined ? [] : [{ name: question.unit, multiplier: '1' }];
  // Kept units count only while the pack's own is one of them.
  const isKept = units.some(({ name, multiplier }) => name === question.unit && Number(multiplier) === 1);
  const written = isKept || (question.unit === undefined && units.length > 0) ? units : unit;
  return [
    ...answerLines({
      text: numberText(question.answer, ''),
      format: PLAIN,
      fraction: '100',
      feedback: answers.find(({ percent }) => percent === 100)?.feedback,
      more: [toleranceElement(toleranceOf(question))],
    }),
    ...others.flatMap((each) => keptLines(each, [toleranceElement(each.tolerance)])),
    ...(written.length === 0 ? [] : nested('units', written.flatMap(unitLines))),
  ];
}

const unitLines = ({
  name,
  multiplier,
}: {
  readonly name: string;
  readonly multiplier: string;
}): readonly string[] =>
  nested('unit', [
    `<multiplier>${xmlText(multiplier)}</multiplier>`,
    `<unit_name>${xmlText(name)}</unit_name>`,
  ]);

export function pairLines({ pairs, extra }: MatchQuestion): readonly string[] {
  const rows = [...pairs, ...extra.map((right) => ({ left: '', right }))];
  return rows.flatMap(({ left, right }) => {
    const own = textElement('x', textToHtml(left)).slice('<x>'.length, -'</x>'.length);
    return nested('subquestion', [own, textElement('answer', right)], HTML);
  });
}

export function stepLines({ steps }: OrderQuestion, kept: KeptExtras): readonly string[] {
  const feedback = kept.textList('stepFeedback');
  const isSame = feedback.length === steps.length;
  return steps.flatMap((step, index) =>
    answerLines({
      text: textToHtml(step),
      format: HTML,
      fraction: `${index + 1}.0000000`,
      feedback: isSame ? feedback[index] : '',
    }),
  );
}
