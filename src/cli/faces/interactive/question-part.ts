import type { FaceReply, Sitting } from '../../../app/face.ts';
import type { Answer } from '../../../domain/question/question.ts';
import { closedWords } from '../../../domain/session/leaving-words.ts';
import { canAnswer } from '../../../domain/session/machine.ts';
import type { PlannedItem } from '../../../domain/session/plan.ts';
import { markup, wrap } from '../../layout.ts';
import { type Key, type KeyHelp, letterOf } from '../../prompts/key.ts';
import type { Style } from '../../style.ts';
import { kindScreenOf } from './kinds.ts';
import { askForLine, type OverlayEnd } from './overlay.ts';
import type { Part, PartStep } from './sitting-screen.ts';

export interface QuestionDraft {
  /** the kind's own draft */
  readonly answer: unknown;
  /** the user was told that leaving drops what is picked */
  readonly isWarned: boolean;
}

const NO_HINTS = 'There are no hints in an exam.';

const isSame = (a: Answer | null, b: Answer | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The nearest question before or behind the one on the screen that still takes an answer; null where there is none. */
function neighbour({ plan, state }: Sitting, step: 1 | -1): number | null {
  for (let to = state.current + step; to >= 0 && to < plan.items.length; to += step) {
    if (canAnswer(plan, state, to)) return to;
  }
  return null;
}

function goTo({ plan, state }: Sitting, typed: string): OverlayEnd {
  const total = plan.items.length;
  const number = /^\d+$/u.test(typed) ? Number(typed) : 0;
  if (number < 1 || number > total) return { message: `Type a number from 1 to ${total}.` };
  if (number - 1 === state.current) return { message: `This is question ${number}.` };
  if (canAnswer(plan, state, number - 1)) return { reply: { type: 'go', to: number - 1 } };
  return { message: closedWords(number) };
}

function keysOf(sitting: Sitting, item: PlannedItem, style: Style): KeyHelp[] {
  const isExam = sitting.plan.mode === 'exam';
  const kind = kindScreenOf(item.question);
  /** A key that answers the kind is a command behind Esc alone. */
  const behindEsc = (printed: string, key: Partial<Key>): string => {
    const taken = kind.key(
      kind.start(item, null, null),
      { name: '', text: '', isCtrl: false, ...key },
      item,
      0,
    );
    return taken === null ? printed : `Esc ${printed}`;
  };
  return [
    ...kind.keys(style),
    { key: 'Enter', does: 'answer', brief: 'answer' },
    { key: 's', does: isExam ? 'skip to the next open question' : 'skip the question', brief: 'skip' },
    ...(isExam
      ? [
          {
            key: behindEsc('Left Right', { name: 'left' }),
            does: 'go to the question before or after (Backspace: before)',
          },
          { key: behindEsc('j', { text: 'j' }), does: 'jump to a question by its number' },
          { key: 'r', does: 'review all questions and hand in', brief: 'review' },
        ]
      : []),
    ...(sitting.plan.hasHints && item.question.hint !== undefined
      ? [{ key: behindEsc('i', { text: 'i' }), does: 'show a hint', brief: 'hint' }]
      : []),
  ];
}

/** The question on the screen: its text, the way its kind is answered, and the ways around the sitting. */
export function questionPart(sitting: Sitting, item: PlannedItem, style: Style): Part<QuestionDraft> {
  const { plan } = sitting;
  const { question } = item;
  const isExam = plan.mode === 'exam';
  const kind = kindScreenOf(question);
  const itemState = (): Sitting['state']['items'][number] | undefined =>
    sitting.state.items[sitting.state.current];
  const earlier = itemState()?.answer ?? null;

  /** Leaves the question, but warns once when something is picked that Enter has not answered. */
  function leave(draft: QuestionDraft, reply: FaceReply): PartStep<QuestionDraft> {
    const picked = kind.picked(draft.answer, item);
    if (draft.isWarned || picked === null || isSame(picked, earlier)) return { reply };
    const again = kind.typesText ? 'Esc and the same key again leave it' : 'the same key again leaves it';
    const message = `Your answer is not given yet. Enter gives it; ${again}.`;
    return { inner: { ...draft, isWarned: true }, message };
  }

  function moveOn(draft: QuestionDraft, step: 1 | -1): PartStep<QuestionDraft> {
    const to = neighbour(sitting, step);
    if (to !== null) return leave(draft, { type: 'go', to });
    return step === 1
      ? leave(draft, { type: 'review' })
      : { inner: draft, message: 'This is the first question that takes an answer.' };
  }

  function showHint(draft: QuestionDraft): PartStep<QuestionDraft> {
    if (isExam) return { inner: draft, message: NO_HINTS };
    if (!plan.hasHints) return { inner: draft, message: 'Hints are off; --hints turns them on.' };
    if (question.hint === undefined) return { inner: draft, message: 'This question has no hint.' };
    sitting.act({ type: 'hint' });
    return { inner: draft };
  }

  function examCommand(draft: QuestionDraft, key: Key): PartStep<QuestionDraft> {
    if (key.name === 'left' || key.name === 'backspace') return moveOn(draft, -1);
    if (key.name === 'right') return moveOn(draft, 1);
    if (letterOf(key) === 'r') return leave(draft, { type: 'review' });
    if (letterOf(key) !== 'j') return null;
    return {
      overlay: askForLine(`Go to question (1 to ${plan.items.length}):`, '', (typed) => goTo(sitting, typed)),
    };
  }

  return {
    name: 'question',
    start: { answer: kind.start(item, earlier, itemState()?.effort ?? null), isWarned: false },
    typesText: kind.typesText,
    isTicking: kind.isTicking === true,
    keys: keysOf(sitting, item, style),
    key(draft, key) {
      const step = kind.key(draft.answer, key, item, sitting.elapsedMs());
      if (step !== null) {
        const inner = { answer: step.draft, isWarned: false };
        return step.message === undefined ? { inner } : { inner, message: step.message };
      }
      if (key.name !== 'enter') return null;
      const answer = kind.picked(draft.answer, item);
      if (answer === null) return { inner: draft, message: kind.whenEmpty };
      const effort = kind.effort?.(draft.answer, sitting.elapsedMs()) ?? null;
      return { reply: { type: 'answer', answer, ...(effort === null ? {} : { effort }) } };
    },
    command(draft, key) {
      const letter = letterOf(key);
      if (letter === 's') return leave(draft, { type: 'skip' });
      if (letter === 'i') return showHint(draft);
      return isExam ? examCommand(draft, key) : null;
    },
    body(draft, width, isRoomy) {
      const answering = kind.body(draft.answer, item, style, width, sitting.elapsedMs());
      const hint = itemState()?.isHinted === true && question.hint !== undefined ? question.hint : null;
      const passage = item.passage === undefined ? [] : wrap(markup(item.passage, style), width - 2);
      const blocks = [
        wrap(style.dim(`${item.topicTitle}, ${question.level}`), width),
        passage.map((line) => `  ${line}`),
        wrap(markup(question.prompt, style), width),
        hint === null ? [] : wrap(`${style.bold('Hint:')} ${markup(hint, style)}`, width),
      ].filter((block) => block.length > 0);
      const lines = blocks.flatMap((block) => (isRoomy ? block.concat('') : block));
      const shift = lines.length;
      const { focus, caret } = answering;
      return {
        lines: [...lines, ...answering.lines],
        ...(focus === undefined ? {} : { focus: { from: focus.from + shift, to: focus.to + shift } }),
        ...(caret === undefined ? {} : { caret: { line: caret.line + shift, column: caret.column } }),
      };
    },
  };
}
