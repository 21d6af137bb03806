import type { Chance } from './chance.ts';

/** Where a question stands. */
export interface QuestionPlace {
  /** "pack/id" */
  readonly key: string;
  readonly pack: string;
  /** "pack/topic" */
  readonly topic: string;
}

/** A question as item response theory sees it. */
export interface BankQuestion extends QuestionPlace {
  /** kept for exams */
  readonly isReserved: boolean;
  /** how sharply it parts those above its difficulty from those below */
  readonly discrimination: number;
  /** on the scale of ability */
  readonly difficulty: number;
  /** what somebody earns who knows nothing */
  readonly guessing: number;
  /** parts that are earned apart, as the rows of `match` are */
  readonly parts: number;
}

const TOPICS = 4;
const QUESTIONS_PER_TOPIC = 12;
const RESERVED_SHARE = 0.3;
/** Four options, two, a typed answer. */
const GUESSING = [0.25, 0.25, 0.25, 0.5, 0.02] as const;

/** Packs about as large as a shipped one. */
export function layOut(packs: readonly string[]): QuestionPlace[] {
  return packs.flatMap((pack) =>
    Array.from({ length: TOPICS * QUESTIONS_PER_TOPIC }, (_, number) => ({
      key: `${pack}/${number}`,
      pack,
      topic: `${pack}/${number % TOPICS}`,
    })),
  );
}

/**
 * Questions for these places. Each candidate meets a bank of its own, so that no chance of one bank shows as bias.
 *
 * @param spread standard deviation of the questions' difficulty
 */
export function makeBank(places: readonly QuestionPlace[], chance: Chance, spread: number): BankQuestion[] {
  return places.map(({ key, pack, topic }) => ({
    key,
    pack,
    topic,
    isReserved: chance.unit() < RESERVED_SHARE,
    discrimination: Math.exp(chance.normal(0, 0.3)),
    difficulty: chance.normal(0, spread),
    guessing: GUESSING[chance.below(GUESSING.length)] ?? 0,
    parts: chance.unit() < 0.1 ? 3 : 1,
  }));
}
