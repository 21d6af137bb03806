import type { Draft } from '../../../app/ports-exchange.ts';
import { compareTexts } from '../../../domain/compare-texts.ts';
import { numberText } from '../../../domain/question/decimal.ts';
import type { ByKind } from '../../../domain/question/kinds.ts';
import { distinctRights } from '../../../domain/question/match.ts';
import type { Kind, Question, QuestionOf } from '../../../domain/question/question.ts';
import { letterAt } from '../../../domain/letter-at.ts';

/** A question as paper and cards show it. Texts are in the pack's light markup. */
export interface KindWords<Q = Question> {
  /** what is shown below the prompt: choices by letter, or lines */
  asked(question: Q): { readonly choices: readonly string[] } | { readonly lines: readonly string[] };
  /** the key, a line each; [] where all is shown already */
  key(question: Q): readonly string[];
}

const BLANK = '________________';

/** In an order that is never the right one. */
function disordered(steps: readonly string[]): string[] {
  const sorted = [...steps].sort(compareTexts);
  return sorted.every((step, index) => step === steps[index]) ? sorted.reverse() : sorted;
}

const lettered = (texts: readonly string[], isKey: (index: number) => boolean): string[] =>
  texts.flatMap((text, index) => (isKey(index) ? [`${letterAt(index)}. ${text}`] : []));

function keyedWords<K extends 'single' | 'multiple'>(): KindWords<QuestionOf<K>> {
  return {
    asked: ({ options }) => ({ choices: options.map(({ text }) => text) }),
    key: ({ options }) =>
      lettered(
        options.map(({ text }) => text),
        (index) => options[index]?.correct === true,
      ),
  };
}

/** In an order that says nothing of the pairs. */
const rightsOf = (question: QuestionOf<'match'>): string[] => distinctRights(question).sort(compareTexts);

const KINDS: { readonly [K in Kind]: KindWords<QuestionOf<K>> } = {
  single: keyedWords(),
  multiple: keyedWords(),
  'true-false': {
    asked: () => ({ choices: ['True', 'False'] }),
    key: ({ answer }) => [answer ? 'A. True' : 'B. False'],
  },
  judgement: {
    asked: ({ options }) => ({ choices: options.map(({ text }) => text) }),
    key: ({ options, standard }) => [
      ...options.map(({ text, marks }, index) => `${letterAt(index)}. ${text}: ${marks} of 3`),
      standard,
    ],
  },
  numeric: {
    asked: ({ unit }) => ({ lines: [unit === undefined ? BLANK : `${BLANK} ${unit}`] }),
    key: ({ answer, tolerance: { amount, isPercent }, unit }) => {
      const key = unit === undefined ? numberText(answer) : `${numberText(answer)} ${unit}`;
      return [amount === 0 ? key : `${key} (give or take ${numberText(amount)}${isPercent ? '%' : ''})`];
    },
  },
  text: {
    asked: () => ({ lines: [BLANK] }),
    key: ({ accept: [best = '', ...others] }) => [best, ...others.map((other) => `or: ${other}`)],
  },
  order: {
    asked: ({ steps }) => ({ choices: disordered(steps) }),
    key: ({ steps }) => steps.map((step, index) => `${index + 1}. ${step}`),
  },
  match: {
    asked: (question) => ({
      lines: [
        ...question.pairs.map(({ left }, index) => `${index + 1}. ${left} ${BLANK}`),
        ...lettered(rightsOf(question), () => true),
      ],
    }),
    key: (question) =>
      question.pairs.map(
        ({ left, right }, index) =>
          `${index + 1}. ${left}: ${letterAt(rightsOf(question).indexOf(right))}. ${right}`,
      ),
  },
  transcribe: {
    asked: ({ fields }) => ({ lines: fields.map(({ label, value }) => `${label}: ${value}`) }),
    key: () => [],
  },
  typing: { asked: ({ passage }) => ({ lines: [passage] }), key: () => [] },
  rehearse: {
    asked: ({ seconds }) => ({ lines: [`Answer aloud, in at most ${seconds} seconds.`] }),
    key: ({ rubric, sample }) => [...rubric.map((line) => `- ${line}`), sample],
  },
};

/** The words of a question's kind. */
export const kindWords = (kind: Draft['kind']): KindWords => (KINDS as unknown as ByKind<KindWords>)[kind];
