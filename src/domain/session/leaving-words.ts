import { plural } from '../plural.ts';
import type { Mode } from './plan.ts';
import type { SessionState } from './machine.ts';

/** Asked before a session is stopped for good. */
export const quitWords = (mode: Mode): string =>
  mode === 'exam'
    ? 'Quit the exam? It is scored as it stands and cannot be resumed.'
    : 'Quit now? Your answers so far are scored and kept in the report.';

/** How many questions of a sitting stand in which way. */
export interface Standing {
  readonly answered: number;
  readonly empty: number;
  /** empty, and their time is up */
  readonly late: number;
  readonly flagged: number;
}

export function standingOf({ items }: SessionState): Standing {
  return {
    answered: items.filter((item) => item.answer !== null).length,
    empty: items.filter((item) => item.answer === null && !item.isTimedOut).length,
    late: items.filter((item) => item.answer === null && item.isTimedOut).length,
    flagged: items.filter((item) => item.isFlagged).length,
  };
}

/** "3 answered, 1 empty, 0 flagged" */
export function standingWords({ answered, empty, late, flagged }: Standing): string {
  const outOfTime = late > 0 ? [`${late} out of time`] : [];
  return [`${answered} answered`, `${empty} empty`, ...outOfTime, `${flagged} flagged`].join(', ');
}

/** Asked before an exam is handed in. */
export const handInWords = ({ empty }: Standing): string =>
  empty === 0 ? 'Hand in?' : `Hand in? ${plural(empty, 'question is', 'questions are')} empty.`;

/** Said where a question is asked for that is closed. */
export const closedWords = (number: number): string =>
  `Question ${number} takes no answer any more: its time ran out.`;
