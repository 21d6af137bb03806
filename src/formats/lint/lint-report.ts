import type { Sha256 } from '../../app/ports.ts';
import type { Finding, LintCounts } from '../../domain/lint/finding.ts';

/** What a run of lint found. */
export interface LintReport {
  /** sorted by file and place */
  readonly findings: readonly Finding[];
  readonly counts: LintCounts;
  /** text of each file that has findings, by its path */
  readonly sources: ReadonlyMap<string, string>;
}

/** What an output needs besides the findings. */
export interface ReportSetting {
  /** of the program */
  readonly version: string;
  readonly sha256: Sha256;
  /** a path as shown to people, seen from the root of the repository; null for what lies outside and for stdin */
  repositoryPath(file: string): string | null;
}
