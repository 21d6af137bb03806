import type { Sitting } from '../../../app/face.ts';
import {
  closedWords,
  handInWords,
  standingOf,
  standingWords,
} from '../../../domain/session/leaving-words.ts';
import { canAnswer, type ItemState } from '../../../domain/session/machine.ts';
import { columnsOf, cutTo, padTo } from '../../layout.ts';
import { type MenuDraft, menuLines, type MenuPlaces, moveInMenu } from '../../prompts/menu.ts';
import type { Style } from '../../style.ts';
import type { Overlay } from './overlay.ts';
import type { Part } from './sitting-screen.ts';

/** How an item stands, as a sign and a word. */
function standing(item: ItemState, { glyphs }: Style): string {
  if (item.answer !== null) return `${glyphs.bullet} answered`;
  return item.isTimedOut ? `${glyphs.wrong} time up` : `${glyphs.open} empty`;
}

function askToHandIn(sitting: Sitting): Overlay {
  return { type: 'confirm', text: handInWords(standingOf(sitting.state)), reply: { type: 'hand-in' } };
}

/** All questions of an exam with how they stand: the first row hands in, the others go back to a question. */
export function reviewPart(sitting: Sitting, style: Style): Part<MenuDraft> {
  const { plan, state } = sitting;
  const places: MenuPlaces = { count: plan.items.length + 1, firstNumber: 0, isOpen: () => true };
  const { up, down, flag, more } = style.glyphs;
  const hasFlags = state.items.some((item) => item.isFlagged);

  const rowText = (index: number, width: number): string => {
    const item = state.items[index];
    if (item === undefined) return '';
    const words = ['answered', 'time up', 'empty'].map((word) => columnsOf(word));
    const status = padTo(standing(item, style), Math.max(...words) + columnsOf(style.glyphs.bullet) + 1);
    const flagged = `${flag} flagged`;
    const flagColumn = hasFlags ? `  ${padTo(item.isFlagged ? flagged : '', columnsOf(flagged))}` : '';
    const [prompt = ''] = (plan.items[index]?.question.prompt ?? '').split('\n');
    return cutTo(`${status}${flagColumn}  ${prompt.replaceAll(/[`*]/gu, '')}`, width, more).trimEnd();
  };

  return {
    name: 'review',
    start: { at: 0, typed: '' },
    typesText: false,
    keys: [
      { key: `${up} ${down}`, does: 'move', brief: 'move' },
      { key: '1 2 3', does: 'move to a question by its number' },
      { key: 'Enter', does: 'open the question, or hand in', brief: 'open' },
    ],
    key(draft, key) {
      const moved = moveInMenu(draft, key, places);
      if (moved !== null) return { inner: moved };
      if (key.name !== 'enter') return null;
      if (draft.at === 0) return { overlay: askToHandIn(sitting) };
      if (canAnswer(plan, state, draft.at - 1)) return { reply: { type: 'go', to: draft.at - 1 } };
      return { inner: draft, message: closedWords(draft.at) };
    },
    command: () => null,
    body(draft, width, isRoomy) {
      const summary = cutTo(standingWords(standingOf(sitting.state)), width, more);
      const label = String(plan.items.length).length;
      const rows = plan.items.map((_, index) => ({
        label: String(index + 1),
        text: rowText(index, width - label - 4),
      }));
      const { lines, focus } = menuLines([{ label: '', text: 'Hand in' }, ...rows], draft.at, style, width);
      const above = isRoomy ? [summary, ''] : [summary];
      const shift = draft.at === 0 ? 0 : above.length;
      return {
        lines: [...above, ...lines],
        focus: { from: focus.from + shift, to: focus.to + above.length },
      };
    },
  };
}
