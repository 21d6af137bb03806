import { markupRuns } from '../../../domain/markup.ts';
import { textToHtml } from '../markup/text-to-html.ts';
import { TEXT_FORMATS, type TextFormat } from './gift-question.ts';
import { escaped, trimText } from './slice.ts';

/** What readers of GIFT change in a plain text: arrows make pairs, spaces are folded, `&&035;` stands for a sign. */
const CHANGED = /->|&&\d|[^\S\n]{2}|\n[^\S\n]|[^\S\n]\n|\t/u;

/** Whether a text must be HTML so that all of it is read again. */
const needsHtml = (text: string): boolean =>
  markupRuns(text).some(({ type }) => type !== 'plain') || CHANGED.test(text) || trimText(text) !== text;

const FORMAT_NAME = new RegExp(`^\\[(?:${TEXT_FORMATS.join('|')})\\]`, 'u');

export const formatFor = (text: string): TextFormat => (needsHtml(text) ? 'html' : 'plain');

/** A question's own text, with the format in which it stands. */
export function stemText(text: string): string {
  const format = formatFor(text);
  return `[${format}]${escaped(format === 'html' ? textToHtml(text) : text)}`;
}

/**
 * A text inside a question.
 *
 * @param usual the question's own format, which need not be named again
 */
export function richText(text: string, usual: TextFormat): string {
  const html = textToHtml(text);
  const format = needsHtml(text) || (usual === 'html' && html === text) ? 'html' : 'plain';
  // A leading [html] or %50% would be taken for a format or a weight.
  const isMistakable = FORMAT_NAME.test(text) || text.startsWith('%');
  const tag = format === usual && !isMistakable ? '' : `[${format}]`;
  return tag + escaped(format === 'html' ? html : text);
}

/** A text that systems take as it stands, such as an answer to type. */
export function literalText(text: string): string {
  return (FORMAT_NAME.test(text) ? '[plain]' : '') + escaped(trimText(text));
}
