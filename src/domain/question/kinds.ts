import { judgementRules } from './judgement.ts';
import type { KindRules } from './kind-rules.ts';
import { matchRules } from './match.ts';
import { multipleRules } from './multiple.ts';
import { numericRules } from './numeric.ts';
import type { AnswerOf, Kind, Question, QuestionOf } from './question.ts';
import { orderRules } from './order.ts';
import { rehearseRules } from './rehearse.ts';
import { singleRules } from './single.ts';
import { transcribeRules } from './transcribe.ts';
import { textRules } from './text.ts';
import { trueFalseRules } from './true-false.ts';
import { typingRules } from './typing.ts';

/** One value for each kind: the shape of every registry. */
export type ByKind<Value> = Readonly<Record<Kind, Value>>;

const KINDS: { readonly [K in Kind]: KindRules<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleRules,
  multiple: multipleRules,
  'true-false': trueFalseRules,
  judgement: judgementRules,
  transcribe: transcribeRules,
  typing: typingRules,
  rehearse: rehearseRules,
  numeric: numericRules,
  text: textRules,
  order: orderRules,
  match: matchRules,
};

/** Whether a kind counts in scores; where people score themselves it does not. */
export const isScoredKind = (kind: Kind): boolean => KINDS[kind].isScored !== false;

export const isScored = (question: Question): boolean => isScoredKind(question.kind);

/** The rules of a question's kind. The registry pairs them, so the caller may pass that question and its answers. */
export function rulesOf(question: Question): KindRules {
  return KINDS[question.kind] as unknown as KindRules;
}
