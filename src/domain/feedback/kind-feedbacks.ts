import type { AnswerOf, Kind, Question, QuestionOf } from '../question/question.ts';
import type { KindFeedback } from './kind-feedback.ts';
import { judgementFeedback } from './kinds/judgement.ts';
import { matchFeedback } from './kinds/match.ts';
import { multipleFeedback } from './kinds/multiple.ts';
import { numericFeedback } from './kinds/numeric.ts';
import { orderFeedback } from './kinds/order.ts';
import { rehearseFeedback } from './kinds/rehearse.ts';
import { singleFeedback } from './kinds/single.ts';
import { textFeedback } from './kinds/text.ts';
import { transcribeFeedback } from './kinds/transcribe.ts';
import { trueFalseFeedback } from './kinds/true-false.ts';
import { typingFeedback } from './kinds/typing.ts';

const KIND_FEEDBACKS: { readonly [K in Kind]: KindFeedback<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleFeedback,
  multiple: multipleFeedback,
  'true-false': trueFalseFeedback,
  judgement: judgementFeedback,
  transcribe: transcribeFeedback,
  typing: typingFeedback,
  rehearse: rehearseFeedback,
  numeric: numericFeedback,
  text: textFeedback,
  order: orderFeedback,
  match: matchFeedback,
};

/** What feedback says of a question's kind. The registry pairs them, so the caller may pass that question's answers. */
export function kindFeedbackOf(question: Question): KindFeedback {
  return KIND_FEEDBACKS[question.kind] as unknown as KindFeedback;
}
