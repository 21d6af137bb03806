import * as v from 'valibot';
import type { Kind, Question, QuestionCommon, QuestionOf } from '../../domain/question/question.ts';
import type { OutputOf } from '../wire.ts';

/** What a question of a kind has beside what all have. */
type OwnOf<K extends Kind> = Omit<QuestionOf<K>, keyof QuestionCommon | 'kind'>;

/** Keys as a pack file has them; what is undefined stays out of the file. */
export type WireKeys = Readonly<Record<string, unknown>>;

/** The wire form of a kind: its own keys, and the question that they make with the common ones. */
export interface KindFormat {
  /** for editors, when they offer the kind */
  readonly summary: string;
  readonly entries: v.ObjectEntries;
  /** The question is null where the own keys are not well-shaped. */
  read(
    input: unknown,
    common: QuestionCommon,
  ): { readonly question: Question | null; readonly issues: readonly v.BaseIssue<unknown>[] };
  /** The own keys of a question of this kind: what `read` was given, without defaults. */
  write(question: OwnOf<Kind>): WireKeys;
}

export function kindFormat<K extends Kind, const Entries extends v.ObjectEntries>(format: {
  readonly kind: K;
  readonly summary: string;
  readonly entries: Entries;
  own(wire: OutputOf<Entries>, common: QuestionCommon): OwnOf<K>;
  /** without it, the own keys stand in a file as they are */
  wire?(own: OwnOf<K>): WireKeys;
}): KindFormat {
  const schema = v.object(format.entries, 'question');
  return {
    summary: format.summary,
    entries: format.entries,
    read(input, common) {
      const { typed, output, issues } = v.safeParse(schema, input);
      // What is compared with each other, such as accepted texts, must be few.
      const isTooLong = issues?.some(({ type }) => type === 'max_length') === true;
      const question =
        typed && !isTooLong
          ? ({
              ...common,
              kind: format.kind,
              ...format.own(output as OutputOf<Entries>, common),
            } as unknown as Question)
          : null;
      return { question, issues: issues ?? [] };
    },
    write(question) {
      const own = question as unknown as OwnOf<K>;
      return format.wire?.(own) ?? { ...own };
    },
  };
}
