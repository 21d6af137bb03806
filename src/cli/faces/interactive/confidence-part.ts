import type { PlannedItem } from '../../../domain/session/plan.ts';
import { cutTo, markup, wrap } from '../../layout.ts';
import { letterOf } from '../../prompts/key.ts';
import type { Style } from '../../style.ts';
import type { Part } from './sitting-screen.ts';

/** Asks, before the feedback, how sure the answer was. */
export function confidencePart(item: PlannedItem, style: Style): Part<null> {
  return {
    name: 'confidence',
    start: null,
    typesText: false,
    keys: [
      { key: 's', does: 'I was sure', brief: 'sure' },
      { key: 'u', does: 'I was not sure', brief: 'unsure' },
    ],
    key(_inner, key) {
      const letter = letterOf(key);
      if (letter === 's') return { reply: { type: 'confidence', isSure: true } };
      return letter === 'u' ? { reply: { type: 'confidence', isSure: false } } : null;
    },
    command: () => null,
    body(_inner, width, isRoomy) {
      const [first = ''] = item.question.prompt.split('\n');
      const gap = isRoomy ? [''] : [];
      return {
        lines: [
          style.dim(cutTo(markup(first, style), width, style.glyphs.more)),
          ...gap,
          style.bold('Were you sure of your answer?'),
          ...gap,
          ...wrap('s  sure: I knew it', width),
          ...wrap('u  unsure: I guessed, or chose between two', width),
        ],
      };
    },
  };
}
