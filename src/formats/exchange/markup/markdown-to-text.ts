import { fromMarkdown } from 'mdast-util-from-markdown';
import { lightText, type LightText } from '../markdown/light-markup.ts';

/** Characters that are read as Markdown; no question's text is longer. */
const MAX_MARKDOWN = 20_000;
/** The parser's time grows with the square of the signs. */
const MAX_SIGNS = 150;

/** How many signs of a text may open something in Markdown, which is what reading it costs. */
export const markdownSigns = (markdown: string): number => markdown.match(/[>[*_`~]/gu)?.length ?? 0;

/** A text with too much Markdown, as it is written. */
export const keptMarkdown = (markdown: string): LightText => ({
  text: markdown,
  simplified: ['The text has too much Markdown to be read as such; it is kept as it is written.'],
});

/** Reads Markdown as a text with light markup, and says what was changed for that. */
export function markdownToText(markdown: string): LightText {
  const isTooMuch = markdown.length > MAX_MARKDOWN || markdownSigns(markdown) > MAX_SIGNS;
  return isTooMuch ? keptMarkdown(markdown) : lightText(fromMarkdown(markdown).children);
}
