import type { FaceReply, Sitting } from '../app/face.ts';
import { canAnswer } from '../domain/session/machine.ts';
import { inline } from '../formats/html/prose.ts';
import { button, type Child, make, sign } from './dom.ts';
import { makeInputOf } from './kinds/kind-inputs.ts';
import type { KindInput } from './kinds/kind-input.ts';
import { questionText } from './question-text.ts';
import {
  currentOf,
  type Drawn,
  flagButton,
  noteButton,
  progressHeader,
  stopButton,
  type Turn,
} from './turn.ts';

const NOT_GIVEN = 'Your answer is not given yet. “Answer” gives it; press again to leave without it.';

/** The nearest question before or behind the one on the screen that still takes an answer; null where there is none. */
function neighbour({ plan, state }: Sitting, step: 1 | -1): number | null {
  for (let to = state.current + step; to >= 0 && to < plan.items.length; to += step) {
    if (canAnswer(plan, state, to)) return to;
  }
  return null;
}

/** The hint, or the button that shows it. */
function hintPart(turn: Turn): HTMLElement | null {
  const { sitting, act, stage } = turn;
  const { hint } = currentOf(sitting).item.question;
  if (!sitting.plan.hasHints || hint === undefined) return null;
  const shown = make('div', { class: 'hint' });
  const show = (): void => shown.replaceChildren(make('p', {}, make('strong', {}, 'Hint: '), inline(hint)));
  if (currentOf(sitting).itemState.isHinted) show();
  else {
    const ask = button('Show a hint', { class: 'tool' }, () => {
      act({ type: 'hint' });
      show();
      stage.say(shown.textContent ?? '');
    });
    shown.append(ask);
  }
  return shown;
}

/** Ways through an exam: the question before, the one behind, all of them. */
function examButtons({ sitting }: Turn, leave: (reply: FaceReply) => void): Child {
  if (sitting.plan.mode !== 'exam') return [];
  const [before, behind] = [neighbour(sitting, -1), neighbour(sitting, 1)];
  const go = (to: number | null, label: string, glyph: string): Child =>
    to === null
      ? []
      : button(sign(glyph), { class: 'tool', 'aria-label': label }, () => leave({ type: 'go', to }));
  return [
    go(before, 'Previous question', '←'),
    go(behind, 'Next question', '→'),
    button('All questions', { class: 'tool' }, () => leave({ type: 'review' })),
  ];
}

/** The question on the screen with the way its kind is answered. */
export function questionScreen(turn: Turn): Drawn {
  const { sitting, stage, drafts, reply } = turn;
  const { plan, state } = sitting;
  const { item, itemState } = currentOf(sitting);
  const message = make('p', { class: 'message', role: 'alert' });
  let isWarned = false;
  const answering = make('div', { class: 'actions' });

  function changed(): void {
    isWarned = false;
    message.replaceChildren();
    drafts.keep(item.key, input.draft());
    answering.classList.toggle('not-ready', input.isReady?.() === false);
  }

  const ask = (draft: unknown): KindInput =>
    makeInputOf(item.question)({
      item,
      earlier: itemState.answer,
      earlierEffort: itemState.effort,
      draft,
      elapsedMs: sitting.elapsedMs,
      changed,
      say: stage.say,
    });
  const untouched = JSON.stringify(ask(undefined).draft());
  const input = ask(drafts.of(item.key));

  function tell(text: string): void {
    message.replaceChildren(text);
    message.scrollIntoView({ block: 'nearest' });
  }

  /** Leaves the question, but warns once when something is picked that was not answered. */
  function leave(to: FaceReply): void {
    if (JSON.stringify(input.draft()) !== untouched && !isWarned) {
      isWarned = true;
      tell(NOT_GIVEN);
      return;
    }
    drafts.clear();
    reply(to);
  }

  function answer(): void {
    if (input.isReady?.() === false) return;
    const picked = input.pick();
    if ('message' in picked) {
      tell(picked.message);
      return;
    }
    const effort = input.effort?.() ?? null;
    drafts.clear();
    reply({ type: 'answer', answer: picked.answer, ...(effort === null ? {} : { effort }) });
  }

  const form = make('form', { novalidate: true }, input.nodes);
  answering.append(
    button('Skip', {}, () => leave({ type: 'skip' })),
    make('button', { class: 'button primary' }, 'Answer'),
  );
  form.append(message, answering);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  answering.classList.toggle('not-ready', input.isReady?.() === false);
  const tools = make(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'More' },
    examButtons(turn, leave),
    flagButton(turn),
    noteButton(turn),
    stopButton(turn),
  );
  const hint = hintPart(turn);
  const heading = `Question ${state.current + 1} of ${plan.items.length}`;
  return {
    screen: {
      title: heading,
      header: progressHeader(turn, heading),
      main: [questionText(item, turn.languageOf(item.pack)), hint ?? [], form, tools],
    },
    ...(input.tick === undefined ? {} : { tick: input.tick }),
  };
}
