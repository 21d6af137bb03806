import { HTML_NOTES } from '../markup/html-notes.ts';
import { holdsTex, type HtmlText, htmlToText } from '../markup/html-to-text.ts';
import { keptMarkdown, markdownSigns, markdownToText } from '../markup/markdown-to-text.ts';
import type { GiftText } from './gift-question.ts';

/** What Moodle would take for HTML in a text that says no format. */
const HTML =
  /<\/?(?:a|b|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:\s[^<>]*)?\/?>|&(?:amp|lt|gt|quot|nbsp|#\d{1,6});/iu;

/** A text of GIFT as a text with light markup, and what was changed for that. */
export type PlainText = (from: GiftText) => HtmlText;

function unformatted({ format, text }: GiftText): HtmlText {
  if (format === 'moodle' && HTML.test(text)) {
    const read = htmlToText(text.replaceAll('\n', '<br>'));
    // A question about HTML names tags that nobody means to be obeyed.
    if (read.text.trim() !== '') return read;
  }
  return { text, simplified: holdsTex(text) ? [HTML_NOTES.formula] : [] };
}

/** Signs of Markdown in a file, each of which costs time; a bank of thousands of questions has fewer. */
const MAX_SIGNS = 150_000;

/** Reads the texts of one file. */
export function makePlainText(): PlainText {
  let signs = 0;
  return (from) => {
    if (from.format === 'html') return htmlToText(from.text);
    if (from.format !== 'markdown') return unformatted(from);
    signs += markdownSigns(from.text);
    return signs > MAX_SIGNS ? keptMarkdown(from.text) : markdownToText(from.text);
  };
}
