import type { Draft, Json } from '../../../app/ports-exchange.ts';
import type { Kind, QuestionCommon, QuestionOf } from '../../../domain/question/question.ts';

type JsonMap = Readonly<Record<string, Json>>;

/** The keys of each kind's own. */
export type OwnKeys = { readonly [K in Kind]: Omit<QuestionOf<K>, keyof QuestionCommon> }[Kind];

/** What a type of Moodle's questions says besides what all types do. */
export interface Body {
  readonly type: 'body';
  readonly own: OwnKeys;
  readonly common?: Pick<Draft, 'shuffle'>;
  /** what Moodle shows with an answer, where a pack has no place for it */
  readonly feedback?: readonly string[];
  /** what only Moodle knows */
  readonly extras?: JsonMap;
}

export interface RefusedBody {
  readonly type: 'refused';
  /** a whole sentence */
  readonly reason: string;
}

export type BodyReading = Body | RefusedBody;

export const refused = (reason: string): RefusedBody => ({ type: 'refused', reason });

/** How texts of the source are named in a sentence. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return `“${[...line].length > 40 ? `${[...line].slice(0, 39).join('')}…` : line}”`;
}
