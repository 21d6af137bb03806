import { plural } from '../../plural.ts';
import type { JudgementAnswer, JudgementQuestion } from '../../question/judgement.ts';
import type { Tone } from '../feedback-part.ts';
import type { KindFeedback } from '../kind-feedback.ts';

function toneOf(marks: number, highest: number, isChosen: boolean): Tone {
  if (marks === highest) return 'good';
  if (!isChosen) return 'none';
  return marks > 0 ? 'partly' : 'bad';
}

/** Every option with the marks that it earns, then what the marks follow. */
export const judgementFeedback: KindFeedback<JudgementQuestion, JudgementAnswer> = (
  { question, shown },
  answer,
) => {
  const highest = Math.max(...question.options.map((option) => option.marks));
  const options = shown.flatMap((index) => {
    const option = question.options[index];
    if (option === undefined) return [];
    const isChosen = index === answer;
    const note = `${isChosen ? 'your answer, ' : ''}${plural(option.marks, 'mark')}`;
    return [{ ...option, note, tone: toneOf(option.marks, highest, isChosen) }];
  });
  return [
    [{ type: 'options', options }],
    [
      { type: 'heading', text: 'What the marks follow' },
      { type: 'prose', text: question.standard },
    ],
  ];
};
