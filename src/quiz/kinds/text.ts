import { textAsked } from '../../domain/question/asked.ts';
import type { TextAnswer, TextQuestion } from '../../domain/question/text.ts';
import type { MakeInput } from './kind-input.ts';
import { textField } from './text-field.ts';

export const textInput: MakeInput<TextQuestion, TextAnswer> = ({
  item: { question },
  earlier,
  draft,
  changed,
}) => {
  const before = typeof draft === 'string' ? draft : (earlier ?? '');
  const { label, input } = textField('answer', textAsked(question.caseSensitive), before, {
    dir: 'auto',
    'aria-describedby': 'prompt',
  });
  input.addEventListener('input', changed);
  return {
    nodes: [label, input],
    pick() {
      const answer = input.value.trim();
      return answer === '' ? { message: 'Type your answer first.' } : { answer };
    },
    draft: () => input.value,
  };
};
