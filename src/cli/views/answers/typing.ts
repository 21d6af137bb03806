import {
  passageText,
  type TypingAnswer,
  typingFigures,
  typingMeasures,
  type TypingQuestion,
} from '../../../domain/question/typing.ts';
import { plural, wrap } from '../../layout.ts';
import type { AnswerView } from './answer-view.ts';
import { NOT_MEASURED } from '../not-measured.ts';
import { PASTED } from './transcribe.ts';
import { comparedRows, MARK_HELP } from './typed-line.ts';

/** Speed and accuracy against their targets, then the rows of the passage with what differs marked. */
export const typingAnswerView: AnswerView<TypingQuestion, TypingAnswer> = {
  lines({ question }, answer, style, width, effort = null) {
    const { target } = question;
    const wanted = `The target is ${target.wpm} net words a minute at ${target.accuracy}% accuracy.`;
    if (answer === null) return wrap(wanted, width);
    const { accuracy, errors, grossWpm, netWpm, pasted, reached } = typingMeasures(question, answer, effort);
    const { difference } = typingFigures(question, answer, effort);
    const total = [...passageText(question.passage)].length;
    const hasSpeed = typeof grossWpm === 'number' && typeof netWpm === 'number';
    const isAccurate = accuracy >= target.accuracy;
    const sentences = [
      hasSpeed
        ? `Speed: ${grossWpm} gross and ${netWpm} net words a minute.`
        : `${NOT_MEASURED} Credit rests on accuracy and on how far you got.`,
      `Accuracy: ${accuracy}%, ${plural(errors, 'error')}.`,
      wanted,
      ...(isAccurate ? [] : ['Below the accuracy target the speed earns nothing.']),
      ...(reached === total ? [] : [`You reached ${reached} of ${total} characters.`]),
    ];
    return [
      ...sentences.flatMap((sentence) => wrap(sentence, width)),
      ...(pasted ? wrap(style.warn(PASTED), width) : []),
      ...(errors === 0
        ? []
        : [
            '',
            ...comparedRows(difference.steps, ['Text', 'You'], style, width),
            '',
            ...wrap(style.dim(MARK_HELP), width),
          ]),
    ];
  },
};
