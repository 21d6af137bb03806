import { passageText, type TypingAnswer, type TypingQuestion } from '../../../domain/question/typing.ts';
import { MAX_TYPED } from '../../../domain/question/typed-text.ts';
import { wrap } from '../../layout.ts';
import { editLine, type LineDraft, lineDraft } from '../../prompts/line-edit.ts';
import type { KindBody, KindScreen } from './kind-screen.ts';
import { typedRows } from './typed-rows.ts';
import {
  afterCharacters,
  type EffortDraft,
  effortUntil,
  startEffort,
} from '../../../domain/question/typing-effort.ts';

export interface TypingDraft {
  readonly line: LineDraft;
  readonly effort: EffortDraft;
}

/** Said where a text has grown longer than any that is asked for. */
export const TOO_LONG = 'This is longer than any text here; take some of it out.';

export const typingScreen: KindScreen<TypingQuestion, TypingAnswer, TypingDraft> = {
  typesText: true,
  start: (_item, earlier, effort) => ({
    line: lineDraft(earlier === null ? '' : passageText(earlier)),
    effort: startEffort(earlier !== null, effort),
  }),
  key(draft, key, _item, elapsedMs) {
    const line = editLine(draft.line, key);
    if (line === null) return null;
    if (line.text.length > 2 * MAX_TYPED) return { draft, message: TOO_LONG };
    const effort = afterCharacters(draft.effort, line.text.length - draft.line.text.length, elapsedMs);
    return { draft: { line, effort } };
  },
  picked: ({ line }) => (passageText(line.text) === '' ? null : line.text),
  effort: (draft, elapsedMs) => effortUntil(draft.effort, elapsedMs),
  whenEmpty: 'Type the text first. Esc and then s skips the question.',
  body({ line }, { question }, style, width) {
    const { target } = question;
    const tip = `Type this text; the time runs from your first key to Enter. Target: ${target.wpm} words a minute, ${target.accuracy}% right.`;
    const lines = [...wrap(style.dim(tip), width), ''];
    let place: Pick<KindBody, 'focus' | 'caret'> = {};
    for (const row of typedRows(passageText(question.passage), line, true, width - 2)) {
      if (row.wanted !== '') lines.push(`  ${row.wanted}`);
      if (row.typed === null) continue;
      if (row.caret !== null) {
        // The row above and the row below stay in view with the one that is typed.
        place = {
          focus: { from: Math.max(0, lines.length - 1), to: lines.length + 2 },
          caret: { line: lines.length, column: row.caret + 2 },
        };
      }
      lines.push(`${style.accent(style.glyphs.pointer.charAt(0))} ${style.accent(row.typed)}`);
    }
    return { lines: [...lines, ''], ...place };
  },
  keys: () => [{ key: 'Left Right', does: 'move in what you typed' }],
};
