import { markupRuns } from '../../../domain/markup.ts';
import { HTML_NOTES } from '../markup/html-notes.ts';
import { markdownToText } from '../markup/markdown-to-text.ts';
import { type HtmlText, htmlToText, MAX_HTML } from '../markup/html-to-text.ts';

const BLOCK = /<(?:br|p|div|ul|ol|li|table|h[1-6]|pre)\b/iu;
const hasMarkup = (text: string): boolean => markupRuns(text).some(({ type }) => type !== 'plain');

/** A text as it is in the source, with a sentence where it does not mean the same in a pack. */
const literal = (text: string, isOther: boolean, message: string): HtmlText => ({
  text,
  simplified: isOther ? [message] : [],
});

/** A text in one of Moodle's formats as light markup. Formats that nobody knows are read as HTML, as Moodle does. */
export function formattedText(text: string, format: string): HtmlText {
  if (text.length > MAX_HTML) return htmlToText(text);
  switch (format.trim()) {
    case 'plain_text':
      return literal(text, hasMarkup(text), HTML_NOTES.signs);
    case 'markdown':
      return markdownToText(text);
    case 'wiki_like':
      return literal(text, true, 'Wiki markup is kept as it is written.');
    case 'moodle_auto_format':
      // There a line end is one on the screen too, unless the text brings its own blocks.
      return htmlToText(BLOCK.test(text) ? text : text.replaceAll('\n', '<br>'));
    default:
      return htmlToText(text);
  }
}
