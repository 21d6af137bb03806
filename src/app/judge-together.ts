import type { Configuration } from '../domain/lint/configuration.ts';
import type { QuestionFacts } from '../domain/lint/facts.ts';
import type { Finding, Place } from '../domain/lint/finding.ts';
import { collectionProblems, type Judged, poolProblems } from '../domain/lint/run-rules.ts';
import { examCandidates, type PackIndex } from './lint-draws.ts';
import type { LintedFile } from './ports-lint.ts';

const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function finding(judged: Judged<unknown>, message: string, file: LintedFile, at: string): Finding {
  const { rule, severity } = judged;
  return { rule, severity, message, file: file.path, ...(file.places[at] ?? START) };
}

/** What rules over all questions that an exam can draw have to say. */
async function examFindings(
  exam: LintedFile,
  index: PackIndex,
  configuration: Configuration,
): Promise<Finding[]> {
  const pool = new Map<string, QuestionFacts>();
  for (const { key, question } of await examCandidates(exam.draw, index)) pool.set(key, question);
  const subject = { type: 'exam', questions: [...pool.values()] } as const;
  return poolProblems(subject, configuration).map((judged) => finding(judged, judged.problem, exam, 'draw'));
}

/** What rules find that look at several files at once. */
export async function judgeTogether(
  linted: readonly LintedFile[],
  index: PackIndex,
  configuration: Configuration,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const file of linted) {
    if (file.type === 'exam') findings.push(...(await examFindings(file, index, configuration)));
  }
  for (const judged of collectionProblems(linted, configuration)) {
    const { message, file, at } = judged.problem;
    const where = linted[file];
    if (where === undefined) continue;
    const place = 'question' in at ? `questions/${at.question}` : `topics/${at.topic}`;
    findings.push(finding(judged, message, where, place));
  }
  return findings;
}
