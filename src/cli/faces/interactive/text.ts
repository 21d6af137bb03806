import type { TextAnswer, TextQuestion } from '../../../domain/question/text.ts';
import type { LineDraft } from '../../prompts/line-edit.ts';
import { textAsked } from '../../../domain/question/asked.ts';
import type { KindScreen } from './kind-screen.ts';
import { typedLineScreen } from './typed-line.ts';

export const textScreen: KindScreen<TextQuestion, TextAnswer, LineDraft> = typedLineScreen({
  read: (_item, typed) => (typed.trim() === '' ? null : typed.trim()),
  typedOf: (answer) => answer,
  asked: ({ question }) => textAsked(question.caseSensitive),
  comment: () => '',
  whenEmpty: 'Type your answer first. Esc, then s skips the question.',
});
