import type * as v from 'valibot';
import { faultFinding } from '../domain/lint/fault-finding.ts';
import type { Fault, Mark, Path } from '../domain/lint/fault.ts';
import { compareFindings, type Finding, type Fix, type Place } from '../domain/lint/finding.ts';
import type { Problem, SourceProblem } from '../domain/lint/rule.ts';
import type { Judged } from '../domain/lint/run-rules.ts';
import { issueMarks } from './issue-faults.ts';
import { type Span, spanOf, spanWithin } from './place.ts';
import { remedyFix, sourceFix } from './remedy-fix.ts';
import { unquotedText } from './unquoted.ts';
import type { YamlFile } from './yaml/load-yaml.ts';

/** Nobody reads more at once: so many faults of the structure, or of the text itself, have one cause. */
const MAX_FAULTS = 1000;
/** What rules find has no common cause, so all of it counts; but a file made to have millions shall not cost the memory. */
const MAX_FINDINGS = 100_000;
/** Characters that are gone through for findings inside texts: for each, its text is from the start. */
const MAX_GONE_THROUGH = 30_000_000;
/** A mended text is read again whole, for each fix. */
const LONGEST_MENDED = 100_000;

/** Collects a file's findings. Places are worked out for faults alone. */
export interface Reporter {
  mark(mark: Mark): void;
  /** a fault in the text itself */
  fault(fault: Fault, span: Span): void;
  /** what a rule found, with its path from the root */
  problem(judged: Judged<Problem>): void;
  /** what a rule found in the text itself */
  sourceProblem(judged: Judged<SourceProblem>): void;
  /** what a schema found at a path */
  issues(issues: readonly v.BaseIssue<unknown>[], base: Path): void;
  /** true once further faults are not kept, so that looking for them is idle */
  isFull(): boolean;
  placeOf(path: Path, part?: 'key' | 'value'): Place;
  /** all of them, sorted, each once */
  findings(): Finding[];
}

export function makeReporter(file: YamlFile, path: string): Reporter {
  const found: Finding[] = [];
  const brokenLines = new Set<number>();
  let faults = 0;
  let goneThrough = 0;
  let inText = 0;

  function addTooMany(limit: number, place: Place): void {
    found.push(faultFinding({ rule: 'too-many-faults', limit }, path, place));
  }

  function add(fault: Fault, { start, end }: Span, quoted: string | null = null): void {
    if (faults > MAX_FAULTS) return;
    const place = file.places.between(start, end);
    const fix = quoted === null ? null : { ...place, text: quoted };
    if (faults === MAX_FAULTS) addTooMany(MAX_FAULTS, place);
    else found.push(faultFinding(fault, path, place, fix));
    faults += 1;
  }

  /** What a schema finds where the parser guessed is no fault of the author's. */
  function isReliable(fault: Fault, { start, end }: Span): boolean {
    if (brokenLines.has(file.places.between(start, end).line)) return false;
    return file.guessesFrom === null || (end <= file.guessesFrom && fault.rule !== 'missing-key');
  }

  function addReliable(fault: Fault, span: Span, quoted: string | null = null): void {
    if (isReliable(fault, span)) add(fault, span, quoted);
  }

  // The first fault of a line says what is wrong with its YAML; those behind it follow from it.
  for (const { fault, start, end, quoted = null } of file.faults) {
    const { line } = file.places.between(start, end);
    if (fault.rule === 'yaml-syntax' && brokenLines.has(line)) continue;
    add(fault, { start, end }, quoted);
    if (fault.rule === 'yaml-syntax') brokenLines.add(line);
  }

  function keep(finding: Omit<Finding, 'file' | 'fix' | keyof Place>, place: Place, fix: Fix | null): void {
    if (found.length === MAX_FINDINGS) addTooMany(MAX_FINDINGS, place);
    else found.push({ ...finding, ...place, file: path, ...(fix === null ? {} : { fix }) });
  }
  /** Whether rules have found so much inside texts that no more can be looked at; the first time, that is said. */
  function hasGoneTooFar({ start, end }: Span): boolean {
    const before = goneThrough;
    goneThrough += end - start;
    if (goneThrough <= MAX_GONE_THROUGH) return false;
    if (before <= MAX_GONE_THROUGH) addTooMany(found.length, file.places.between(start, end));
    return true;
  }
  const isPacked = (): boolean => found.length > MAX_FINDINGS;

  return {
    problem({ rule, severity, problem }) {
      if (isPacked()) return;
      const { message, part, within, remedy } = problem;
      const whole = spanOf(file, problem.path, part);
      if (within !== undefined && hasGoneTooFar(whole)) return;
      const span = within === undefined ? whole : spanWithin(file, problem.path, within);
      const place = file.places.between(span.start, span.end);
      const isMended = remedy !== undefined && whole.end - whole.start <= LONGEST_MENDED;
      keep({ rule, severity, message }, place, isMended ? remedyFix(file, problem, span) : null);
    },
    sourceProblem({ rule, severity, problem }) {
      const { message, start, end, replacement } = problem;
      inText += 1;
      if (inText === MAX_FAULTS + 1) addTooMany(MAX_FAULTS, file.places.between(start, end));
      if (inText > MAX_FAULTS) return;
      const fix = replacement === undefined ? null : sourceFix(file, { start, end, text: replacement });
      keep({ rule, severity, message }, file.places.between(start, end), fix);
    },
    fault: add,
    mark: ({ fault, path, part }) => addReliable(fault, spanOf(file, path, part)),
    issues(issues, base) {
      for (const { fault, path, part, key, input } of issueMarks(issues, base)) {
        if (fault !== 'no text') addReliable(fault, spanOf(file, path, part));
        else {
          const unquoted = unquotedText(file, path, key, input);
          addReliable(unquoted.fault, unquoted.span, unquoted.quoted);
        }
      }
    },
    isFull: () => faults > MAX_FAULTS,
    placeOf: (path, part) => {
      const { start, end } = spanOf(file, path, part);
      return file.places.between(start, end);
    },
    findings() {
      const seen = new Set<string>();
      return found.sort(compareFindings).filter((finding) => {
        // Text behind an alias is checked once for each use.
        const same = `${finding.line}:${finding.column} ${finding.rule} ${finding.message}`;
        return !seen.has(same) && seen.add(same);
      });
    },
  };
}
