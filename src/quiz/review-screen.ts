import { handInWords, standingOf, standingWords } from '../domain/session/leaving-words.ts';
import type { ItemState } from '../domain/session/machine.ts';
import { button, make, sign } from './dom.ts';
import { plainText } from './plain-text.ts';
import { type Drawn, progressHeader, stopButton, type Turn } from './turn.ts';

/** How an item stands, as a sign and a word. An exam has no limit on single questions, so that none is closed. */
const standing = ({ answer }: ItemState): readonly [glyph: string, tone: string, word: string] =>
  answer === null ? ['○', 'open', 'empty'] : ['●', 'good', 'answered'];

/** All questions of an exam with how they stand, to go back to one or to hand in. */
export function reviewScreen(turn: Turn): Drawn {
  const { sitting, stage, reply } = turn;
  const { plan, state } = sitting;

  function row(item: ItemState, index: number): HTMLElement {
    const [glyph, tone, word] = standing(item);
    const [prompt = ''] = (plan.items[index]?.question.prompt ?? '').split('\n');
    const open = button(
      [
        make('span', { class: 'row-number' }, `${index + 1}`),
        make(
          'span',
          { class: 'row-text' },
          make(
            'span',
            { class: `row-standing ${tone}` },
            sign(glyph),
            ` ${word}`,
            item.isFlagged ? ' · ⚑ flagged' : '',
          ),
          make('span', { class: 'row-prompt', dir: 'auto' }, plainText(prompt)),
        ),
      ],
      { class: 'row' },
      () => reply({ type: 'go', to: index }),
    );
    return make('li', {}, open);
  }

  async function handIn(): Promise<void> {
    if (await stage.confirm(handInWords(standingOf(state)), 'Hand in')) reply({ type: 'hand-in' });
  }

  return {
    screen: {
      title: 'All questions',
      header: progressHeader(turn, 'All questions'),
      main: [
        make('p', { class: 'summary' }, standingWords(standingOf(state))),
        make('ol', { class: 'rows' }, state.items.map(row)),
        make(
          'div',
          { class: 'actions' },
          button('Hand in', { class: 'button primary' }, () => void handIn()),
        ),
        make('div', { class: 'tools', role: 'group', 'aria-label': 'More' }, stopButton(turn)),
      ],
    },
  };
}
