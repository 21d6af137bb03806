import { compareTexts } from '../compare-texts.ts';

export type Severity = 'error' | 'warn' | 'info';

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where values stand to which other files matter, by path in the document: `id`, `draw/0/pack`. */
export type Places = Readonly<Record<string, Place>>;

/** Text that replaces a stretch of the file. */
export interface Fix extends Place {
  readonly text: string;
}

/** One thing that lint has to say, with its rule, severity and place. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly fix?: Fix;
}

export interface LintCounts {
  readonly files: number;
  readonly questions: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** how many findings were mended; absent where nobody asked for it */
  readonly fixed?: number;
}

/** By file, then place, then rule: the order in which findings are shown. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.rule, b.rule)
  );
}
