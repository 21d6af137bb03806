import type { Question } from './question/question.ts';

/** A pack as the engine uses it: checked, with every default filled in. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly language: string;
  readonly license?: string;
  /** where to report a bad question */
  readonly issues?: string;
  /** topic id -> title, in the file's order */
  readonly topics: Readonly<Record<string, string>>;
  /** scenario id -> passage */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly questions: readonly Question[];
}
