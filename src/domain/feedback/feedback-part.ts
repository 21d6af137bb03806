import type { Source } from '../question/question.ts';
import type { TypedStep } from '../question/typed-text.ts';

/** How a part of an answer went; each medium gives it a sign and a colour. */
export type Tone = 'good' | 'bad' | 'partly' | 'none';

/** What feedback says of one option, step or pair. Its texts may hold the pack's light markup. */
export interface MarkedOption {
  readonly tone: Tone;
  /** "your answer, right"; '' for nothing */
  readonly note: string;
  readonly text: string;
  /** what stands before the text; else the letter of its place */
  readonly label?: string;
  readonly why?: string;
}

/** The same of a left and the right that belongs to it. */
export interface MarkedPair extends Pick<MarkedOption, 'tone' | 'note'> {
  readonly label: string;
  readonly left: string;
  readonly right: string;
}

/** One field of a form that was copied: what it should hold, and where it holds something else. */
export interface CopiedField {
  readonly label: string;
  readonly value: string;
  /** `none` where nothing was answered at all */
  readonly tone: 'good' | 'bad' | 'none';
  /** how the typed text differs; absent where the field is right or was left empty */
  readonly steps?: readonly TypedStep[];
}

/**
 * A piece of what feedback says. `prose` and options are a pack's words with their light markup; all other texts stand
 * as they are.
 */
export type FeedbackPart =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'prose'; readonly text: string }
  | { readonly type: 'text'; readonly text: string; readonly tone: 'plain' | 'aside' | 'warning' }
  | { readonly type: 'options'; readonly options: readonly MarkedOption[] }
  | { readonly type: 'pairs'; readonly pairs: readonly MarkedPair[] }
  /** "Your answer: PHP 360" */
  | {
      readonly type: 'line';
      readonly tone: Exclude<Tone, 'none'>;
      readonly label: string;
      readonly text: string;
    }
  /** what else would have been right, below such lines */
  | { readonly type: 'also'; readonly label: string; readonly text: string }
  | { readonly type: 'fields'; readonly fields: readonly CopiedField[] }
  /** a typed passage, character by character */
  | { readonly type: 'compared'; readonly steps: readonly TypedStep[] }
  /** lines of a rubric, each with the points that the user gave it */
  | {
      readonly type: 'points';
      readonly lines: readonly { readonly points: number | null; readonly text: string }[];
    }
  | { readonly type: 'sources'; readonly sources: readonly Source[] };

/** Pieces that belong together; blocks stand apart from each other. */
export type FeedbackBlock = readonly FeedbackPart[];
