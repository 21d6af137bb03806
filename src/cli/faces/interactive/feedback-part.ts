import type { Sitting } from '../../../app/face.ts';
import type { ItemState } from '../../../domain/session/machine.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import { cutTo, markup } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { feedbackView } from '../../views/feedback.ts';
import type { Part } from './sitting-screen.ts';

/** What the answer was worth and why, until Enter goes on. */
export function feedbackPart(sitting: Sitting, item: PlannedItem, style: Style): Part<null> {
  const { plan } = sitting;
  let shown: { readonly state: ItemState; readonly width: number; readonly lines: readonly string[] } | null =
    null;

  /** Found once for all keys and ticks: a long text is compared with what was typed, letter by letter. */
  function linesOf(state: ItemState, width: number): readonly string[] {
    if (shown?.state === state && shown.width === width) return shown.lines;
    const [first = ''] = item.question.prompt.split('\n');
    const reminder = style.dim(cutTo(markup(first, style), width, style.glyphs.more));
    const [verdict = '', ...rest] = feedbackView(item, state, plan.scoring, style, width);
    shown = { state, width, lines: [verdict, reminder, ...rest] };
    return shown.lines;
  }

  return {
    name: 'feedback',
    start: null,
    typesText: false,
    keys: [{ key: 'Enter', does: 'go on', brief: 'go on' }],
    key: (_inner, key) =>
      key.name === 'enter' || key.name === 'space' ? { reply: { type: 'continue' } } : null,
    command: () => null,
    body(_inner, width, isRoomy) {
      const state = sitting.state.items[sitting.state.current];
      if (state === undefined) return { lines: [] };
      const lines = linesOf(state, width);
      return { lines: isRoomy ? lines : lines.filter((line) => line !== '') };
    },
  };
}
