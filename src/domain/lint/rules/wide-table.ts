import type { Path } from '../fault.ts';
import type { PackRule, Problem } from '../rule.ts';
import { columnsOf } from '../text/columns-of.ts';

/** A line that is set in, has a wide gap or two gaps, holds code alone, or is a row drawn with bars. One gap of two spaces is a slip. */
const IS_TABLE_OR_CODE =
  /^(?: {2,}|\t)\S|\S(?: {3,}|\t)\S|[^\s.!?:] {2,}\S.*[^\s.!?:] {2,}\S|^\s*(?:`[^`]+`|\|.*\|)\s*$/u;

function* wideLines(text: string, path: Path, columns: number): Iterable<Problem> {
  if (text.length * 2 <= columns) return;
  let start = 0;
  for (const line of text.split('\n')) {
    const width = line.length * 2 <= columns ? 0 : columnsOf(line);
    if (width > columns && IS_TABLE_OR_CODE.test(line)) {
      yield {
        message: `This line of a table or of code takes ${width} columns, and a narrow terminal shows ${columns}; make it shorter.`,
        path,
        within: { start, end: start + line.length },
      };
    }
    start += line.length + 1;
  }
}

export const wideTable: PackRule<{ columns: number }> = {
  looksAt: 'pack',
  id: 'wide-table',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A table or a code passage that is wider than a narrow terminal.',
  settings: { columns: 78 },
  *check({ pack: { scenarios, questions }, indices }, { columns }) {
    for (const [id, text] of Object.entries(scenarios)) yield* wideLines(text, ['scenarios', id], columns);
    for (const [place, { prompt, retired }] of questions.entries()) {
      if (!retired) yield* wideLines(prompt, ['questions', indices[place] ?? place, 'prompt'], columns);
    }
  },
};
