import type { JudgementAnswer, JudgementQuestion } from './judgement.ts';
import type { MatchAnswer, MatchQuestion } from './match.ts';
import type { MultipleAnswer, MultipleQuestion } from './multiple.ts';
import type { NumericAnswer, NumericQuestion } from './numeric.ts';
import type { OrderAnswer, OrderQuestion } from './order.ts';
import type { RehearseAnswer, RehearseQuestion } from './rehearse.ts';
import type { SingleAnswer, SingleQuestion } from './single.ts';
import type { TextAnswer, TextQuestion } from './text.ts';
import type { TranscribeAnswer, TranscribeQuestion } from './transcribe.ts';
import type { TrueFalseAnswer, TrueFalseQuestion } from './true-false.ts';
import type { TypingAnswer, TypingQuestion } from './typing.ts';

/** Every kind with its question and its answer. A new kind starts with a line here; the compiler names the rest. */
export interface KindTypes {
  single: { question: SingleQuestion; answer: SingleAnswer };
  multiple: { question: MultipleQuestion; answer: MultipleAnswer };
  'true-false': { question: TrueFalseQuestion; answer: TrueFalseAnswer };
  judgement: { question: JudgementQuestion; answer: JudgementAnswer };
  transcribe: { question: TranscribeQuestion; answer: TranscribeAnswer };
  typing: { question: TypingQuestion; answer: TypingAnswer };
  rehearse: { question: RehearseQuestion; answer: RehearseAnswer };
  numeric: { question: NumericQuestion; answer: NumericAnswer };
  text: { question: TextQuestion; answer: TextAnswer };
  order: { question: OrderQuestion; answer: OrderAnswer };
  match: { question: MatchQuestion; answer: MatchAnswer };
}

export type Kind = keyof KindTypes;
export type QuestionOf<K extends Kind> = KindTypes[K]['question'];
export type AnswerOf<K extends Kind> = KindTypes[K]['answer'];
export type Question = QuestionOf<Kind>;
/** An answer as the report keeps it: 0-based indices of the pack file, never shown places. */
export type Answer = AnswerOf<Kind>;

const NAMES: Readonly<Record<Kind, true>> = {
  single: true,
  multiple: true,
  'true-false': true,
  judgement: true,
  transcribe: true,
  typing: true,
  rehearse: true,
  numeric: true,
  text: true,
  order: true,
  match: true,
};
/** The kinds' names, apart from their rules, so that listing them loads nothing. */
export const KIND_NAMES: readonly Kind[] = Object.keys(NAMES) as Kind[];

export const LEVELS = ['easy', 'medium', 'hard'] as const;
export type Level = (typeof LEVELS)[number];

export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** What a spreadsheet engine computes to prove the key: cells of one sheet, and a formula. */
export interface KeyCheck {
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly formula: string;
}

/** What a draw looks at. */
export interface QuestionLabels {
  readonly id: string;
  readonly kind: Kind;
  readonly topic: string;
  readonly level: Level;
  readonly tags: readonly string[];
  readonly use: 'any' | 'exam';
  readonly retired: boolean;
}

/** What every question has, whatever its kind. */
export interface QuestionCommon extends Omit<QuestionLabels, 'kind'> {
  /** id of a passage in the pack's `scenarios` */
  readonly scenario?: string;
  readonly prompt: string;
  readonly explanation?: string;
  readonly sources: readonly Source[];
  readonly verified?: { readonly on: string; readonly by: 'formula' | 'arithmetic' | 'source' | 'rubric' };
  readonly check?: KeyCheck;
  readonly hint?: string;
  /** time budget */
  readonly seconds?: number;
  readonly shuffle: boolean;
  readonly appVersion?: string;
  /** share of just-ready people who get it right, 0 to 1 */
  readonly borderline?: number;
}

export interface Option {
  readonly text: string;
  readonly why?: string;
}

export interface KeyedOption extends Option {
  readonly correct: boolean;
}
