import type { Effort } from '../../../domain/question/effort.ts';
import type { Answer, Question } from '../../../domain/question/question.ts';
import type { Caret, LineRange } from '../../prompts/frame.ts';
import type { Key, KeyHelp } from '../../prompts/key.ts';
import type { Style } from '../../style.ts';
import type { ItemOf } from '../../../domain/feedback/kind-feedback.ts';

/** What a key made of an answer in the making, with a word to the user; null where the kind has no use for the key. */
type KindStep<Draft> = { readonly draft: Draft; readonly message?: string } | null;

/** Lines of a screen's body, such as the part of a question below its prompt. */
export interface KindBody {
  readonly lines: readonly string[];
  /** lines that stay in view */
  readonly focus?: LineRange;
  /** where typing happens, counted from the first of `lines` */
  readonly caret?: Omit<Caret, 'part'>;
}

/** How a kind is answered in a terminal: pure, with the answer in the making as a draft. */
export interface KindScreen<Q extends Question = Question, A extends Answer = Answer, Draft = unknown> {
  /** letters belong to the answer, so that commands are reached through Esc */
  readonly typesText: boolean;
  /** what it shows changes with the clock, so that it is painted each second */
  readonly isTicking?: boolean;
  /** @param effort what the earlier answer took */
  start(item: ItemOf<Q>, earlier: A | null, effort: Effort | null): Draft;
  /** @param elapsedMs the session's clock when the key came */
  key(draft: Draft, key: Key, item: ItemOf<Q>, elapsedMs: number): KindStep<Draft>;
  /** the answer that Enter gives; null where there is none yet */
  picked(draft: Draft, item: ItemOf<Q>): A | null;
  /** how the answer was typed up to now, for kinds that measure it */
  effort?(draft: Draft, elapsedMs: number): Effort | null;
  /** what to do when Enter finds nothing picked */
  readonly whenEmpty: string;
  body(draft: Draft, item: ItemOf<Q>, style: Style, width: number, elapsedMs: number): KindBody;
  keys(style: Style): readonly KeyHelp[];
}
