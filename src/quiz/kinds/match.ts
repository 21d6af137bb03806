import { letterAt } from '../../domain/letter-at.ts';
import {
  distinctRights,
  type MatchAnswer,
  type MatchQuestion,
  matchRules,
} from '../../domain/question/match.ts';
import { inline } from '../../formats/html/prose.ts';
import { make } from '../dom.ts';
import { plainText } from '../plain-text.ts';
import type { MakeInput } from './kind-input.ts';

const emptyText = (empty: number): string =>
  `${empty === 1 ? 'One row is' : `${empty} rows are`} still empty. Press the button again to answer all the same.`;

/** The choices in full above, since a list that opens may cut them. */
export const matchInput: MakeInput<MatchQuestion, MatchAnswer> = ({
  item: { question, shown },
  earlier,
  draft,
  changed,
}) => {
  const rights = distinctRights(question);
  const before = matchRules.isAnswer(question, draft) ? draft : earlier;
  let isWarned = false;

  const choices = make(
    'ul',
    { class: 'rights', 'aria-label': 'Choices' },
    shown.map((right, place) =>
      make(
        'li',
        {},
        make('span', { class: 'letter' }, letterAt(place)),
        make('span', { dir: 'auto' }, inline(rights[right] ?? '')),
      ),
    ),
  );
  const lists = question.pairs.map((_, left) => {
    const list = make(
      'select',
      { id: `left-${left}` },
      make('option', { value: '' }, 'Choose…'),
      shown.map((right, place) =>
        make('option', { value: right }, `${letterAt(place)}  ${plainText(rights[right] ?? '')}`),
      ),
    );
    list.value = String(before?.[left] ?? '');
    list.addEventListener('change', () => {
      isWarned = false;
      changed();
    });
    return list;
  });
  const rows = lists.map((list, left) =>
    make(
      'div',
      { class: 'pair' },
      make('label', { for: list.id, dir: 'auto' }, inline(question.pairs[left]?.left ?? '')),
      list,
    ),
  );
  const picks = (): MatchAnswer => lists.map(({ value }) => (value === '' ? null : Number(value)));
  return {
    nodes: [
      make('p', { class: 'tip' }, 'Choose what belongs to each row.'),
      choices,
      make('div', { class: 'pairs' }, rows),
    ],
    pick() {
      const answer = picks();
      const empty = answer.filter((pick) => pick === null).length;
      if (empty === answer.length) return { message: 'Choose something for at least one row first.' };
      if (empty > 0 && !isWarned) {
        isWarned = true;
        return { message: emptyText(empty) };
      }
      return { answer };
    },
    draft: picks,
  };
};
