import type { Exam, Track } from './blueprint.ts';
import type { Pack } from './pack.ts';

/** A file's content with the sha256 of its whole text, which reports name. */
export interface Hashed<Value> {
  readonly value: Value;
  readonly sha256: string;
}

/** How a quiz is sat, where the one who made it said so; what is absent its user chooses or chance does. */
export interface QuizSettings {
  /** questions asked; an exam has its own number */
  readonly count?: number;
  /** of the whole session, before extra time */
  readonly minutes?: number;
  /** of each question, before extra time */
  readonly secondsEach?: number;
  /** percent */
  readonly extraTime: number;
  /** 32 bits, unsigned: everyone gets the same questions */
  readonly seed?: number;
}

/** What one page of questions carries: all that its sessions can draw, and what their reports must say. */
export interface Quiz {
  /** hex digits that tell it from every other quiz */
  readonly id: string;
  readonly title: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** with the questions that a session can draw, and no others */
  readonly packs: readonly Hashed<Pack>[];
  readonly exam?: Hashed<Exam>;
  readonly track?: Hashed<Track>;
  readonly settings: QuizSettings;
}
