import { judgementRules } from './judgement.ts';
import type { KindRules } from './kind-rules.ts';
import { multipleRules } from './multiple.ts';
import type { AnswerOf, Kind, Question, QuestionOf } from './question.ts';
import { singleRules } from './single.ts';
import { trueFalseRules } from './true-false.ts';

/** One value for each kind: the shape of every registry. */
export type ByKind<Value> = Readonly<Record<Kind, Value>>;

const KINDS: { readonly [K in Kind]: KindRules<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleRules,
  multiple: multipleRules,
  'true-false': trueFalseRules,
  judgement: judgementRules,
};

/** The rules of a question's kind. The registry pairs them, so the caller may pass that question and its answers. */
export function rulesOf(question: Question): KindRules {
  return KINDS[question.kind] as unknown as KindRules;
}
