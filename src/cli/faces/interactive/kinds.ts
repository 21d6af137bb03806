import type { AnswerOf, Kind, Question, QuestionOf } from '../../../domain/question/question.ts';
import { judgementScreen } from './judgement.ts';
import type { KindScreen } from './kind-screen.ts';
import { multipleScreen } from './multiple.ts';
import { singleScreen } from './single.ts';
import { trueFalseScreen } from './true-false.ts';

const KIND_SCREENS: { readonly [K in Kind]: KindScreen<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleScreen,
  multiple: multipleScreen,
  'true-false': trueFalseScreen,
  judgement: judgementScreen,
};

/** How a question of its kind is asked. The registry pairs them, so the caller may pass that question's drafts. */
export function kindScreenOf(question: Question): KindScreen {
  return KIND_SCREENS[question.kind] as unknown as KindScreen;
}
