import type { Pack } from './pack.ts';
import type { QuestionLabels } from './question/question.ts';
import { keySource } from './report/hashes.ts';
import { budgetSeconds } from './session/pacing.ts';

/** What looking back needs of a question: none of what is shown of it. */
export interface QuestionOutline extends QuestionLabels {
  /** that it may take */
  readonly budget: number;
  /** share of just-ready people who get it right, 0 to 1 */
  readonly borderline?: number;
  /** what the hash of its key is made of */
  readonly keySource: string;
}

/** A pack without its texts, which are nearly all of it. */
export interface PackOutline extends Pick<Pack, 'id' | 'title' | 'topics'> {
  readonly questions: readonly QuestionOutline[];
}

export function packOutline({ id, title, topics, questions }: Pack): PackOutline {
  return {
    id,
    title,
    topics,
    questions: questions.map((question) => {
      const { id, kind, topic, level, tags, use, retired, borderline } = question;
      return {
        id,
        kind,
        topic,
        level,
        tags,
        use,
        retired,
        budget: budgetSeconds(question),
        ...(borderline === undefined ? {} : { borderline }),
        // A getter: only keys of questions that were answered are looked at, which may be few of very many.
        get keySource() {
          return keySource(question);
        },
      };
    }),
  };
}
