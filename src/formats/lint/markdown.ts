import { countsSentence } from '../../domain/lint/counts-words.ts';
import type { Finding } from '../../domain/lint/finding.ts';
import { SEVERITY_NAMES } from '../../domain/lint/severity-names.ts';
import { visibleLine } from '../../domain/visible.ts';
import type { LintReport } from './lint-report.ts';

/** A comment holds 65,536 characters, and nobody reads more rows. */
const MAX_ROWS = 200;

const entity = (character: string): string => `&#${character.charCodeAt(0)};`;

/**
 * A text that stays one inside a table's cell. Every sign that could be markup stands as an entity; an empty comment
 * keeps `@name` and `#12` from becoming mentions, which are looked for after entities were read.
 */
const cell = (text: string): string =>
  visibleLine(text)
    .replace(/[\\`*_[\]{}<>|~&$!()]|:(?=\/\/)|(?<=www)\./giu, entity)
    .replace(/[@#](?!\d+;)/gu, '$&<!-- -->');

const code = (text: string): string => `<code>${cell(text)}</code>`;

function row({ file, line, column, severity, rule, message }: Finding): string {
  return `| ${SEVERITY_NAMES[severity]} | ${code(`${file}:${line}:${column}`)} | ${code(rule)} | ${cell(message)} |`;
}

/** A table for a comment on a pull request. */
export function findingsMarkdown({ findings, counts }: LintReport): string {
  const parts = [`**deskready lint**: ${countsSentence(counts)}`];
  if (findings.length > 0) {
    const rows = findings.slice(0, MAX_ROWS).map(row);
    parts.push(['| severity | place | rule | message |', '|---|---|---|---|', ...rows].join('\n'));
  }
  if (findings.length > MAX_ROWS) parts.push(`${findings.length - MAX_ROWS} more are not shown.`);
  return `${parts.join('\n\n')}\n`;
}
