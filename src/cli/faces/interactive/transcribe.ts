import {
  fieldText,
  type TranscribeAnswer,
  type TranscribeQuestion,
} from '../../../domain/question/transcribe.ts';
import { MAX_TYPED } from '../../../domain/question/typed-text.ts';
import { columnsOf, padTo, wrap } from '../../layout.ts';
import { editLine, type LineDraft, lineDraft } from '../../prompts/line-edit.ts';
import type { Style } from '../../style.ts';
import type { KindBody, KindScreen } from './kind-screen.ts';
import { typedRows } from './typed-rows.ts';
import { TOO_LONG } from './typing.ts';
import {
  afterCharacters,
  type EffortDraft,
  effortUntil,
  startEffort,
} from '../../../domain/question/typing-effort.ts';

export interface FormDraft {
  /** the field being typed */
  readonly at: number;
  readonly entries: readonly LineDraft[];
  readonly effort: EffortDraft;
  /** the user was told that a field is empty */
  readonly isWarned: boolean;
}

const isEmpty = ({ text }: LineDraft): boolean => fieldText(text) === '';

const moved = (draft: FormDraft, step: 1 | -1): FormDraft => ({
  ...draft,
  at: (draft.at + step + draft.entries.length) % draft.entries.length,
});

/** Rows of one field: its label, its value, and what is typed below. */
function fieldRows(
  draft: FormDraft,
  index: number,
  field: TranscribeQuestion['fields'][number],
  labels: number,
  style: Style,
  width: number,
): KindBody {
  const isCurrent = index === draft.at;
  const indent = labels + 4;
  const isLongLabel = columnsOf(field.label) > labels;
  const lines = isLongLabel ? wrap(style.bold(field.label), width - 2).map((line) => `  ${line}`) : [];
  let label = isLongLabel ? '' : field.label;
  let caret: KindBody['caret'];
  const entry = draft.entries[index] ?? lineDraft('');
  for (const row of typedRows(fieldText(field.value), entry, isCurrent, width - indent)) {
    if (row.wanted !== '') lines.push(`  ${style.bold(padTo(label, labels))}  ${row.wanted}`);
    label = '';
    if (row.typed === null) continue;
    if (row.caret !== null) caret = { line: lines.length, column: indent + row.caret };
    const pointer = isCurrent ? style.accent(style.bold(style.glyphs.pointer.charAt(0))) : ' ';
    lines.push(`${pointer}${' '.repeat(indent - 1)}${style.accent(row.typed)}`);
  }
  return caret === undefined ? { lines } : { lines, caret };
}

export const transcribeScreen: KindScreen<TranscribeQuestion, TranscribeAnswer, FormDraft> = {
  typesText: true,
  start: ({ question }, earlier, effort) => ({
    at: 0,
    entries: question.fields.map((_, index) => lineDraft(earlier?.[index] ?? '')),
    effort: startEffort(earlier !== null, effort),
    isWarned: false,
  }),
  key(draft, key, { question }, elapsedMs) {
    if (key.name === 'down' || key.name === 'tab') return { draft: moved(draft, 1) };
    if (key.name === 'up') return { draft: moved(draft, -1) };
    const entry = draft.entries[draft.at];
    if (entry === undefined) return null;
    if (key.name === 'enter') {
      if (draft.at < draft.entries.length - 1) return { draft: moved(draft, 1) };
      const empty = draft.entries.findIndex(isEmpty);
      if (empty === -1 || draft.isWarned || draft.entries.every(isEmpty)) return null;
      const label = question.fields[empty]?.label ?? '';
      return {
        draft: { ...draft, at: empty, isWarned: true },
        message: `${label} is empty. Type it, or press Enter in the last field again to answer all the same.`,
      };
    }
    const line = editLine(entry, key);
    if (line === null) return null;
    if (line.text.length > 2 * MAX_TYPED) return { draft, message: TOO_LONG };
    const entries = draft.entries.map((other, index) => (index === draft.at ? line : other));
    const effort = afterCharacters(draft.effort, line.text.length - entry.text.length, elapsedMs);
    return { draft: { ...draft, entries, effort } };
  },
  picked: ({ entries }) => (entries.every(isEmpty) ? null : entries.map(({ text }) => fieldText(text))),
  effort: (draft, elapsedMs) => effortUntil(draft.effort, elapsedMs),
  whenEmpty: 'Type the fields first. Esc and then s skips the question.',
  body(draft, { question }, style, width) {
    const tip = 'Copy each field exactly. Enter goes to the next field; in the last one it answers.';
    const lines = [...wrap(style.dim(tip), width), ''];
    const widest = Math.max(...question.fields.map(({ label }) => columnsOf(label)));
    const labels = Math.min(widest, Math.floor(width * 0.35));
    let place: Pick<KindBody, 'focus' | 'caret'> = {};
    for (const [index, field] of question.fields.entries()) {
      const block = fieldRows(draft, index, field, labels, style, width);
      if (block.caret !== undefined) {
        place = {
          focus: { from: lines.length, to: lines.length + block.lines.length },
          caret: { line: lines.length + block.caret.line, column: block.caret.column },
        };
      }
      lines.push(...block.lines);
    }
    return { lines, ...place };
  },
  keys: ({ glyphs: { up, down } }) => [
    { key: `${up} ${down}`, does: 'go to the field above or below (Tab: below)', brief: 'field' },
  ],
};
