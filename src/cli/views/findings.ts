import { countsWords } from '../../domain/lint/counts-words.ts';
import type { Finding, LintCounts, Severity } from '../../domain/lint/finding.ts';
import { SEVERITY_NAMES } from '../../domain/lint/severity-names.ts';
import { visible, visibleLine, visiblePath } from '../../domain/visible.ts';
import { columnsOf, wrap } from '../layout.ts';
import type { Style } from '../style.ts';

interface FindingsResult {
  readonly findings: readonly Finding[];
  readonly counts: LintCounts;
  readonly sources: ReadonlyMap<string, string>;
}

const TAB = '    ';

/** A stretch of a line as a terminal shows it: tabs as spaces, hidden characters made visible. */
const shown = (text: string): string => visible(text.replaceAll('\t', TAB));

/** Characters kept on either side of a finding: more than any screen shows, so that a line of megabytes costs nothing. */
const MAX_AROUND = 500;

/** What a reader sees as one character each; of plain letters that is told without looking closely, which takes long. */
const segments = (text: string): string[] =>
  /^[ -~]*$/u.test(text)
    ? text.split('')
    : [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

/** As many segments as fit in a number of columns. */
function takeColumns(parts: readonly string[], columns: number): string[] {
  let used = 0;
  const end = parts.findIndex((part) => (used += columnsOf(part)) > columns);
  return end === -1 ? [...parts] : parts.slice(0, end);
}

/**
 * The line of a finding with carets under it. A line that is too wide is cut around the carets.
 *
 * @param width columns for the whole frame
 */
function sourceFrame(finding: Finding, line: string, style: Style, width: number): string[] {
  const number = String(finding.line);
  const gutter = ' '.repeat(number.length);
  const { more } = style.glyphs;
  const room = Math.max(16, width - number.length - 5 - 2 * columnsOf(more));
  const endColumn = finding.endLine === finding.line ? finding.endColumn : line.length + 1;
  const from = finding.column - 1;
  const to = Math.max(from, endColumn - 1);
  const before = shown(line.slice(Math.max(0, from - MAX_AROUND), from));
  const marked = shown(line.slice(from, Math.min(to, from + MAX_AROUND)));
  const after = shown(line.slice(to, to + MAX_AROUND));

  const isWhole = columnsOf(before + marked + after) <= room;
  const lead = isWhole
    ? before
    : takeColumns(segments(before).toReversed(), Math.max(8, Math.floor(room / 2)))
        .toReversed()
        .join('');
  const isCutBefore = lead.length < before.length;
  const start = isCutBefore ? more + lead : lead;
  const rest = takeColumns(segments(marked + after), isWhole ? room : room - columnsOf(lead)).join('');
  const isCutAfter = rest.length < marked.length + after.length;
  const carets = Math.max(1, Math.min(columnsOf(marked), columnsOf(rest)));
  return [
    `  ${style.dim(`${number} |`)} ${start}${rest}${isCutAfter ? more : ''}`,
    `  ${style.dim(`${gutter} |`)} ${' '.repeat(columnsOf(start))}${style.bad('^'.repeat(carets))}`,
  ];
}

function paint(severity: Severity, text: string, style: Style): string {
  if (severity === 'error') return style.bad(text);
  return severity === 'warn' ? style.warn(text) : style.dim(text);
}

/** One finding: where, how bad, what, and its line with a caret where the line is known. */
export function findingLines(
  finding: Finding,
  line: string | undefined,
  style: Style,
  width: number,
): string[] {
  const place = `${visiblePath(finding.file)}:${finding.line}:${finding.column}`;
  const head = `${style.bold(place)}  ${paint(finding.severity, SEVERITY_NAMES[finding.severity], style)}`;
  const message = visibleLine(finding.message);
  const rule = style.dim(`(${finding.rule})`);
  const isShort = columnsOf(`${head}  ${message}  ${rule}`) <= width;
  return [
    ...(isShort
      ? [`${head}  ${message}  ${rule}`]
      : [head, ...wrap(`${message} ${rule}`, width - 2).map((text) => `  ${text}`)]),
    ...(line === undefined || line.trim() === '' ? [] : sourceFrame(finding, line, style, width)),
  ];
}

function countsLine(counts: LintCounts, style: Style): string {
  const { checked, found, fixed } = countsWords(counts);
  const parts = [
    ...(found.length === 0 ? [style.good('no problems found')] : []),
    ...found.map(({ severity, text }) => (severity === 'info' ? text : paint(severity, text, style))),
    ...(fixed === null ? [] : [style.good(fixed)]),
  ];
  return `${checked}: ${parts.join(', ')}.`;
}

/** Every finding with its line, then what was checked and how much was found. */
export function findingsView(
  { findings, counts, sources }: FindingsResult,
  style: Style,
  width: number,
): string {
  const linesOf = new Map([...sources].map(([file, text]) => [file, text.split('\n')]));
  const frames = findings.map((finding) =>
    findingLines(finding, linesOf.get(finding.file)?.[finding.line - 1], style, width).join('\n'),
  );
  return [...frames, countsLine(counts, style)].join('\n\n');
}
