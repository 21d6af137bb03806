import { isWholeNumber } from '../../../domain/question/options.ts';
import { columnsOf, markup, wrap } from '../../layout.ts';
import type { LineRange } from '../../prompts/frame.ts';
import { type Key, letterOf } from '../../prompts/key.ts';
import type { Style } from '../../style.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import type { KindBody } from './kind-screen.ts';

export interface ListOption {
  readonly text: string;
  /** the radio button or box before it */
  readonly sign: string;
  readonly isPicked: boolean;
  /** what stands before the text; else the letter of its place */
  readonly label?: string;
}

/** Options in shown order, the pointer beside one of them, each text set in behind its letter. */
export function optionList(
  options: readonly ListOption[],
  at: number | null,
  style: Style,
  width: number,
): KindBody {
  const { pointer } = style.glyphs;
  const lines: string[] = [];
  let focus: LineRange | undefined;
  for (const [place, { text, sign, isPicked, label = letterAt(place) }] of options.entries()) {
    const paint = isPicked ? (line: string) => style.accent(style.bold(line)) : String;
    const mark = place === at ? style.accent(style.bold(pointer)) : ' '.repeat(columnsOf(pointer));
    const start = `${mark} ${paint(sign)} ${style.bold(label)}  `;
    const indent = columnsOf(start);
    const from = lines.length;
    const wrapped = wrap(markup(text, style), width - indent);
    lines.push(...wrapped.map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + paint(line)));
    if (place === at) focus = { from, to: lines.length };
  }
  return focus === undefined ? { lines } : { lines, focus };
}

/** A list below a line that says how to use it. */
export function withTip(tip: readonly string[], list: KindBody): KindBody {
  const above = [...tip, ''];
  const { lines, focus } = list;
  const shifted =
    focus === undefined ? {} : { focus: { from: focus.from + above.length, to: focus.to + above.length } };
  return { lines: [...above, ...lines], ...shifted };
}

/** The pointer after an arrow key, round at both ends; null for other keys. */
export function movedPlace(at: number | null, key: Key, count: number): number | null {
  if (key.name === 'down') return at === null ? 0 : (at + 1) % count;
  if (key.name === 'up') return ((at ?? 0) - 1 + count) % count;
  return null;
}

/** The place that a letter names, from A; a digit names one only where no option is a whole number. */
export function pickedPlace(key: Key, texts: readonly string[]): number | 'ambiguous' | null {
  const letter = letterOf(key);
  const place = letter.length === 1 ? letter.charCodeAt(0) - 'a'.charCodeAt(0) : -1;
  if (place >= 0 && place < texts.length) return place;
  if (!/^[1-9]$/u.test(letter) || Number(letter) > texts.length) return null;
  return texts.some(isWholeNumber) ? 'ambiguous' : Number(letter) - 1;
}

export const AMBIGUOUS_DIGIT = 'Some options are numbers, so a digit could mean two things. Press a letter.';
