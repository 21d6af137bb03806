import { passageText, type TypingAnswer, type TypingQuestion } from '../../domain/question/typing.ts';
import { charactersOf, MAX_TYPED } from '../../domain/question/typed-text.ts';
import { make, unseen } from '../dom.ts';
import { draftEffort, typedClock } from '../typed-clock.ts';
import type { MakeInput } from './kind-input.ts';
import { AS_TYPED } from './text-field.ts';

function readDraft(draft: unknown): { readonly typed: string; readonly effort: unknown } | null {
  const { typed, effort } = (draft ?? {}) as { readonly typed?: unknown; readonly effort?: unknown };
  return typeof typed === 'string' ? { typed, effort } : null;
}

/** The passage with the place that typing has got to, which stays in view. */
function passageView(passage: string): { readonly node: HTMLElement; show(typed: number): void } {
  const characters = charactersOf(passage);
  const done = make('span', { class: 'done' });
  const next = make('mark');
  const rest = make('span');
  const node = make(
    'div',
    { class: 'copied passage-box', tabindex: 0, role: 'group', 'aria-label': 'Text to type' },
    // In one piece for those who hear it.
    unseen(passage),
    make('span', { 'aria-hidden': 'true' }, done, next, rest),
  );
  return {
    node,
    show(typed) {
      done.textContent = characters.slice(0, typed).join('');
      next.textContent = characters[typed] ?? '';
      rest.textContent = characters.slice(typed + 1).join('');
      node.scrollTop = Math.max(0, next.offsetTop - node.offsetTop - node.clientHeight / 3);
    },
  };
}

export const typingInput: MakeInput<TypingQuestion, TypingAnswer> = ({
  item: { question },
  earlier,
  earlierEffort,
  draft,
  elapsedMs,
  changed,
}) => {
  const { target } = question;
  const drafted = readDraft(draft);
  const clock = typedClock(earlier !== null, draftEffort(drafted?.effort) ?? earlierEffort, elapsedMs);
  const passage = passageView(passageText(question.passage));
  const field = make('textarea', { id: 'answer', rows: 5, maxlength: 2 * MAX_TYPED, ...AS_TYPED });
  let before = drafted?.typed ?? (earlier === null ? '' : passageText(earlier));
  field.value = before;
  passage.show(charactersOf(before).length);
  field.addEventListener('input', () => {
    clock.typed(before, field.value);
    before = field.value;
    passage.show(charactersOf(field.value).length);
    changed();
  });
  const tip = `Type this text. The time runs from your first key to the button. Target: ${target.wpm} words a minute, ${target.accuracy}% right.`;
  return {
    nodes: [
      make('p', { class: 'tip' }, tip),
      passage.node,
      make('label', { for: 'answer', class: 'tip' }, 'Your text'),
      field,
    ],
    pick: () =>
      passageText(field.value) === '' ? { message: 'Type the text first.' } : { answer: field.value },
    draft: () => ({ typed: field.value, effort: clock.effort() }),
    effort: clock.effort,
  };
};
