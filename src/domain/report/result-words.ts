import { clockText } from '../clock-text.ts';
import { percentText } from '../percent-text.ts';
import { plural } from '../plural.ts';
import { selfScore } from '../question/rehearse.ts';
import type { SessionState } from '../session/machine.ts';
import type { SessionPlan } from '../session/plan.ts';
import type { Report } from './report.ts';

/** How a session ended, where that needs saying; else ''. */
export const ENDING_WORDS: Readonly<Record<Report['ended'], string>> = {
  finished: '',
  'time-up': 'The time ran out.',
  quit: 'You stopped before the end.',
  interrupted: 'The session was interrupted; what you answered is kept.',
};

/** A score in words. Below the mark it says "not yet", never "failed". */
export interface ScoreWords {
  /** "Score: 7 of 10 (70%)" */
  readonly score: string;
  /** absent where there is no mark */
  readonly verdict?: {
    readonly isPass: boolean;
    /** "Pass, and a strong result" */
    readonly word: string;
    /** "the mark is 75%." */
    readonly mark: string;
  };
}

/** null where nothing was scored. */
export function scoreWords({ score, ended }: Pick<Report, 'score' | 'ended'>): ScoreWords | null {
  if (score.outOf === 0) return null;
  const words = { score: `Score: ${score.points} of ${score.outOf} (${percentText(score.percent)})` };
  if (score.pass === undefined || score.passed === undefined) return words;
  const isStrong = score.strong !== undefined && score.percent >= score.strong;
  const isWhole = ended === 'finished' || ended === 'time-up';
  const mark = `the mark is ${percentText(score.pass)}`;
  return {
    ...words,
    verdict: {
      isPass: score.passed,
      word: score.passed ? `Pass${isStrong ? ', and a strong result' : ''}` : 'Not yet',
      mark: `${mark}${isWhole || score.passed ? '' : ', over the whole session'}.`,
    },
  };
}

/** "Time: 4:05 of 20:00" */
export function timeUsedWords(
  { limitMs }: Pick<SessionPlan, 'limitMs'>,
  { elapsedMs }: SessionState,
): string {
  const used = clockText(Math.floor(elapsedMs / 1000) * 1000);
  return limitMs === null ? `Time: ${used}` : `Time: ${used} of ${clockText(limitMs)}`;
}

/** What was rehearsed, apart from all that is scored; null where nothing was. */
export function rehearsedWords({ rehearsals }: Pick<Report, 'rehearsals'>): string | null {
  const done = rehearsals.filter((rehearsal) => rehearsal.scores.some((score) => score !== null));
  if (done.length === 0) return null;
  const { points, outOf } = selfScore({ scores: done.flatMap(({ scores }) => scores) });
  return `Rehearsed: ${plural(done.length, 'answer')}, ${points} of ${outOf} points by your own judgement, apart from the score.`;
}

/** Whether an item of a report is to be looked at again: seen, and not known for sure. */
export function isToLookAtAgain({ outcome, confidence }: Report['items'][number]): boolean {
  const isKnown = outcome === 'correct' && confidence !== 'unsure';
  return !isKnown && outcome !== 'unseen';
}
