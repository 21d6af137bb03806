import type { UnusableSource } from '../../../app/ports-exchange.ts';

/** Elements inside each other; Moodle XML needs seven, and the parser's stack ends somewhere. */
const MAX_DEPTH = 100;
/** Tags, references and the like; each costs memory and time. A question has some sixty, so that 15,000 have room. */
const MAX_PIECES = 1_000_000;
/** Characters of one tag: its name and attributes. */
const MAX_TAG = 100_000;

const AGAIN = 'Export the questions from Moodle again.';
const IN_PARTS = 'Export the questions from Moodle in several files, a category in each.';

const unusable = (text: string, offset: number, message: string, hint: string): UnusableSource => ({
  type: 'unusable',
  line: text.slice(0, offset).split('\n').length,
  message,
  hint,
});

/** How many references a text has, such as &amp;. */
function references(text: string): number {
  let found = 0;
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) found += 1;
  return found;
}

/** What ends a stretch that holds no elements. */
const STRETCHES: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** Behind the `>` of a tag, past those in its attributes; -1 where it has none. */
function tagEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    at = text.indexOf(character, at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

/** Behind a DOCTYPE, with what it declares inside brackets; -1 where it does not end. */
function doctypeEnd(text: string, start: number): number {
  const end = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (bracket === -1 || bracket > end) return end === -1 ? -1 : end + 1;
  const closed = text.indexOf(']', bracket);
  const last = closed === -1 ? -1 : text.indexOf('>', closed);
  return last === -1 ? -1 : last + 1;
}

/**
 * Why a text must not be given to the XML parser, or null. One pass over its tags; what is broken is left to the parser,
 * which says so.
 */
export function guardXml(text: string): UnusableSource | null {
  let depth = 0;
  let pieces = references(text);
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const start = at;
    pieces += 1;
    if (pieces > MAX_PIECES) return unusable(text, start, 'The file has too many elements.', IN_PARTS);
    const stretch = STRETCHES.find(([sign]) => text.startsWith(sign, start));
    if (stretch !== undefined) {
      const end = text.indexOf(stretch[1], start + stretch[0].length);
      if (end === -1) return null;
      at = end + stretch[1].length;
      continue;
    }
    const isDeclaration = text.startsWith('<!', start);
    at = isDeclaration ? doctypeEnd(text, start) : tagEnd(text, start);
    const end = at === -1 ? text.length : at;
    if (isDeclaration && text.slice(start, end).includes('<!ENTITY')) {
      return unusable(
        text,
        start,
        'The file declares entities, which Moodle never writes: they can hide a bomb.',
        AGAIN,
      );
    }
    if (end - start > MAX_TAG) return unusable(text, start, 'The file has a tag without an end.', AGAIN);
    if (at === -1) return null;
    if (isDeclaration) continue;
    if (text[start + 1] === '/') depth -= 1;
    else if (text[at - 2] !== '/') depth += 1;
    if (depth > MAX_DEPTH) {
      return unusable(text, start, 'The file has too many elements inside each other.', AGAIN);
    }
  }
  return null;
}
