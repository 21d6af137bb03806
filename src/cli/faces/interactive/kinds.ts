import type { AnswerOf, Kind, Question, QuestionOf } from '../../../domain/question/question.ts';
import { judgementScreen } from './judgement.ts';
import type { KindScreen } from './kind-screen.ts';
import { matchScreen } from './match.ts';
import { multipleScreen } from './multiple.ts';
import { numericScreen } from './numeric.ts';
import { orderScreen } from './order.ts';
import { singleScreen } from './single.ts';
import { textScreen } from './text.ts';
import { rehearseScreen } from './rehearse.ts';
import { transcribeScreen } from './transcribe.ts';
import { typingScreen } from './typing.ts';
import { trueFalseScreen } from './true-false.ts';

const KIND_SCREENS: { readonly [K in Kind]: KindScreen<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleScreen,
  multiple: multipleScreen,
  'true-false': trueFalseScreen,
  judgement: judgementScreen,
  transcribe: transcribeScreen,
  typing: typingScreen,
  rehearse: rehearseScreen,
  numeric: numericScreen,
  text: textScreen,
  order: orderScreen,
  match: matchScreen,
};

/** How a question of its kind is asked. The registry pairs them, so the caller may pass that question's drafts. */
export function kindScreenOf(question: Question): KindScreen {
  return KIND_SCREENS[question.kind] as unknown as KindScreen;
}
