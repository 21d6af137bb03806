import { foldSpaces } from '../../../domain/question/options.ts';
import { fitNumeric } from './fit-numeric.ts';
import {
  FEEDBACK,
  type Fitted,
  keptAnswers,
  PARTIAL,
  BELOW_ZERO,
  type Reading,
  type Unfit,
  unfit,
} from './fitting.ts';
import type { GiftAnswer, GiftAnswers } from './gift-question.ts';
import { isSameWeight, tickWeight } from './weights.ts';

type Of<Type extends GiftAnswers['type']> = Extract<GiftAnswers, { readonly type: Type }>;

const WEIGHTS =
  'Weights are not used: each right pick earns the same share, and each wrong one takes a share away; they are kept.';
const ANY_OF =
  'Several answers are marked as right, of which Moodle wants any one; here all of them must be picked. Look at the question.';

function fitChoice({ isSingle, answers }: Of<'choice'>, reading: Reading): Fitted | Unfit {
  const isFull = ({ weight }: GiftAnswer): boolean => isSameWeight(weight, 100);
  const isRight = isSingle ? isFull : ({ weight }: GiftAnswer) => weight > 0;
  const keys = answers.filter(isRight).length;
  if (keys === 0) {
    return unfit(
      'No answer is marked as right; put = before it, or a weight such as %50% before each of several.',
    );
  }
  const options = answers.map((answer) => {
    const why = reading.remark(answer.feedback);
    return {
      text: reading.text(answer.text),
      correct: isRight(answer),
      ...(why === undefined ? {} : { why }),
    };
  });
  const kept = answers.map(({ weight }, index) => ({ text: options[index]?.text ?? '', weight }));
  if (isSingle) {
    const partial = kept.filter(({ weight }) => weight !== 0 && !isSameWeight(weight, 100));
    if (partial.some(({ weight }) => weight > 0)) reading.note(PARTIAL);
    if (partial.some(({ weight }) => weight < 0)) reading.note(BELOW_ZERO);
    if (keys > 1) reading.note(ANY_OF);
    return {
      type: 'fitted',
      body: (prompt) => ({ kind: keys === 1 ? 'single' : 'multiple', prompt, options }),
      extras: {
        ...(keys === 1 ? {} : { anyOf: true }),
        ...(partial.length === 0 ? {} : { answers: partial }),
      },
    };
  }
  const isUsual = answers.every((answer) => isSameWeight(answer.weight, tickWeight(isRight(answer), keys)));
  if (!isUsual) reading.note(WEIGHTS);
  return {
    type: 'fitted',
    body: (prompt) => ({ kind: 'multiple', prompt, options }),
    extras: isUsual ? {} : { answers: kept },
  };
}

/** A star that stands for any text; `\*` is a star. */
export const WILDCARD: RegExp = /(?<!\\)\*/u;
const anyStar = (text: string): string => text.replaceAll(String.raw`\*`, '*');

/** What two answers have in common that a pack takes for one: capitals and spaces do not count. */
const sameness = ({ text }: GiftAnswer): string =>
  foldSpaces(anyStar(text.text).normalize('NFKC')).toLowerCase();

function fitShort({ answers }: Of<'short'>, reading: Reading): Fitted | Unfit {
  const isRight = ({ weight, text }: GiftAnswer): boolean =>
    isSameWeight(weight, 100) && !WILDCARD.test(text.text);
  const said = new Map<string, GiftAnswer>();
  for (const answer of answers.filter(isRight)) {
    if (said.has(sameness(answer)))
      reading.note('An answer that says the same as one before it is left out.');
    else said.set(sameness(answer), answer);
  }
  const accepted = [...said.values()];
  if (accepted.length === 0) {
    return answers.some(({ weight }) => isSameWeight(weight, 100))
      ? unfit('Each right answer has a * for any text, which cannot be said here; write the answers out.')
      : unfit('No answer earns full marks.');
  }
  for (const { weight, text } of answers) {
    if (weight > 0 && !isSameWeight(weight, 100)) reading.note(PARTIAL);
    else if (weight > 0 && WILDCARD.test(text.text)) {
      reading.note('A right answer with a * for any text counts as wrong here; it is kept.');
    }
  }
  const others = answers.filter((answer) => !isRight(answer));
  const extra = keptAnswers(accepted, others, ({ text }) => text.text, reading);
  const accept = accepted.map(({ text }) => anyStar(text.text));
  return {
    type: 'fitted',
    body: (prompt) => ({ kind: 'text', prompt, accept, caseSensitive: false }),
    extras: extra.length === 0 ? {} : { answers: extra },
    explanation: accepted.map(({ feedback }) => reading.remark(feedback)).find((said) => said !== undefined),
  };
}

function fitMatch({ pairs }: Of<'match'>, reading: Reading): Fitted {
  const read = pairs.map(({ left, right }) => ({ left: reading.text(left), right }));
  const used = read.filter(({ left }) => left !== '');
  const rights = new Set(used.map(({ right }) => foldSpaces(right)));
  const extra = read
    .filter(({ left, right }) => left === '' && !rights.has(foldSpaces(right)))
    .map(({ right }) => right);
  return {
    type: 'fitted',
    body: (prompt) => ({ kind: 'match', prompt, pairs: used, extra }),
    extras: {},
  };
}

function fitTrueFalse({ answer, wrong, right }: Of<'true-false'>, reading: Reading): Fitted {
  const [ifWrong, ifRight] = [reading.remark(wrong), reading.remark(right)];
  if (ifWrong !== undefined || ifRight !== undefined) reading.note(FEEDBACK);
  return {
    type: 'fitted',
    body: (prompt) => ({ kind: 'true-false', prompt, answer }),
    extras: {
      ...(ifWrong === undefined ? {} : { wrong: ifWrong }),
      ...(ifRight === undefined ? {} : { right: ifRight }),
    },
    explanation: ifWrong ?? ifRight,
  };
}

/** What a pack can say of a question's answers, or why it cannot. */
export function fitAnswers(answers: GiftAnswers, reading: Reading): Fitted | Unfit {
  switch (answers.type) {
    case 'choice':
      return fitChoice(answers, reading);
    case 'short':
      return fitShort(answers, reading);
    case 'numeric':
      return fitNumeric(answers.answers, reading);
    case 'match':
      return fitMatch(answers, reading);
    case 'true-false':
      return fitTrueFalse(answers, reading);
    case 'essay':
      return unfit(
        'An essay has no answer that could be checked; write it as a question of kind "rehearse" by hand.',
      );
    case 'description':
      return unfit('A description asks nothing.');
  }
}
