import type { Answer, Question } from '../../../domain/question/question.ts';
import { columnsOf, wrap } from '../../layout.ts';
import { editLine, type LineDraft, lineDraft, lineView } from '../../prompts/line-edit.ts';
import type { Style } from '../../style.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';
import type { KindScreen } from './kind-screen.ts';

interface TypedLine<Q extends Question, A extends Answer> {
  /** the answer that a line gives; null where it gives none */
  read(item: ItemOf<Q>, typed: string): A | null;
  /** the line that gave an answer */
  typedOf(answer: A): string;
  /** one sentence above the line */
  asked(item: ItemOf<Q>): string;
  /** below the line, with every key: how it is understood */
  comment(item: ItemOf<Q>, typed: string, style: Style): string;
  readonly whenEmpty: string;
}

/** The screen of kinds that are answered with one typed line. Letters belong to the line; Esc leads to the commands. */
export function typedLineScreen<Q extends Question, A extends Answer>(
  kind: TypedLine<Q, A>,
): KindScreen<Q, A, LineDraft> {
  return {
    typesText: true,
    start: (_item, earlier) => lineDraft(earlier === null ? '' : kind.typedOf(earlier)),
    key(draft, key) {
      const edited = editLine(draft, key);
      return edited === null ? null : { draft: edited };
    },
    picked: (draft, item) => kind.read(item, draft.text),
    whenEmpty: kind.whenEmpty,
    body(draft, item, style, width) {
      const { pointer } = style.glyphs;
      const indent = columnsOf(pointer) + 1;
      const asked = wrap(style.dim(kind.asked(item)), width);
      const { text, column } = lineView(draft, width - indent);
      const comment = kind.comment(item, draft.text, style);
      const below = wrap(comment, width - indent).map((line) => ' '.repeat(indent) + line);
      return {
        lines: [...asked, `${style.accent(style.bold(pointer))} ${text}`, ...(comment === '' ? [''] : below)],
        focus: { from: 0, to: asked.length + Math.max(1, below.length) + 1 },
        caret: { line: asked.length, column: indent + column },
      };
    },
    keys: () => [],
  };
}
