import type { Command } from 'commander';
import type { Limits } from '../domain/limits.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Report } from '../domain/report/report.ts';
import type { Readable } from 'node:stream';
import type { CacheFile, ContentEdits } from '../app/ports-lint.ts';
import type {
  Clock,
  ContentFiles,
  DataFacts,
  Entropy,
  ExportFormat,
  LineInput,
  NewFiles,
  PackShelf,
  ParseContent,
  ReportFiles,
  ReportRows,
  ReportStore,
  Runtime,
  Sha256,
  Signals,
  StarterPlan,
  Suspension,
  Timer,
  UsedFiles,
} from '../app/ports.ts';
import type { Archives, DataFolder, DataReaders } from '../app/ports-data.ts';
import type { ExchangePorts } from '../app/ports-exchange.ts';
import type { CacheUse, ContentCache } from '../app/ports-cache.ts';
import type { HistoryFiles } from '../app/ports-history.ts';
import type { JournalStore } from '../app/ports-journal.ts';
import type { PageFiles, ProgressPage, ReportPage } from '../app/ports-page.ts';
import type { LintPorts, LintResult } from '../app/lint-content.ts';
import type { SetupPorts } from '../app/lint-setup.ts';

export type Input = Readable & { readonly isTTY?: boolean };
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  write(text: string | Uint8Array): unknown;
  /** a terminal's */
  on?(event: 'resize', listener: () => void): unknown;
  removeListener?(event: 'resize', listener: () => void): unknown;
}

/** Where sentences for people go that are no product. */
export interface ErrorOutput {
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** What is around the program: the process itself, or a stand-in for it. */
export interface Host {
  readonly version: string;
  /** the working directory */
  readonly directory: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: ErrorOutput;
}

/** Builds what commands work with; called when a command runs, so that help and version load none of it. */
export type LoadDeps = () => Promise<Deps>;

/** The same before the command line said how much files may hold. */
export type LoadDepsWithin = (limits: Limits) => Promise<Deps>;

/** A user's data directory. */
export interface DataStores {
  readonly directory: string;
  /** who said that it is there */
  readonly because: 'option' | 'environment' | 'platform';
  readonly shelf: PackShelf;
  readonly reports: ReportStore;
  /** the text of a report's file */
  readonly reportText: (report: Report) => string;
  /** what earlier reports came to */
  history(): Promise<HistoryFiles>;
  readonly used: UsedFiles;
  readonly journals: JournalStore;
  /** content as it is used, with what is kept of it here */
  content(use: CacheUse): ContentCache;
}

/** How lint's results can be written besides `pretty`, which hangs on the terminal. */
export const LINT_FORMATS = ['compact', 'json', 'sarif', 'github', 'markdown'] as const;
export type LintFormat = (typeof LINT_FORMATS)[number];

/** What `lint` and `rules` need besides; loaded when they run. */
export interface LintTools {
  /** always from the text, with the places that checks across files need */
  readonly lintFiles: LintPorts['lintFiles'];
  readonly edits: ContentEdits;
  readonly cache: CacheFile;
  /** what a cache of this program's results hangs on: its version, its code, and what runs it */
  readonly build: string;
  readonly setup: SetupPorts;
  /** results as text, by the name of the format */
  readonly formats: Readonly<Record<LintFormat, (result: LintResult) => Promise<string>>>;
  /** the page of a rule, in Markdown */
  rulePage(id: string): string;
}

/** What `new` and `doctor` need besides. */
export interface AuthorTools {
  readonly newFiles: NewFiles;
  /** the text of a new pack */
  writeStarter(plan: StarterPlan): Promise<string>;
  runtime(): Runtime;
  /** what is known of a data directory without reading its files */
  dataFacts(directory: string): DataFacts;
}

/** What commands need that read reports. */
export interface ReportTools {
  readonly files: ReportFiles;
  /** reports as rows for other programs */
  rows(format: ExportFormat): Promise<ReportRows>;
}

/** What `import` and `export` need besides. */
export interface ExchangeTools extends ExchangePorts {
  readonly edits: ContentEdits;
  /** where editors find the pack's JSON Schema from a file in this folder */
  schemaFor(folder: string): string;
  /** Writes a file whole or not at all. @throws AppError `not-writable`, also where one is there that must stay */
  write(file: string, content: string | Uint8Array, isReplacing: boolean): void;
}

/** What `data` and `doctor` need besides. */
export interface DataTools {
  folder(directory: string): DataFolder;
  readonly archives: Archives;
  readonly readers: DataReaders;
}

/** What commands need that write pages. */
export interface PageTools {
  readonly files: PageFiles;
  /** the whole page as one text */
  reportPage(page: ReportPage): string;
  progressPage(page: ProgressPage): string;
  /** the same of a quiz that runs in a browser */
  quizPage(quiz: Quiz): string;
}

/** Everything that a sitting touches outside the program, and the way to what other commands need. `composition.ts` passes the real ones, tests pass their own. */
export interface Deps {
  readonly version: string;
  /** how much a file of content may hold */
  readonly limits: Limits;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly input: Input;
  readonly output: Output;
  readonly errors: ErrorOutput;
  readonly clock: Clock;
  readonly timer: Timer;
  readonly entropy: Entropy;
  readonly sha256: Sha256;
  readonly signals: Signals;
  /** absent on Windows */
  readonly suspension?: Suspension;
  readonly files: ContentFiles;
  /** for use: from what the build compiled, where it saw just this text */
  readonly parse: ParseContent;
  /** the folder of the packs that come with the program */
  readonly shippedDirectory: string;
  openData(directory: string | undefined): DataStores;
  openLines(input: Input): LineInput;
  lintTools(): Promise<LintTools>;
  authorTools(): Promise<AuthorTools>;
  reportTools(): Promise<ReportTools>;
  pageTools(): Promise<PageTools>;
  dataTools(): Promise<DataTools>;
  exchangeTools(): Promise<ExchangeTools>;
}

/** 0 done; 1 it ran and the answer is no; 2 usage or input fault; 70 a bug; above 128 ended by a signal. */
export type ExitCode = number;

/** Takes the exit code of the command that ran. */
export type SetExitCode = (code: ExitCode) => void;

/** Adds a command, with what is below it, to the program. */
export type AddCommand = (program: Command, load: LoadDeps, setExitCode: SetExitCode) => void;
