import type { Sitting } from '../app/face.ts';
import { clockText } from '../domain/clock-text.ts';
import { make } from './dom.ts';

/** The clocks of a sitting. */
export interface ClockView {
  readonly node: HTMLElement;
  refresh(): void;
}

/** Seconds left at which a screen reader is told. */
const TOLD_AT = [300, 60, 10];

const toldText = (seconds: number): string =>
  seconds >= 60
    ? `${seconds / 60} ${seconds === 60 ? 'minute' : 'minutes'} left.`
    : `${seconds} seconds left.`;

/** One clock; in its last tenth it gets a sign and a word besides its colour, since colour alone is not seen by all. */
function clockNode(name: string): {
  readonly node: HTMLElement;
  show(leftMs: number, limitMs: number): void;
} {
  const node = make('span', { class: 'clock' });
  return {
    node,
    show(leftMs, limitMs) {
      const isShort = leftMs <= limitMs / 10;
      const text = `${isShort ? '! ' : ''}${name}${clockText(leftMs)} left`;
      if (node.textContent !== text) node.textContent = text;
      node.classList.toggle('short', isShort);
    },
  };
}

/** @param say tells a screen reader, once for each time of `TOLD_AT` */
export function clockView(sitting: Sitting, say: (text: string) => void): ClockView {
  const { plan } = sitting;
  const first = sitting.timeLeft();
  const isBoth = first.sessionMs !== null && first.questionMs !== null;
  const ofQuestion = clockNode(isBoth ? 'Question ' : '');
  const ofSession = clockNode(isBoth ? 'All ' : '');
  const node = make('div', { class: 'clocks', role: 'timer', 'aria-label': 'Time' });
  if (first.questionMs !== null) node.append(ofQuestion.node);
  if (first.sessionMs !== null) node.append(ofSession.node);
  let before = Infinity;
  return {
    node,
    refresh() {
      const { sessionMs, questionMs } = sitting.timeLeft();
      if (questionMs !== null) ofQuestion.show(questionMs, plan.limitEachMs ?? Infinity);
      if (sessionMs !== null) ofSession.show(sessionMs, plan.limitMs ?? Infinity);
      const nearest = Math.min(sessionMs ?? Infinity, questionMs ?? Infinity) / 1000;
      const told = TOLD_AT.find((seconds) => before > seconds && nearest <= seconds);
      if (told !== undefined && before !== Infinity) say(toldText(told));
      before = nearest;
    },
  };
}
