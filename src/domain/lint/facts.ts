import type { Pack } from '../pack.ts';
import type { Question, QuestionLabels } from '../question/question.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import { longestOption } from './longest-option.ts';

/** What rules over many single questions need of one. */
export interface SingleFacts {
  readonly options: number;
  /** index of the key in the file */
  readonly key: number;
  /** whether the key alone is the longest option */
  readonly isKeyLongest: boolean;
  /** whether options are shown in the order of the file */
  readonly isAsWritten: boolean;
}

/**
 * What checks across files need of a question. It is plain data and small, so that it can be kept in a cache and sent
 * to another thread.
 */
export interface QuestionFacts extends QuestionLabels {
  /** index in the file */
  readonly index: number;
  /** null for other kinds, and where there is not one key */
  readonly single: SingleFacts | null;
  /** the answer of a true-false question; null of other kinds */
  readonly isTrue: boolean | null;
  readonly likeness: Likeness;
}

export interface PackFacts {
  readonly id: string;
  readonly language: string;
  readonly topics: readonly string[];
  readonly questions: readonly QuestionFacts[];
}

function singleFacts(question: Question): SingleFacts | null {
  if (question.kind !== 'single') return null;
  const keys = question.options.flatMap(({ correct }, index) => (correct ? [index] : []));
  const [key] = keys;
  if (key === undefined || keys.length !== 1) return null;
  return {
    options: question.options.length,
    key,
    isKeyLongest: longestOption(question.options) === key,
    isAsWritten: !question.shuffle,
  };
}

/** @param indices index in the file of each question of the pack; as they stand where nothing is said */
export function factsOf(pack: Pack, indices?: readonly number[]): PackFacts {
  return {
    id: pack.id,
    language: pack.language,
    topics: Object.keys(pack.topics),
    questions: pack.questions.map((question, place) => {
      const { id, kind, topic, level, tags, use, retired } = question;
      return {
        id,
        kind,
        topic,
        level,
        tags,
        use,
        retired,
        index: indices?.[place] ?? place,
        single: singleFacts(question),
        isTrue: question.kind === 'true-false' ? question.answer : null,
        likeness: likenessOf(question, pack.scenarios[question.scenario ?? '']),
      };
    }),
  };
}
