import type { Pack } from './pack.ts';
import type { Kind, Level } from './question/question.ts';
import { guessingPercent } from './session/guessing.ts';

/** What lists and menus say of a pack. */
export interface PackCard {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  readonly license?: string;
  /** questions that are not retired */
  readonly questions: number;
  readonly levels: Readonly<Record<Level, number>>;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly questions: number }[];
  /** percent that pure guessing scores */
  readonly guessing: number;
}

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Sums a pack up for lists. */
export function packCard(pack: Pack): PackCard {
  const questions = pack.questions.filter((question) => !question.retired);
  const levels = countBy(questions.map((question) => question.level));
  const topics = countBy(questions.map((question) => question.topic));
  return {
    id: pack.id,
    title: pack.title,
    ...(pack.description === undefined ? {} : { description: pack.description }),
    language: pack.language,
    ...(pack.license === undefined ? {} : { license: pack.license }),
    questions: questions.length,
    levels: { easy: levels.easy ?? 0, medium: levels.medium ?? 0, hard: levels.hard ?? 0 },
    kinds: countBy(questions.map((question) => question.kind)),
    topics: Object.entries(pack.topics).map(([id, title]) => ({ id, title, questions: topics[id] ?? 0 })),
    guessing: guessingPercent(questions, { multiple: 'net' }),
  };
}
