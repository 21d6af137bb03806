import type { LintReport } from './lint-report.ts';

/** Findings for machines: `{findings, counts}`. */
export function findingsJson({ findings, counts }: LintReport): string {
  return `${JSON.stringify({ findings, counts }, null, 2)}\n`;
}
