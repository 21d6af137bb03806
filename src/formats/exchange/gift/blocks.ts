import { sliceOf } from './slice.ts';

/** What stands between two breaks of a GIFT file. */
export type GiftBlock =
  | { readonly type: 'category'; readonly line: number; readonly path: string }
  | {
      readonly type: 'question';
      /** of its first line that is no comment */
      readonly line: number;
      readonly text: string;
      /** the comments in it and above it */
      readonly comments: readonly string[];
    };

interface OpenBlock {
  readonly line: number;
  readonly lines: string[];
  readonly comments: string[];
  /** where the last line left off: before the answers' braces, between them, or behind them */
  place: 'text' | 'answers' | 'behind';
}

const CATEGORY = /^\s*\$CATEGORY:(.*)$/su;
const COMMENT = /^\s*\/\//u;

/** Lines without braces, which most are, need no closer look. */
const braceMask = (line: string): string => (/[{}]/u.test(line) ? sliceOf(line).mask : '');

const isBlank = (line: string): boolean => line.trim() === '';

/** The place after a line, by the braces in it that are not escaped. */
function placeAfter(line: string, place: OpenBlock['place']): OpenBlock['place'] {
  if (place === 'behind') return 'behind';
  const mask = braceMask(line);
  const from = place === 'answers' ? 0 : mask.indexOf('{');
  if (from === -1) return 'text';
  return mask.includes('}', from) ? 'behind' : 'answers';
}

/** For each line whether a brace is opened in it or below it before the next blank line. */
function opensLater(lines: readonly string[]): boolean[] {
  const found: boolean[] = [];
  let opens = false;
  for (const line of lines.toReversed()) {
    const isNote = COMMENT.test(line);
    opens = !isBlank(line) && (opens || (!isNote && braceMask(line).includes('{')));
    found.push(opens);
  }
  return found.toReversed();
}

/** For each line whether the next brace in it or below it, across blank lines, closes answers that stand open. */
function closesLater(lines: readonly string[]): boolean[] {
  const found: boolean[] = [];
  let closes = false;
  for (const line of lines.toReversed()) {
    const brace = COMMENT.test(line) ? undefined : /[{}]/u.exec(braceMask(line))?.[0];
    if (brace !== undefined) closes = brace === '}';
    else if (CATEGORY.test(line) || line.trimStart().startsWith('::')) closes = false;
    found.push(closes);
  }
  return found.toReversed();
}

/**
 * Cuts a GIFT text into its questions. As in Moodle a blank line ends a question and lines that start with // are
 * comments. What people write all the same is taken as meant: blank lines inside the braces, and the next question right
 * below the one before.
 */
export function giftBlocks(lines: readonly string[]): GiftBlock[] {
  const opens = opensLater(lines);
  const closes = closesLater(lines);
  const blocks: GiftBlock[] = [];
  let open: OpenBlock | null = null;
  let comments: string[] = [];

  function flush(): void {
    if (open !== null) {
      const { line, lines: own, comments: notes } = open;
      blocks.push({ type: 'question', line, text: own.join('\n'), comments: notes });
    }
    open = null;
    comments = [];
  }

  for (const [index, line] of lines.entries()) {
    const current = open as OpenBlock | null;
    const isInside = current?.place === 'answers';
    if (isBlank(line)) {
      if (!isInside || closes[index] !== true) flush();
      continue;
    }
    const startsNext = current?.place === 'behind' && (COMMENT.test(line) || opens[index] === true);
    if (startsNext) flush();
    if (COMMENT.test(line)) {
      (open === null ? comments : (open as OpenBlock).comments).push(line);
      continue;
    }
    const category = isInside ? null : CATEGORY.exec(line);
    if (category !== null) {
      flush();
      blocks.push({ type: 'category', line: index + 1, path: (category[1] ?? '').trim() });
      continue;
    }
    const block: OpenBlock = open ?? { line: index + 1, lines: [], comments, place: 'text' };
    block.lines.push(line);
    block.place = placeAfter(line, block.place);
    open = block;
  }
  flush();
  return blocks;
}
