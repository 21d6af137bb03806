import type { MultipleAnswer, MultipleQuestion } from '../../domain/question/multiple.ts';
import { choiceList, draftIndices } from './choice-list.ts';
import type { MakeInput } from './kind-input.ts';

export const multipleInput: MakeInput<MultipleQuestion, MultipleAnswer> = ({
  item: { question, shown },
  earlier,
  draft,
  changed,
}) => {
  const texts = question.options.map(({ text }) => text);
  const before = draftIndices(draft) ?? earlier ?? [];
  const list = choiceList('checkbox', 'Tick all that are right.', texts, shown, before, changed);
  return {
    nodes: [list.node],
    pick() {
      const answer = list.picked();
      return answer.length === 0 ? { message: 'Tick at least one answer first.' } : { answer };
    },
    draft: list.picked,
  };
};
