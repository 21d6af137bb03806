import { markupRuns } from '../../../domain/markup.ts';
import type { Tolerance } from '../../../domain/question/decimal.ts';
import type { KeyedOption, Question, QuestionOf } from '../../../domain/question/question.ts';
import type { Losses } from '../losses.ts';
import { WILDCARD } from './fit-answers.ts';
import { rangeOf, rangeText } from './fit-numeric.ts';
import type { ExtraAnswer, GiftExtras } from './gift-extras.ts';
import type { TextFormat } from './gift-question.ts';
import { shareWeights } from './judgement.ts';
import { literalText, richText } from './rich-text.ts';
import { escaped, trimText } from './slice.ts';
import { isSameWeight, tickWeight, weightText } from './weights.ts';

/** The answers of a question as lines between its braces, or why GIFT cannot say them. */
export type WrittenAnswers =
  | {
      readonly type: 'answers';
      readonly lines: readonly string[];
      readonly isNumeric?: true;
      /** feedback in the lines that is read as the question's explanation */
      readonly explains?: string | undefined;
    }
  | { readonly type: 'refused'; readonly message: string };

interface Writing {
  readonly extras: GiftExtras;
  readonly usual: TextFormat;
  readonly losses: Losses;
}

const refused = (message: string): WrittenAnswers => ({ type: 'refused', message });
const answers = (lines: readonly string[], explains?: string): WrittenAnswers => ({
  type: 'answers',
  lines,
  explains,
});

const feedbackText = (feedback: string | undefined, usual: TextFormat): string =>
  feedback === undefined ? '' : `#${richText(feedback, usual)}`;

const extraOf = (extras: GiftExtras, text: string): ExtraAnswer | undefined =>
  extras.answers?.find((answer) => answer.text === text);

function optionLine({ text, why }: KeyedOption, sign: string, { usual }: Writing): string {
  return sign + richText(text, usual) + feedbackText(why, usual);
}

/** One pick: `=` for the key, and for others the share of the marks that they had where they came from. */
function pickLines(options: readonly KeyedOption[], writing: Writing): string[] {
  return options.map((option, index) => {
    const weight = extraOf(writing.extras, option.text)?.weight ?? 0;
    const isShare = weight !== 0 && !isSameWeight(weight, 100);
    // Without any ~ the options would be taken for answers to type.
    const isPlainKey = index < options.length - 1 || options.some(({ correct }) => !correct);
    const key = isPlainKey ? '=' : '~%100%';
    return optionLine(option, option.correct ? key : `~${isShare ? weightText(weight) : ''}`, writing);
  });
}

/** The weights that the options had where they came from, where they still say which of them are right. */
function keptWeights(options: readonly KeyedOption[], extras: GiftExtras): readonly number[] | null {
  const weights = options.map(({ text, correct }) => {
    const weight = extraOf(extras, text)?.weight;
    return weight !== undefined && weight > 0 === correct ? weight : null;
  });
  return weights.every((weight) => weight !== null) ? weights : null;
}

function writeMultiple({ options }: QuestionOf<'multiple'>, writing: Writing): WrittenAnswers {
  const keys = options.filter(({ correct }) => correct).length;
  if (writing.extras.anyOf === true && keys > 1) return answers(pickLines(options, writing));
  const weights = keptWeights(options, writing.extras);
  return answers(
    options.map((option, index) => {
      const weight = weights?.[index] ?? tickWeight(option.correct, keys);
      return optionLine(option, weight === 0 ? '~' : `~${weightText(weight)}`, writing);
    }),
  );
}

function writeJudgement(question: QuestionOf<'judgement'>, { usual }: Writing): WrittenAnswers {
  const weights = shareWeights(question);
  if (weights === null) return refused('Moodle has no weights for the shares that its marks make.');
  const first = weights.indexOf(100);
  return answers(
    question.options.map(({ text, why }, index) => {
      const weight = weights[index] ?? 0;
      // One = says that one option is picked, and at least one ~ that options are shown.
      const sign = index === first ? '=' : `~${weight === 0 ? '' : weightText(weight)}`;
      return sign + richText(text, usual) + feedbackText(why, usual);
    }),
  );
}

function writeTrueFalse({ answer }: QuestionOf<'true-false'>, { extras, usual }: Writing): WrittenAnswers {
  const [wrong, right] = [extras.wrong, extras.right].map((text) => feedbackText(text, usual));
  const feedback = right === '' ? wrong : `${wrong === '' ? '#' : wrong}${right}`;
  return answers([`${answer ? 'TRUE' : 'FALSE'}${feedback}`], extras.wrong ?? extras.right);
}

/** A tolerance as an amount, without the rounding of binary fractions. */
function amountOf(answer: number, { amount, isPercent }: Tolerance): number {
  return isPercent ? Number(((Math.abs(answer) * amount) / 100).toPrecision(15)) : amount;
}

function writeNumeric(question: QuestionOf<'numeric'>, { extras, usual, losses }: Writing): WrittenAnswers {
  const { id, answer, tolerance, unit } = question;
  if (unit !== undefined) losses.add('Units are left out; say in the prompt what the number counts.', id);
  if (tolerance.isPercent) losses.add('A tolerance in percent is written as the amount that it makes.', id);
  const key = rangeText({ answer, tolerance: amountOf(answer, tolerance) });
  const isKey = (text: string): boolean => text === key;
  const known = extras.answers ?? [];
  const told = known.find(({ text }) => isKey(text))?.feedback;
  const others = known.filter(({ text, weight }) => !isKey(text) && !isSameWeight(weight, 100));
  return {
    type: 'answers',
    isNumeric: true,
    explains: told,
    lines: [
      `=${key}${feedbackText(told, usual)}`,
      ...others.map(({ text, weight, feedback }) => {
        const range = rangeOf(text);
        if (range === null && weight === 0 && feedback !== undefined)
          return `~${feedbackText(feedback, usual)}`;
        const number = range === null ? '*' : rangeText(range);
        return `=${weightText(weight)}${number}${feedbackText(feedback, usual)}`;
      }),
    ],
  };
}

/** Stars stand for any text in Moodle. */
const starsKept = (text: string): string => text.replaceAll('*', String.raw`\*`);

function writeText(question: QuestionOf<'text'>, { extras, usual, losses }: Writing): WrittenAnswers {
  const { id, accept, caseSensitive } = question;
  if (accept.some((text) => text.includes('->'))) {
    return refused('An answer to type holds "->", which GIFT takes for the arrow of a matching question.');
  }
  if (caseSensitive) losses.add('That capitals count is left out; it can be set in Moodle.', id);
  if (accept.some((text) => trimText(text) !== text))
    losses.add('Spaces around an answer to type are left out.', id);
  const known = extras.answers ?? [];
  const accepted = new Set(accept.map(starsKept));
  const others = known.filter(
    (answer) => !accepted.has(answer.text) && !answer.text.includes('->') && isBeyondPack(answer),
  );
  const told = accept.map((text) => extraOf(extras, starsKept(text))?.feedback);
  return answers(
    [
      ...accept.map(
        (text, index) => `=%100%${literalText(starsKept(text))}${feedbackText(told[index], usual)}`,
      ),
      ...others.map(
        ({ text, weight, feedback }) =>
          `=${weightText(weight)}${literalText(text)}${feedbackText(feedback, usual)}`,
      ),
    ],
    told.find((feedback) => feedback !== undefined),
  );
}

/** Whether a pack cannot say an answer; else it is no longer in the pack because somebody took it out. */
function isBeyondPack({ text, weight }: ExtraAnswer): boolean {
  return !isSameWeight(weight, 100) || WILDCARD.test(text);
}

function writeMatch({ id, pairs, extra }: QuestionOf<'match'>, { usual, losses }: Writing): WrittenAnswers {
  const rights = [...pairs.map(({ right }) => right), ...extra];
  if (rights.some((right) => trimText(right) !== right)) {
    losses.add('Spaces around a right side of a pair are left out.', id);
  }
  if (rights.some((right) => markupRuns(right).some(({ type }) => type !== 'plain'))) {
    losses.add('Right sides of pairs are plain text in GIFT: the signs of code and bold stay in them.', id);
  }
  return answers([
    ...pairs.map(({ left, right }) => `=${richText(left, usual)} -> ${escaped(trimText(right))}`),
    ...extra.map((right) => `= -> ${escaped(trimText(right))}`),
  ]);
}

/** What is kept of answers, without weights that Moodle refuses. */
function knownExtras(question: Question, { extras, losses }: Writing): GiftExtras {
  const { answers: kept, ...rest } = extras;
  const known = kept?.filter(({ weight }) => weightText(weight) !== '') ?? [];
  if (known.length < (kept?.length ?? 0))
    losses.add('Weights that Moodle does not know are left out.', question.id);
  return known.length === 0 ? rest : { ...rest, answers: known };
}

export function writeAnswers(question: Question, given: Writing): WrittenAnswers {
  const writing = { ...given, extras: knownExtras(question, given) };
  switch (question.kind) {
    case 'single':
      return answers(pickLines(question.options, writing));
    case 'multiple':
      return writeMultiple(question, writing);
    case 'true-false':
      return writeTrueFalse(question, writing);
    case 'numeric':
      return writeNumeric(question, writing);
    case 'text':
      return writeText(question, writing);
    case 'match':
      return writeMatch(question, writing);
    case 'judgement':
      return writeJudgement(question, writing);
    case 'order':
      return refused('GIFT has no ordering questions; Moodle XML has.');
    case 'transcribe':
      return refused('GIFT has no questions in which fields are typed from a document.');
    case 'typing':
      return refused('GIFT has no typing tests.');
    case 'rehearse':
      return refused('GIFT has no questions in which people judge themselves by a rubric.');
  }
}
