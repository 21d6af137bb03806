import type { Pack } from '../pack.ts';
import type { Configuration } from './configuration.ts';
import type { Path } from './fault.ts';
import type { Severity } from './finding.ts';
import type {
  CollectionFile,
  CollectionProblem,
  LintRule,
  PoolSubject,
  Problem,
  Settings,
  SourceProblem,
} from './rule.ts';
import { RULES } from './rules.ts';
import { wordListsOf } from './words/word-lists.ts';

/** A problem with the rule that found it and how bad it is. */
export interface Judged<P> {
  readonly rule: string;
  readonly severity: Severity;
  readonly problem: P;
}

type RuleOf<Looks extends LintRule['looksAt']> = Extract<LintRule, { looksAt: Looks }>;

/** The rules of one sort that are on. */
function active<Looks extends LintRule['looksAt']>(
  looksAt: Looks,
  configuration: Configuration,
): { readonly rule: RuleOf<Looks>; readonly severity: Severity; readonly settings: Settings }[] {
  return RULES.flatMap((rule) => {
    const choice = configuration[rule.id];
    if (rule.looksAt !== looksAt || choice === undefined || choice.level === 'off') return [];
    return [{ rule: rule as RuleOf<Looks>, severity: choice.level, settings: choice.settings }];
  });
}

/** A problem of a question with its paths from the file's root. */
function below(base: Path, problem: Problem): Problem {
  const { path, remedy } = problem;
  if (remedy?.type !== 'reorder') return { ...problem, path: [...base, ...path] };
  return { ...problem, path: [...base, ...path], remedy: { ...remedy, list: [...base, ...remedy.list] } };
}

/**
 * Problems of a pack and its questions, with paths from the file's root.
 *
 * @param indices index in the file of each question of the pack
 * @param today YYYY-MM-DD
 * @param listed questions that the file lists, also those that could not be read
 */
export function packProblems(
  pack: Pack,
  indices: readonly number[],
  configuration: Configuration,
  today: string,
  listed: number = indices.length,
): Judged<Problem>[] {
  const isWhole = listed === indices.length;
  const words = wordListsOf(pack.language);
  const judged: Judged<Problem>[] = [];
  for (const { rule, severity, settings } of active('pack', configuration)) {
    for (const problem of rule.check({ pack, indices, isWhole, words, today }, settings)) {
      judged.push({ rule: rule.id, severity, problem });
    }
  }
  const rules = active('question', configuration);
  for (const [place, question] of pack.questions.entries()) {
    if (question.retired) continue;
    const base = ['questions', indices[place] ?? place];
    const subject = { question, pack, words, today };
    for (const { rule, severity, settings } of rules) {
      for (const problem of rule.check(subject, settings)) {
        judged.push({ rule: rule.id, severity, problem: below(base, problem) });
      }
    }
  }
  return judged;
}

/** Problems of a file's own text. */
export function sourceProblems(text: string, configuration: Configuration): Judged<SourceProblem>[] {
  return active('source', configuration).flatMap(({ rule, severity, settings }) =>
    [...rule.check(text, settings)].map((problem) => ({ rule: rule.id, severity, problem })),
  );
}

/** What is to be said of a pack's or an exam's questions as a whole. */
export function poolProblems(subject: PoolSubject, configuration: Configuration): Judged<string>[] {
  return active('pool', configuration).flatMap(({ rule, severity, settings }) => {
    const problem = rule.check(subject, settings);
    return problem === null ? [] : [{ rule: rule.id, severity, problem }];
  });
}

/** Problems that only several files together show. */
export function collectionProblems(
  files: readonly CollectionFile[],
  configuration: Configuration,
): Judged<CollectionProblem>[] {
  return active('collection', configuration).flatMap(({ rule, severity, settings }) =>
    [...rule.check(files, settings)].map((problem) => ({ rule: rule.id, severity, problem })),
  );
}
