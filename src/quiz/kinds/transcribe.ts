import {
  fieldText,
  type TranscribeAnswer,
  type TranscribeQuestion,
} from '../../domain/question/transcribe.ts';
import { MAX_TYPED } from '../../domain/question/typed-text.ts';
import { make } from '../dom.ts';
import { draftEffort, typedClock } from '../typed-clock.ts';
import type { MakeInput } from './kind-input.ts';
import { textField } from './text-field.ts';

interface Draft {
  readonly typed: readonly string[];
  readonly effort: unknown;
}

function readDraft(draft: unknown, fields: number): Draft | null {
  const { typed, effort } = (draft ?? {}) as Partial<Record<keyof Draft, unknown>>;
  const isOurs =
    Array.isArray(typed) && typed.length === fields && typed.every((text) => typeof text === 'string');
  return isOurs ? { typed, effort } : null;
}

export const transcribeInput: MakeInput<TranscribeQuestion, TranscribeAnswer> = ({
  item: { question },
  earlier,
  earlierEffort,
  draft,
  elapsedMs,
  changed,
}) => {
  const { fields } = question;
  const drafted = readDraft(draft, fields.length);
  const clock = typedClock(earlier !== null, draftEffort(drafted?.effort) ?? earlierEffort, elapsedMs);
  let isWarned = false;
  const inputs = fields.map(({ label, value }, index) => {
    const field = textField(`field-${index}`, label, drafted?.typed[index] ?? earlier?.[index] ?? '', {
      maxlength: 2 * MAX_TYPED,
      'aria-describedby': `value-${index}`,
      enterkeyhint: index < fields.length - 1 ? 'next' : 'done',
    });
    let before = field.input.value;
    field.input.addEventListener('input', () => {
      clock.typed(before, field.input.value);
      before = field.input.value;
      isWarned = false;
      changed();
    });
    const wanted = make('code', { id: `value-${index}`, class: 'copied' }, value);
    return { ...field, node: make('div', { class: 'field' }, field.label, wanted, field.input) };
  });

  // Enter goes to the next field, as on the forms of data entry; in the last one it answers.
  for (const [index, { input }] of inputs.entries()) {
    input.addEventListener('keydown', (key) => {
      const next = inputs[index + 1];
      if (key.key !== 'Enter' || key.isComposing || next === undefined) return;
      key.preventDefault();
      next.input.focus();
    });
  }

  const typed = (): string[] => inputs.map(({ input }) => input.value);
  return {
    nodes: [make('p', { class: 'tip' }, 'Copy each field exactly.'), ...inputs.map(({ node }) => node)],
    pick() {
      const answer = typed().map(fieldText);
      const empty = answer.indexOf('');
      if (answer.every((text) => text === '')) return { message: 'Type the fields first.' };
      if (empty !== -1 && !isWarned) {
        isWarned = true;
        inputs[empty]?.input.focus();
        const label = fields[empty]?.label ?? '';
        return { message: `${label} is empty. Type it, or press the button again to answer all the same.` };
      }
      return { answer };
    },
    draft: () => ({ typed: typed(), effort: clock.effort() }),
    effort: clock.effort,
  };
};
