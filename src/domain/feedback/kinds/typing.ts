import { plural } from '../../plural.ts';
import { NOT_MEASURED } from '../../question/not-measured.ts';
import {
  passageText,
  type TypingAnswer,
  typingFigures,
  typingMeasures,
  type TypingQuestion,
} from '../../question/typing.ts';
import type { FeedbackPart } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';
import { pastedPart } from '../pasted-part.ts';

const sentence = (text: string): FeedbackPart => ({ type: 'text', text, tone: 'plain' });

/** Speed and accuracy against their targets, then the passage with what differs. */
export const typingFeedback: KindFeedback<TypingQuestion, TypingAnswer> = ({ question }, answer, effort) => {
  const { target } = question;
  const wanted = `The target is ${target.wpm} net words a minute at ${target.accuracy}% accuracy.`;
  if (answer === null) return [[sentence(wanted)]];
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
    [...sentences.map(sentence), ...pastedPart(pasted)],
    ...(errors === 0 ? [] : [[{ type: 'compared', steps: difference.steps } as const]]),
  ];
};
