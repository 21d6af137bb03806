import type { Sitting } from '../../../app/face.ts';
import { canAnswer } from '../../../domain/session/machine.ts';
import { clockText } from '../../../domain/clock-text.ts';

/** The clocks, as a question shows them when it is printed. */
export function timeText(sitting: Sitting): string[] {
  const { sessionMs, questionMs } = sitting.timeLeft();
  if (sitting.isClockHidden || (sessionMs === null && questionMs === null)) return [];
  const parts = [
    ...(sessionMs === null ? [] : [`${clockText(sessionMs)} for the session`]),
    ...(questionMs === null ? [] : [`${clockText(questionMs)} for this question`]),
  ];
  return [`Time left: ${parts.join(', ')}`];
}

/** Numbers of the questions of a sitting that are empty or flagged. */
export function openNumbers(sitting: Sitting): string {
  const numbers = sitting.state.items.flatMap((item, index) => {
    const isEmpty =
      item.answer === null &&
      index !== sitting.state.current &&
      canAnswer(sitting.plan, sitting.state, index);
    if (!isEmpty && !item.isFlagged) return [];
    return `${index + 1}${item.isFlagged ? ' (flagged)' : ''}`;
  });
  return numbers.join(', ');
}
