import { countsSentence } from '../../domain/lint/counts-words.ts';
import type { Finding, Severity } from '../../domain/lint/finding.ts';
import { visible } from '../../domain/visible.ts';
import type { LintReport, ReportSetting } from './lint-report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' };

// As GitHub documents its workflow commands, and its toolkit writes them: properties escape what parts them, too.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(finding: Finding, { repositoryPath }: ReportSetting): string {
  const { line, column, endLine, endColumn, severity, rule, message } = finding;
  const file = repositoryPath(finding.file);
  // GitHub takes columns only where a finding keeps to one line.
  const columns = endLine === line ? { col: column, endLine, endColumn } : { endLine };
  const properties = { ...(file === null ? {} : { file }), line, ...columns, title: `deskready ${rule}` };
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`,
  );
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(visible(message))}`;
}

/** Workflow commands that GitHub Actions shows beside the changed lines, then the counts. */
export function findingsGithub({ findings, counts }: LintReport, setting: ReportSetting): string {
  return `${[...findings.map((finding) => command(finding, setting)), countsSentence(counts)].join('\n')}\n`;
}
