import { CharacterList } from './character-list.ts';

const HEADER = /([|>])([-+0-9]*)[^\n]*(?:\n|$)/y;

/** One line of a block, by offsets; `end` is where its line break stands. */
interface Line {
  readonly start: number;
  readonly end: number;
}

function linesBetween(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak === -1 || lineBreak > to ? to : lineBreak;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** How many of the last lines are empty once the indentation is taken off. */
function emptyAtEnd(text: string, lines: readonly Line[], indent: number): number {
  const isFilled = ({ start, end }: Line): boolean =>
    /[^ ]/u.test(text.slice(start, end)) || end - start > indent;
  return lines.length - 1 - lines.findLastIndex(isFilled);
}

/** The lines of `|`, joined by their breaks. */
function addLiteral(list: CharacterList, text: string, lines: readonly Line[], indent: number): void {
  for (const [index, { start, end }] of lines.entries()) {
    if (index > 0) list.addVerbatim(text, start - 1, start);
    list.addVerbatim(text, Math.min(start + indent, end), end);
  }
}

/**
 * The lines of `>`: a break between two lines that start at the indentation is a space, or nothing before empty lines;
 * around lines that are indented more all breaks stay (YAML 1.2.2, section 8.1.3).
 */
function addFolded(list: CharacterList, text: string, lines: readonly Line[], indent: number): void {
  let last: 'none' | 'level' | 'spaced' = 'none';
  /** breaks of empty lines since the last line with text */
  let empty: number[] = [];
  for (const { start, end } of lines) {
    const from = Math.min(start + indent, end);
    if (from === end) {
      empty.push(end);
      continue;
    }
    const kind = /[ \t]/u.test(text.charAt(from)) ? 'spaced' : 'level';
    const firstBreak = start - 1 - empty.length;
    if (last === 'level' && kind === 'level' && empty.length === 0) list.add(' ', start - 1, start);
    else if (last === 'spaced' || (last === 'level' && kind === 'spaced')) {
      list.add('\n', Math.max(0, Math.min(firstBreak, empty[0] ?? firstBreak)), empty[0] ?? start);
    }
    for (const at of empty) list.add('\n', at, at + 1);
    list.addVerbatim(text, from, end);
    last = kind;
    empty = [];
  }
}

function charactersAt(
  text: string,
  lines: readonly Line[],
  header: { readonly isFolded: boolean; readonly chomping: string },
  indent: number,
): CharacterList {
  const list = new CharacterList();
  const content = lines.slice(0, lines.length - emptyAtEnd(text, lines, indent));
  (header.isFolded ? addFolded : addLiteral)(list, text, content, indent);
  if (header.chomping === '-') return list;
  const last = content.at(-1);
  const kept = header.chomping === '+' ? lines.slice(content.length) : [];
  for (const { end } of [...(last === undefined ? [] : [last]), ...kept]) {
    list.add('\n', end, Math.min(end + 1, text.length));
  }
  return list;
}

/**
 * The characters of a block, `|` or `>`.
 *
 * How far it is indented hangs on what stands around it where the header gives a number, so the indentation is looked
 * for with which the block gives the value that the parser read.
 *
 * @param value what the block stands for
 */
export function blockCharacters(
  text: string,
  start: number,
  end: number,
  value: string,
): CharacterList | null {
  HEADER.lastIndex = start;
  const match = HEADER.exec(text);
  if (match === null) return null;
  const [, style, signs = ''] = match;
  const lines = linesBetween(text, HEADER.lastIndex, end);
  const header = { isFolded: style === '>', chomping: signs.replace(/[^-+]/gu, '') };
  const filled = lines.map(({ start, end }) => text.slice(start, end)).filter((line) => /[^ ]/u.test(line));
  const most = Math.max(0, ...lines.map((line) => line.end - line.start));
  const deepest = filled.length === 0 ? most : Math.min(...filled.map((line) => line.search(/[^ ]/u)));
  for (let indent = deepest; indent >= 0; indent -= 1) {
    const list = charactersAt(text, lines, header, indent);
    if (list.value === value) return list;
  }
  return null;
}
