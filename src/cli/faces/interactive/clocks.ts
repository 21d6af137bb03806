import type { Sitting } from '../../../app/face.ts';
import { clockText } from '../../../domain/clock-text.ts';
import { columnsOf } from '../../layout.ts';
import type { Style } from '../../style.ts';

/** Whether a limit of the session or of the question on the screen is reached. */
export function isTimeUp(sitting: Sitting): boolean {
  const { sessionMs, questionMs } = sitting.timeLeft();
  return (sessionMs !== null && sessionMs <= 0) || (questionMs !== null && questionMs <= 0);
}

/**
 * Milliseconds until a clock shows another second, which is also the moment at which the nearest limit is reached;
 * null where nothing is timed. A hidden clock still ends a session.
 */
export function untilNextSecond(sitting: Sitting): number | null {
  const { sessionMs, questionMs } = sitting.timeLeft();
  const waits = [sessionMs, questionMs].flatMap((left) => (left === null ? [] : [left % 1000 || 1000]));
  return waits.length === 0 ? null : Math.max(1, Math.ceil(Math.min(...waits)));
}

/** Milliseconds until the session's own clock shows another second, for what ticks where nothing is timed. */
export const untilFullSecond = (sitting: Sitting): number =>
  Math.max(1, 1000 - (Math.floor(sitting.elapsedMs()) % 1000));

interface ClockWords {
  readonly question: string;
  readonly session: string;
  /** where only one clock runs */
  readonly alone: string;
}

const WORDS: readonly ClockWords[] = [
  { question: 'question ', session: 'session ', alone: ' left' },
  { question: 'this ', session: 'all ', alone: ' left' },
  { question: '', session: '/ ', alone: '' },
];

/** In its last tenth a clock gets a sign and a word besides its colour, since colour alone is not seen by all. */
function clock(leftMs: number, limitMs: number | null, after: string, style: Style): string {
  const isShort = limitMs !== null && leftMs <= limitMs / 10;
  return isShort ? style.bold(style.warn(`! ${clockText(leftMs)} left`)) : clockText(leftMs) + after;
}

/** The clocks of a sitting in ever shorter words; [''] where none is shown. */
function clockTexts(sitting: Sitting, style: Style): string[] {
  const { plan } = sitting;
  const { sessionMs, questionMs } = sitting.timeLeft();
  if (sitting.isClockHidden || (sessionMs === null && questionMs === null)) return [''];
  return WORDS.map((words) => {
    const isAlone = sessionMs === null || questionMs === null;
    const after = isAlone ? words.alone : '';
    const ofQuestion = questionMs === null ? [] : [clock(questionMs, plan.limitEachMs, after, style)];
    const ofSession = sessionMs === null ? [] : [clock(sessionMs, plan.limitMs, after, style)];
    if (isAlone) return [...ofQuestion, ...ofSession].join('');
    return `${style.dim(words.question)}${ofQuestion.join('')}  ${style.dim(words.session)}${ofSession.join('')}`;
  });
}

/** The line at the top: where one is, and the time at its right, in the longest words that fit. */
export function progressLine(sitting: Sitting, isReview: boolean, style: Style, width: number): string {
  const { plan, state } = sitting;
  const { flag } = style.glyphs;
  const number = state.current + 1;
  const total = plan.items.length;
  const isFlagged = !isReview && state.items[state.current]?.isFlagged === true;
  const lefts = isReview
    ? [`Review of ${total} questions`, 'Review', 'Review']
    : [
        `Question ${number} of ${total}${isFlagged ? `  ${flag} flagged` : ''}`,
        `Q ${number}/${total}${isFlagged ? `  ${flag} flagged` : ''}`,
        `Q ${number}/${total}${isFlagged ? ` ${flag}` : ''}`,
      ];
  const rights = clockTexts(sitting, style);
  const pairs = lefts.flatMap((left) => rights.map((right) => ({ left, right })));
  const fits = pairs.filter(({ left, right }) => columnsOf(left) + columnsOf(right) + 2 <= width);
  // A long progress text with a cut clock reads worse than both a little shorter, so the widest pair that fits wins.
  const best = fits.toSorted((a, b) => columnsOf(b.left + b.right) - columnsOf(a.left + a.right))[0];
  const { left, right } = best ?? pairs.at(-1) ?? { left: '', right: '' };
  const gap = Math.max(2, width - columnsOf(left) - columnsOf(right));
  return right === '' ? style.bold(left) : style.bold(left) + ' '.repeat(gap) + right;
}
