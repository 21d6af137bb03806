import type { Exam, Track } from '../domain/blueprint.ts';
import type { Configuration } from '../domain/lint/configuration.ts';
import type { PackFacts } from '../domain/lint/facts.ts';
import type { Finding, Places } from '../domain/lint/finding.ts';
import type { Ignore } from '../domain/lint/ignore.ts';
import type { ContentFile, ContentType, SourceText } from './ports.ts';

/** What lint keeps of a file: its findings, and what checks across files need. Plain data, for caches and threads. */
export interface LintedFile {
  readonly path: string;
  readonly stem: string;
  readonly type: ContentType | 'other';
  /** what the file alone shows */
  readonly findings: readonly Finding[];
  /** as far as it could be read */
  readonly id: string | null;
  /** how many a pack lists */
  readonly questions: number;
  /** null where the file is no pack, or one with errors */
  readonly pack: PackFacts | null;
  /** the lines of an exam or a track as far as they could be read, also where the file has errors elsewhere */
  readonly draw: Exam['draw'] | Track['draw'];
  /**
   * Of what other files matter to: `id`; of a pack `questions/3` (its id) and `topics/lookup`; of an exam or a track `draw`,
   * `draw/0`, `draw/0/pack`, `draw/0/topics/1`.
   */
  readonly places: Places;
  /** findings that the author does not want to see */
  readonly ignores: readonly Ignore[];
}

/** Changes files of content in place. */
export interface ContentEdits {
  /** a file's text as it is on the disk, byte order mark and line ends included */
  read(path: string): string;
  /** what such a text would be read as */
  sourceOf(text: string): SourceText;
  /**
   * Writes a file whole or leaves it, in its place and with its permissions.
   *
   * @param before what it must hold still. @throws AppError `in-use` where it does not; `not-writable`
   */
  write(path: string, before: string, after: string): void;
}

/** A file with its text. */
export interface FileToLint {
  readonly file: ContentFile;
  readonly source: SourceText;
}

/**
 * Lints each file by itself, one after another or side by side. What comes out has the order of what goes in, and is the
 * same however it is done. Files are taken when there is room for them, so that not all texts are in memory at once.
 */
export type LintFiles = (
  files: Iterable<FileToLint>,
  configuration: Configuration,
) => AsyncIterable<LintedFile>;

/** A text of lines whose first ones are often enough. */
export interface LinesText {
  /** the first lines, with their ends; all of it where there are no more */
  readonly head: string;
  /** what comes behind them */
  rest(): string;
}

/** Keeps a text that may be lost, such as what lint found last time. */
export interface CacheFile {
  /**
   * @param lines how many are enough most times
   * @returns null where there is none that can be read
   */
  read(file: string, lines: number): LinesText | null;
  /** Writes it whole. @throws AppError `not-writable` */
  write(file: string, text: string): void;
}

/** Finds `.deskready.yaml` and knows what its globs match. */
export interface ConfigurationFinder {
  /** the configuration that holds in the working directory; null where there is none */
  find(): { readonly path: string; readonly text: string } | null;
  /** whether a path as shown to people matches one of some globs, seen from the configuration's folder */
  matcher(patterns: readonly string[], configuration: string): (path: string) => boolean;
}
