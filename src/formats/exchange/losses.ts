import type { ExchangeNote } from '../../app/ports-exchange.ts';
import type { QuestionCommon } from '../../domain/question/question.ts';

/** The keys of a question that some formats have no place for. */
export type LosableKey = Exclude<keyof QuestionCommon, 'id' | 'topic' | 'prompt' | 'scenario' | 'retired'>;

const NAMES: Readonly<Record<LosableKey, string>> = {
  level: 'Levels are',
  explanation: 'Explanations are',
  hint: 'Hints are',
  sources: 'Sources are',
  verified: 'Dates of verification are',
  check: 'Checks by formula are',
  seconds: 'Times for a question are',
  shuffle: 'That options keep their order is',
  tags: 'Tags are',
  appVersion: 'Versions of programs are',
  borderline: 'Borderline shares are',
  use: 'That a question is for exams alone is',
};

/** As many ids as a line can show; a bank may have thousands. */
const MAX_NAMED = 5;

/** What a written file could not take along: one note for each sort of loss, with the questions that have it. */
export interface Losses {
  /** @param message a whole sentence */
  readonly add: (message: string, question: string) => void;
  /** Adds what a question says under keys that the format has no place for. */
  readonly addKeys: (question: QuestionCommon, keys: readonly LosableKey[]) => void;
  readonly notes: () => ExchangeNote[];
}

function isSaid(question: QuestionCommon, key: LosableKey): boolean {
  if (key === 'shuffle') return !question.shuffle;
  if (key === 'use') return question.use !== 'any';
  const value = question[key];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

export function makeLosses(format: string): Losses {
  const questions = new Map<string, Set<string>>();

  function add(message: string, question: string): void {
    const known = questions.get(message);
    if (known === undefined) questions.set(message, new Set([question]));
    else known.add(question);
  }

  function addKeys(question: QuestionCommon, keys: readonly LosableKey[]): void {
    for (const key of keys) {
      if (isSaid(question, key)) add(`${NAMES[key]} left out: ${format} has no place for that.`, question.id);
    }
  }

  const notes = (): ExchangeNote[] =>
    [...questions].map(([message, ids]) => {
      const named = [...ids].slice(0, MAX_NAMED).join(', ');
      const more = ids.size > MAX_NAMED ? ` and ${ids.size - MAX_NAMED} more` : '';
      return { name: named + more, message };
    });

  return { add, addKeys, notes };
}
