import { countsSentence } from '../../domain/lint/counts-words.ts';
import type { Finding } from '../../domain/lint/finding.ts';
import { SEVERITY_NAMES } from '../../domain/lint/severity-names.ts';
import { visibleLine, visiblePath } from '../../domain/visible.ts';
import type { LintReport } from './lint-report.ts';

const line = ({ file, line, column, severity, rule, message }: Finding): string =>
  `${visiblePath(file)}:${line}:${column}: ${SEVERITY_NAMES[severity]} ${rule} ${visibleLine(message)}`;

/** A line for each finding, `file:line:column: severity rule message`, and one for the counts. */
export function findingsCompact({ findings, counts }: LintReport): string {
  return `${[...findings.map(line), countsSentence(counts)].join('\n')}\n`;
}
