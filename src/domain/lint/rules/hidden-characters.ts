import { HIDDEN } from '../../visible.ts';
import type { SourceRule } from '../rule.ts';

/** Characters that show nothing although a terminal need not fear them: joiners, the soft hyphen, fillers. */
const UNSEEN = /[\u00ad\u180e\u200c\u3164\uffa0]|[\u180b-\u180d]|\u034f|\u200d/u;
// Without the flag u, as HIDDEN: it names halves of pairs.
const RUN = new RegExp(`(?:${HIDDEN.source}|${UNSEEN.source})+`, 'g');

const NAMES: Readonly<Record<number, string>> = {
  0x00_1b: 'escape',
  0x00_ad: 'soft hyphen',
  0x20_0b: 'zero-width space',
  0x20_0c: 'zero-width non-joiner',
  0x20_0d: 'zero-width joiner',
  0x20_0e: 'left-to-right mark',
  0x20_0f: 'right-to-left mark',
  0x20_2e: 'right-to-left override',
  0x20_60: 'word joiner',
  0xfe_ff: 'byte order mark',
};

const JOINS_EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
/** Scripts in which joiners change how letters are written, or whose words are parted by zero-width spaces. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
/** Where such text stands, what is invisible may steer how it is set, so nothing is deleted unasked. */
const NEEDS_CARE =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Characters for which something else may have been meant: controls, separators of lines, halves of pairs. */
const MEANT_OTHERWISE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}]/u;

const isJoiner = (hidden: string): boolean => hidden === '\u200c' || hidden === '\u200d';

/** Whether an invisible character does its work where it stands: in an emoji, or between letters that it joins. */
function isAtWork(hidden: string, before: string, after: string): boolean {
  if (hidden === '\u200d' && JOINS_EMOJI.test(before) && JOINS_EMOJI.test(after)) return true;
  if (/^[\u{e0020}-\u{e007f}]+$/u.test(hidden)) return before === '\u{1f3f4}';
  return (isJoiner(hidden) || /^[\u180b-\u180e]$/u.test(hidden)) && JOINING.test(before);
}

const characterBefore = (text: string, at: number): string =>
  /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Whether the line of each place needs care; places come in order, and each line is read once. */
function careByLine(text: string): (at: number) => boolean {
  let lineEnd = -1;
  let needsCare = false;
  return (at) => {
    if (at >= lineEnd) {
      const end = text.indexOf('\n', at);
      lineEnd = end === -1 ? text.length : end;
      needsCare = NEEDS_CARE.test(text.slice(text.lastIndexOf('\n', at) + 1, lineEnd));
    }
    return needsCare;
  };
}

function nameOf(hidden: string): string {
  const code = hidden.codePointAt(0) ?? 0;
  const name = NAMES[code];
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}${name === undefined ? '' : ` (${name})`}`;
}

export const hiddenCharacters: SourceRule = {
  looksAt: 'source',
  id: 'hidden-characters',
  category: 'writing',
  severity: 'warn',
  isPreview: false,
  isFixable: true,
  summary: 'Characters that cannot be seen: controls, zero-width and bidirectional ones.',
  settings: {},
  *check(text) {
    const needsCare = careByLine(text);
    for (const { 0: hidden, index } of text.matchAll(RUN)) {
      const end = index + hidden.length;
      if (isAtWork(hidden, characterBefore(text, index), characterAt(text, end))) continue;
      const isSafe = !MEANT_OTHERWISE.test(hidden) && !needsCare(index);
      yield {
        start: index,
        end,
        message: `A character that cannot be seen stands here, ${nameOf(hidden)}; ${isSafe ? 'delete it' : 'delete it, or write what was meant'}.`,
        ...(isSafe ? { replacement: '' } : {}),
      };
    }
  },
};
