import type { MultipleScoring } from './question/kind-rules.ts';
import type { Kind, Level } from './question/question.ts';

export const ORDERS = ['rising', 'shuffled', 'as-written'] as const;
export type Order = (typeof ORDERS)[number];

/** One line of an exam's draw: how many questions from where. */
export interface ExamQuota {
  readonly pack: string;
  readonly topics?: readonly string[];
  readonly kinds?: readonly Kind[];
  readonly levels?: readonly Level[];
  readonly tags?: readonly string[];
  readonly count: number;
}

/** A blueprint: how many questions to draw from where, how long, what passes. */
export interface Exam {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly minutes: number;
  /** percent */
  readonly pass: number;
  /** percent */
  readonly strong?: number;
  /** points taken off for a wrong answer */
  readonly penalty: number;
  readonly multiple: MultipleScoring;
  readonly order: Order;
  readonly draw: readonly ExamQuota[];
}

/** One line of a track: which share of the questions comes from where. */
export interface TrackShare {
  readonly pack: string;
  readonly topics?: readonly string[];
  readonly percent: number;
}

/** A role as a weighted blueprint over packs and topics. */
export interface Track {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly minutes?: number;
  /** percent */
  readonly pass?: number;
  readonly draw: readonly TrackShare[];
}
