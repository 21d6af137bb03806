import * as v from 'valibot';
import type { Question, QuestionCommon } from '../../domain/question/question.ts';
import type { OutputOf } from '../wire.ts';

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
}

export function kindFormat<const Entries extends v.ObjectEntries>(format: {
  readonly summary: string;
  readonly entries: Entries;
  question(common: QuestionCommon, own: OutputOf<Entries>): Question;
}): KindFormat {
  const schema = v.object(format.entries, 'question');
  return {
    summary: format.summary,
    entries: format.entries,
    read(input, common) {
      const { typed, output, issues } = v.safeParse(schema, input);
      const question = typed ? format.question(common, output as OutputOf<Entries>) : null;
      return { question, issues: issues ?? [] };
    },
  };
}
