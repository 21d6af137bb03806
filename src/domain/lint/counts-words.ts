import type { LintCounts, Severity } from './finding.ts';

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** The counts of a run in words, part by part, so that each can be painted. */
export interface CountsWords {
  /** such as "3 files, 48 questions" */
  readonly checked: string;
  /** such as "2 errors", without those of which there are none */
  readonly found: readonly { readonly severity: Severity; readonly text: string }[];
  /** such as "4 fixed"; null where nothing was */
  readonly fixed: string | null;
}

export function countsWords({
  files,
  questions,
  errors,
  warnings,
  infos,
  fixed = 0,
}: LintCounts): CountsWords {
  const found = [
    { severity: 'error', count: errors, text: counted(errors, 'error') },
    { severity: 'warn', count: warnings, text: counted(warnings, 'warning') },
    { severity: 'info', count: infos, text: counted(infos, 'note') },
  ] as const;
  return {
    checked: `${counted(files, 'file')}, ${counted(questions, 'question')}`,
    found: found.flatMap(({ severity, count, text }) => (count === 0 ? [] : [{ severity, text }])),
    fixed: fixed === 0 ? null : `${fixed} fixed`,
  };
}

/** One sentence, such as "3 files, 48 questions: 2 errors, 1 note." */
export function countsSentence(counts: LintCounts): string {
  const { checked, found, fixed } = countsWords(counts);
  const texts = [...found.map(({ text }) => text), ...(fixed === null ? [] : [fixed])];
  return `${checked}: ${found.length === 0 ? ['no problems found', ...texts].join(', ') : texts.join(', ')}.`;
}
