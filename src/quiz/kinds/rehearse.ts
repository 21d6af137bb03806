import { clockText } from '../../domain/clock-text.ts';
import { outlineLength } from '../../domain/question/outline-length.ts';
import {
  MAX_OUTLINE,
  type RehearseAnswer,
  type RehearseQuestion,
  rehearseRules,
} from '../../domain/question/rehearse.ts';
import { inline } from '../../formats/html/prose.ts';
import { button, make } from '../dom.ts';
import type { MakeInput } from './kind-input.ts';

type Stage = 'outline' | 'speak' | 'rubric';

interface Draft {
  readonly stage: Stage;
  /** when the speaking time ends, on the session's clock */
  readonly endMs: number;
  readonly answer: RehearseAnswer;
}

const POINTS = [
  [0, 'not there'],
  [1, 'partly'],
  [2, 'fully'],
] as const;

function readDraft(draft: unknown, question: RehearseQuestion): Draft | null {
  const { stage, endMs, answer } = (draft ?? {}) as Partial<Record<keyof Draft, unknown>>;
  if (stage !== 'outline' && stage !== 'speak' && stage !== 'rubric') return null;
  if (typeof endMs !== 'number' || !rehearseRules.isAnswer(question, answer)) return null;
  return { stage, endMs, answer: answer as RehearseAnswer };
}

/** First an outline, then speaking against the clock, then the rubric. */
export const rehearseInput: MakeInput<RehearseQuestion, RehearseAnswer> = ({
  item: { question },
  earlier,
  draft,
  elapsedMs,
  changed,
  say,
}) => {
  const drafted = readDraft(draft, question);
  let stage: Stage = drafted?.stage ?? 'outline';
  let endMs = drafted?.endMs ?? 0;
  const before = drafted?.answer ?? earlier;
  const scores = [...(before?.scores ?? question.rubric.map(() => null))];
  const area = make('div', { class: 'rehearse' });
  const outline = make('textarea', { id: 'outline', rows: 4, maxlength: MAX_OUTLINE });
  outline.value = before?.outline ?? '';
  const length = make('p', { class: 'aside' });
  const clock = make('p', { class: 'big-clock', role: 'timer' });
  let isOver = false;

  function measure(): void {
    length.textContent = outline.value.trim() === '' ? '' : outlineLength(outline.value.trim());
  }

  function go(to: Stage): void {
    stage = to;
    changed();
    draw();
    area.querySelector<HTMLElement>('h2')?.focus();
  }

  const heading = (text: string): HTMLElement => make('h2', { tabindex: -1 }, text);

  const outlineNodes = (): Node[] => [
    heading('Before you speak'),
    make(
      'p',
      {},
      `You have ${clockText(question.seconds * 1000)} to answer aloud. Note some words first if you like.`,
    ),
    make('label', { for: 'outline', class: 'tip' }, 'Your outline'),
    outline,
    length,
    button('Start my time', { class: 'button primary wide' }, () => {
      endMs = Math.round(elapsedMs()) + question.seconds * 1000;
      isOver = false;
      go('speak');
    }),
  ];

  const speakNodes = (): Node[] => [
    heading('Speak now'),
    clock,
    ...(outline.value.trim() === ''
      ? []
      : [make('p', { class: 'prose notes', dir: 'auto' }, outline.value.trim())]),
    button('I have finished', { class: 'button primary wide' }, () => go('rubric')),
  ];

  const rubricRow = (text: string, line: number): HTMLElement =>
    make(
      'fieldset',
      { class: 'rubric' },
      make('legend', { dir: 'auto' }, inline(text)),
      POINTS.map(([points, word]) => {
        const box = make('input', { type: 'radio', name: `line-${line}`, checked: scores[line] === points });
        box.addEventListener('change', () => {
          scores[line] = points;
          changed();
        });
        return make('label', { class: 'choice small' }, box, make('span', {}, `${points} ${word}`));
      }),
    );

  const rubricNodes = (): Node[] => [
    heading('Be your own judge'),
    make('p', { class: 'tip' }, 'How much of it was in your answer?'),
    ...question.rubric.map(rubricRow),
  ];

  function draw(): void {
    const nodes = { outline: outlineNodes, speak: speakNodes, rubric: rubricNodes };
    area.replaceChildren(...nodes[stage]());
    tick();
  }

  function tick(): void {
    if (stage !== 'speak') return;
    const leftMs = Math.max(0, endMs - elapsedMs());
    const text = leftMs === 0 ? 'Your time is up. Finish your sentence.' : clockText(leftMs);
    if (clock.textContent !== text) clock.textContent = text;
    if (leftMs === 0 && !isOver) {
      isOver = true;
      say('Your time is up. Finish your sentence.');
    }
  }

  function answer(): RehearseAnswer {
    const words = outline.value.trim();
    return { scores, ...(words === '' ? {} : { outline: words }) };
  }

  outline.addEventListener('input', () => {
    measure();
    changed();
  });
  measure();
  draw();
  return {
    nodes: [area],
    pick: () =>
      scores.every((score) => score === null)
        ? { message: 'Give at least one line 0, 1 or 2 first.' }
        : { answer: answer() },
    draft: () => ({ stage, endMs, answer: answer() }),
    isReady: () => stage === 'rubric',
    tick,
  };
};
