import type { AnswerOf, Kind, Question, QuestionOf } from '../../domain/question/question.ts';
import type { MakeInput } from './kind-input.ts';
import { matchInput } from './match.ts';
import { multipleInput } from './multiple.ts';
import { numericInput } from './numeric.ts';
import { orderInput } from './order.ts';
import { judgementInput, singleInput, trueFalseInput } from './pick-one.ts';
import { rehearseInput } from './rehearse.ts';
import { textInput } from './text.ts';
import { transcribeInput } from './transcribe.ts';
import { typingInput } from './typing.ts';

const KIND_INPUTS: { readonly [K in Kind]: MakeInput<QuestionOf<K>, AnswerOf<K>> } = {
  single: singleInput,
  multiple: multipleInput,
  'true-false': trueFalseInput,
  judgement: judgementInput,
  transcribe: transcribeInput,
  typing: typingInput,
  rehearse: rehearseInput,
  numeric: numericInput,
  text: textInput,
  order: orderInput,
  match: matchInput,
};

/** How a question's kind is asked. The registry pairs them, so the caller may pass that question. */
export function makeInputOf(question: Question): MakeInput {
  return KIND_INPUTS[question.kind] as unknown as MakeInput;
}
