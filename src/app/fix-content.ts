import { AppError } from '../domain/app-error.ts';
import { compareTexts } from '../domain/compare-texts.ts';
import { applyFixes } from '../domain/lint/apply-fixes.ts';
import type { Finding, Fix } from '../domain/lint/finding.ts';
import { lintContent, type LintPorts, type LintResult, type LintWish } from './lint-content.ts';
import type { ContentEdits } from './ports-lint.ts';

export interface FixPorts extends LintPorts {
  readonly edits: ContentEdits;
}

/** A file that fixes change, as it was and as it shall be, byte order mark and line ends included. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface FixResult {
  /** what is left, with the number of problems that were mended among its counts */
  readonly result: LintResult;
  /** sorted by path; nothing of it has been written */
  readonly changed: readonly ChangedFile[];
}

/** A fix may bring another one to light. Two that undo each other would do so for ever. */
const MAX_ROUNDS = 10;

function fixesByFile(findings: readonly Finding[]): Map<string, Fix[]> {
  const fixes = new Map<string, Fix[]>();
  for (const { file, fix } of findings) {
    if (fix !== undefined) fixes.set(file, [...(fixes.get(file) ?? []), fix]);
  }
  return fixes;
}

/**
 * Lints, mends what can be mended, and lints again, until nothing can be mended any more.
 *
 * @throws AppError as `lintContent`; `usage` where standard input is among the paths
 */
export async function fixContent(
  paths: readonly string[],
  wish: LintWish,
  ports: FixPorts,
): Promise<FixResult> {
  if (paths.includes('-')) {
    throw new AppError(
      'usage',
      'What comes from stdin cannot be fixed, since there is no file to write to.',
      {
        hint: 'Name the file instead of "-".',
      },
    );
  }
  const { edits, files } = ports;
  const changed = new Map<string, ChangedFile>();
  const read: LintPorts['files']['read'] = (file) => {
    const now = changed.get(file.path);
    return now === undefined ? files.read(file) : edits.sourceOf(now.after);
  };
  let fixed = 0;
  for (let round = 0; ; round += 1) {
    const result = await lintContent(paths, wish, { ...ports, files: { ...files, read } });
    const fixes = round === MAX_ROUNDS ? [] : [...fixesByFile(result.findings)];
    if (fixes.length === 0) {
      const files = [...changed.values()].filter(({ before, after }) => before !== after);
      return {
        result: { ...result, counts: { ...result.counts, fixed } },
        changed: files.sort((a, b) => compareTexts(a.path, b.path)),
      };
    }
    for (const [path, ofFile] of fixes) {
      const before = changed.get(path)?.before ?? edits.read(path);
      const { text, count } = applyFixes(changed.get(path)?.after ?? before, ofFile);
      changed.set(path, { path, before, after: text });
      fixed += count;
    }
  }
}
