import type { AnswerOf, Kind, Question, QuestionOf } from '../../../domain/question/question.ts';
import type { AnswerView } from './answer-view.ts';
import { judgementAnswerView } from './judgement.ts';
import { matchAnswerView } from './match.ts';
import { multipleAnswerView } from './multiple.ts';
import { numericAnswerView } from './numeric.ts';
import { orderAnswerView } from './order.ts';
import { singleAnswerView } from './single.ts';
import { textAnswerView } from './text.ts';
import { rehearseAnswerView } from './rehearse.ts';
import { transcribeAnswerView } from './transcribe.ts';
import { typingAnswerView } from './typing.ts';
import { trueFalseAnswerView } from './true-false.ts';

const ANSWER_VIEWS: { readonly [K in Kind]: AnswerView<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleAnswerView,
  multiple: multipleAnswerView,
  'true-false': trueFalseAnswerView,
  judgement: judgementAnswerView,
  transcribe: transcribeAnswerView,
  typing: typingAnswerView,
  rehearse: rehearseAnswerView,
  numeric: numericAnswerView,
  text: textAnswerView,
  order: orderAnswerView,
  match: matchAnswerView,
};

/** The answer view of a question's kind. The registry pairs them, so the caller may pass that question's answers. */
export function answerViewOf(question: Question): AnswerView {
  return ANSWER_VIEWS[question.kind] as unknown as AnswerView;
}
