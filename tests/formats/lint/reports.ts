import type { Finding } from '../../../src/domain/lint/finding.ts';
import type { LintReport, ReportSetting } from '../../../src/formats/lint/lint-report.ts';
import { sha256 } from '../../support/sha256.ts';

export const SETTING: ReportSetting = {
  version: '1.2.3',
  sha256,
  repositoryPath: (file) => (file === '<stdin>' ? null : `packs/${file}`),
};

export const finding = (rest: Partial<Finding> = {}): Finding => ({
  rule: 'unknown-value',
  severity: 'error',
  message: 'It is wrong.',
  file: 'demo.yaml',
  line: 2,
  column: 8,
  endLine: 2,
  endColumn: 14,
  ...rest,
});

export function reportOf(
  findings: readonly Finding[],
  sources: Readonly<Record<string, string>> = {},
): LintReport {
  const countOf = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length;
  const counts = {
    files: 1,
    questions: 3,
    errors: countOf('error'),
    warnings: countOf('warn'),
    infos: countOf('info'),
  };
  return { findings, counts, sources: new Map(Object.entries(sources)) };
}

/** Names and texts that are made to be taken for something else. */
export const HOSTILE: readonly string[] = [
  'a,b:c%0A.yaml',
  '::error::x.yaml',
  '\u001b[31mred.yaml',
  'a\n::set-output name=x::y.yaml',
  '| a | `b` <img src=x onerror=y> ![x](y) @team #12 $x$',
  'back\\slash "quote" \u202e.yaml',
  '[link](https://example.com)',
];
