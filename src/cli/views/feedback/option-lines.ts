import type { MarkedOption } from '../../../domain/feedback/feedback-part.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import { columnsOf, markup, padTo, wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';

/** Options in shown order, each with a sign, its letter, what it was, and its reason set in below. */
export function optionLines(marks: readonly MarkedOption[], style: Style, width: number): string[] {
  const { right, wrong, partly } = style.glyphs;
  const tones = {
    good: { sign: right, paint: style.good },
    bad: { sign: wrong, paint: style.bad },
    partly: { sign: partly, paint: style.warn },
    none: { sign: '', paint: style.dim },
  };
  const signs = Math.max(columnsOf(right), columnsOf(wrong), columnsOf(partly));
  const indent = signs + 1 + 3;
  return marks.flatMap(({ tone, note, text, why, label }, place) => {
    const { sign, paint } = tones[tone];
    const start = `${paint(padTo(sign, signs))} ${style.bold(label ?? letterAt(place))}  `;
    const noted = markup(text, style) + (note === '' ? '' : ` ${paint(`(${markup(note, style)})`)}`);
    const reason =
      why === undefined ? [] : wrap(markup(why, style), width - indent - 2).map((line) => `  ${line}`);
    return [...wrap(noted, width - indent), ...reason].map(
      (line, index) => (index === 0 ? start : ' '.repeat(indent)) + line,
    );
  });
}
