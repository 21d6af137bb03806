import { markupRuns } from '../../../domain/markup.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
const escaped = (text: string): string => text.replaceAll(/[&<>\n]/gu, (sign) => ENTITIES[sign] ?? sign);

/** White space that a browser would fold away: at an end of a line, or in a run. */
const FOLDS = /(?:^|[ \t\n\r\f\u00a0])[ \t\r\f\u00a0]|[ \t\r\f\u00a0](?:$|\n)|^\n|\n$|[\t\r\f]/u;

function inlineHtml(text: string): string {
  return markupRuns(text)
    .map(({ type, text: part }) => {
      const html = escaped(part);
      if (type === 'plain') return html;
      return type === 'bold' ? `<strong>${html}</strong>` : `<code>${html}</code>`;
    })
    .join('');
}

/**
 * A text with light markup as HTML that `htmlToText` reads as the same text: bold and code as elements, a blank line as
 * the gap between two paragraphs, other line ends as `<br>`.
 */
export function textToHtml(text: string): string {
  const runs = markupRuns(text);
  const shown = runs.map((run) => run.text).join('');
  const isFolded = FOLDS.test(shown) || runs.some((run) => run.type !== 'plain' && /^\s|\s$/u.test(run.text));
  if (isFolded) return `<span style="white-space: pre-wrap">${inlineHtml(text)}</span>`;
  const paragraphs = text.split(/(?<!\n)\n\n(?!\n)/u);
  if (paragraphs.length === 1) return inlineHtml(text);
  return paragraphs.map((paragraph) => `<p>${inlineHtml(paragraph)}</p>`).join('');
}
