import { Parser } from 'htmlparser2';
import { HtmlReader } from './html-reader.ts';
import { HTML_NOTES, type HtmlNote } from './html-notes.ts';

/** What HTML says as a text with light markup, and a sentence for each sort of thing that was changed. */
export interface HtmlText {
  readonly text: string;
  readonly simplified: readonly string[];
}

/** Characters of HTML that are read; no question's text is longer. */
export const MAX_HTML = 500_000;
/** Elements inside each other: no text needs so many, and the parser's time grows with them. */
const MAX_DEPTH = 200;

/** Signs around TeX, as the filters of Moodle and MathJax take them. */
const TEX: readonly (readonly [start: string, end: string])[] = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
];

/** Whether a text has signs around TeX. */
export const holdsTex = (text: string): boolean =>
  TEX.some(([start, end]) => {
    const first = text.indexOf(start);
    return first !== -1 && text.indexOf(end, first + start.length) !== -1;
  });

function parseInto(reader: HtmlReader, notes: Set<HtmlNote>, html: string): void {
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth <= MAX_DEPTH) return reader.openElement(name, attributes);
      notes.add('long');
      parser.pause();
    },
    onclosetag(name) {
      if (depth <= MAX_DEPTH) reader.closeElement(name);
      depth -= 1;
    },
    ontext(text) {
      if (depth <= MAX_DEPTH) reader.addText(text);
    },
  });
  parser.write(html);
  if (depth <= MAX_DEPTH) parser.end();
}

/**
 * Reads HTML as a text with light markup, however broken the HTML is: bold and code keep their marks, paragraphs, lists and
 * tables become lines, entities characters. Nothing is run, and no address is opened.
 */
export function htmlToText(html: string): HtmlText {
  const notes = new Set<HtmlNote>();
  if (html.length > MAX_HTML) notes.add('long');
  const reader = new HtmlReader(notes);
  const read = html.slice(0, MAX_HTML);
  if (/[<&]/u.test(read)) parseInto(reader, notes, read);
  else reader.addText(read);
  const { text, isChanged } = reader.finish();
  if (isChanged) notes.add('signs');
  if (holdsTex(text)) notes.add('formula');
  const told = Object.entries(HTML_NOTES).filter(([note]) => notes.has(note as HtmlNote));
  return { text, simplified: told.map(([, sentence]) => sentence) };
}
