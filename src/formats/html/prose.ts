import { markupRuns } from '../../domain/markup.ts';
import { paragraphsOf } from '../../domain/paragraphs.ts';
import { type Child, el, type Html } from './element.ts';

/** `code` and **bold** as elements, all else as text. */
export function inline(text: string): readonly Child[] {
  return markupRuns(text).map((run): Child => {
    switch (run.type) {
      case 'plain':
        return run.text;
      case 'bold':
        return el('strong', {}, run.text);
      case 'code':
        return el('code', {}, run.text);
    }
  });
}

/**
 * A text of a pack as paragraphs: its line ends stay, and lines that spaces lay out keep them. The direction follows the
 * text's own letters.
 */
export function prose(text: string): readonly Html[] {
  return paragraphsOf(text).map((paragraph) =>
    paragraph.isLaidOut
      ? // A wide table scrolls by itself, which the keyboard must reach.
        el('pre', { tabindex: 0 }, inline(paragraph.text))
      : el('p', { class: 'prose', dir: 'auto' }, inline(paragraph.text)),
  );
}
