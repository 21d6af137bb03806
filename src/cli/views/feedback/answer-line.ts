import type { Tone } from '../../../domain/feedback/feedback-part.ts';
import { columnsOf, hanging, padTo } from '../../layout.ts';
import type { Style } from '../../style.ts';

/** One line of feedback on a typed answer: a sign, what the line is about, what is said. */
export function answerLine(
  tone: Exclude<Tone, 'none'>,
  label: string,
  text: string,
  style: Style,
  width: number,
): string[] {
  const { right, wrong, partly } = style.glyphs;
  const signs = { good: right, bad: wrong, partly };
  const paints = { good: style.good, bad: style.bad, partly: style.warn };
  const columns = Math.max(columnsOf(right), columnsOf(wrong), columnsOf(partly));
  return hanging(`${paints[tone](padTo(signs[tone], columns))} `, `${style.bold(label)} ${text}`, width);
}
