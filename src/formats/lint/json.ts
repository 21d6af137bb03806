import type { Finding, LintCounts } from '../../domain/lint/finding.ts';

/** Findings for machines: `{findings, counts}`. */
export function findingsJson(result: {
  readonly findings: readonly Finding[];
  readonly counts: LintCounts;
}): string {
  return `${JSON.stringify({ findings: result.findings, counts: result.counts }, null, 2)}\n`;
}
