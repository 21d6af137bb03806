import type { Sitting } from '../../../app/face.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import { cutTo, markup } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { feedbackView } from '../../views/feedback.ts';
import type { Part } from './sitting-screen.ts';

/** What the answer was worth and why, until Enter goes on. */
export function feedbackPart(sitting: Sitting, item: PlannedItem, style: Style): Part<null> {
  const { plan } = sitting;
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
      const [first = ''] = item.question.prompt.split('\n');
      const reminder = style.dim(cutTo(markup(first, style), width, style.glyphs.more));
      const [verdict = '', ...rest] = feedbackView(item, state, plan.scoring, style, width);
      const lines = [verdict, reminder, ...rest];
      return { lines: isRoomy ? lines : lines.filter((line) => line !== '') };
    },
  };
}
