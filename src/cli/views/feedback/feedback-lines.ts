import type {
  CopiedField,
  FeedbackBlock,
  FeedbackPart,
  MarkedPair,
} from '../../../domain/feedback/feedback-part.ts';
import type { Source } from '../../../domain/question/question.ts';
import { hanging, markup, wrap } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { answerLine } from './answer-line.ts';
import { comparedRows, MARK_HELP } from './compared-rows.ts';
import { optionLines } from './option-lines.ts';

function pairLines(pairs: readonly MarkedPair[], style: Style, width: number): string[] {
  const options = pairs.map(({ left, right, ...mark }) => ({
    ...mark,
    text: `${left} ${style.glyphs.arrow} ${right}`,
  }));
  return optionLines(options, style, width);
}

/** A field with a sign; a wrong one with what was typed below it and the characters that differ marked. */
function fieldLines({ label, value, tone, steps }: CopiedField, style: Style, width: number): string[] {
  const { right, wrong } = style.glyphs;
  const name = style.bold(label);
  if (tone === 'none') return hanging(`  ${name}: `, value, width);
  if (tone === 'good') return hanging(`${style.good(right)} ${name}: `, value, width);
  const isEmpty = steps === undefined;
  const head = hanging(`${style.bad(wrong)} `, name + (isEmpty ? ': left empty' : ''), width);
  if (isEmpty) return [...head, ...hanging('    Should be: ', value, width)];
  const rows = comparedRows(steps, ['Should be', 'You typed'], style, width - 4);
  return [...head, ...rows.map((row) => `    ${row}`)];
}

function sourceLines(sources: readonly Source[], style: Style, width: number): string[] {
  return sources.flatMap(({ title, publisher }) => {
    const text = title + (publisher === undefined ? '' : `, ${publisher}`);
    return hanging(`${style.glyphs.bullet} `, text, width);
  });
}

const markHelp = (style: Style, width: number): string[] => ['', ...wrap(style.dim(MARK_HELP), width)];

function partLines(part: FeedbackPart, style: Style, width: number): string[] {
  switch (part.type) {
    case 'heading':
      return [style.bold(part.text)];
    case 'prose':
      return wrap(markup(part.text, style), width);
    case 'text': {
      const paints = { plain: String, aside: style.dim, warning: style.warn };
      return wrap(paints[part.tone](part.text), width);
    }
    case 'options':
      return optionLines(part.options, style, width);
    case 'pairs':
      return pairLines(part.pairs, style, width);
    case 'line':
      return answerLine(part.tone, part.label, part.text, style, width);
    case 'also':
      return hanging(`  ${part.label} `, part.text, width);
    case 'fields':
      return [
        ...part.fields.flatMap((field) => fieldLines(field, style, width)),
        ...(part.fields.some(({ steps }) => steps !== undefined) ? markHelp(style, width) : []),
      ];
    case 'compared':
      return [...comparedRows(part.steps, ['Text', 'You'], style, width), ...markHelp(style, width)];
    case 'points':
      return part.lines.flatMap(({ points, text }) =>
        hanging(`${points ?? '-'}  `, markup(text, style), width),
      );
    case 'sources':
      return sourceLines(part.sources, style, width);
  }
}

/** Blocks of feedback with an empty line between them. */
export function feedbackLines(blocks: readonly FeedbackBlock[], style: Style, width: number): string[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...block.flatMap((part) => partLines(part, style, width)),
  ]);
}
