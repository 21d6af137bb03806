import type { Fix } from './finding.ts';

export interface Fixed {
  readonly text: string;
  /** how many fixes were made */
  readonly count: number;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Makes the fixes of a file that do not overlap; of two that do, the earlier one. What lies outside them stays as it is,
 * byte order mark and line ends too.
 *
 * @param raw the file as it is on the disk; places count lines and columns without the byte order mark
 */
export function applyFixes(raw: string, fixes: readonly Fix[]): Fixed {
  const starts = lineStartsOf(raw);
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const offsetAt = (line: number, column: number): number =>
    (starts[line - 1] ?? raw.length) + column - 1 + (line === 1 ? mark : 0);
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const edits = fixes
    .map(({ line, column, endLine, endColumn, text }) => ({
      start: offsetAt(line, column),
      end: offsetAt(endLine, endColumn),
      text: text.replaceAll('\n', lineEnd),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let from = 0;
  let count = 0;
  for (const { start, end, text } of edits) {
    if (start < from || (count > 0 && start === from)) continue;
    parts.push(raw.slice(from, start), text);
    from = end;
    count += 1;
  }
  return { text: parts.join('') + raw.slice(from), count };
}
