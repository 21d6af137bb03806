import type { JudgementAnswer, JudgementQuestion } from '../../../domain/question/judgement.ts';
import { markup, plural, wrap } from '../../layout.ts';
import type { AnswerView } from './answer-view.ts';
import { type OptionMark, optionLines } from './option-lines.ts';

function tone(marks: number, highest: number, isChosen: boolean): OptionMark['tone'] {
  if (marks === highest) return 'good';
  if (!isChosen) return 'none';
  return marks > 0 ? 'partly' : 'bad';
}

/** Every option with the marks that it earns, then what the marks follow. */
export const judgementAnswerView: AnswerView<JudgementQuestion, JudgementAnswer> = {
  lines({ question, shown }, answer, style, width) {
    const highest = Math.max(...question.options.map((option) => option.marks));
    const marks = shown.flatMap((index) => {
      const option = question.options[index];
      if (option === undefined) return [];
      const isChosen = index === answer;
      const note = `${isChosen ? 'your answer, ' : ''}${plural(option.marks, 'mark')}`;
      return [{ ...option, note, tone: tone(option.marks, highest, isChosen) }];
    });
    return [
      ...optionLines(marks, style, width),
      '',
      style.bold('What the marks follow'),
      ...wrap(markup(question.standard, style), width),
    ];
  },
};
