import { findProgress } from '../../app/find-progress.ts';
import type { HistoryPorts } from '../../app/ports-history.ts';
import type { Progress } from '../../domain/history/progress.ts';
import { visible, visibleTexts } from '../../domain/visible.ts';
import { commandLine } from '../command-line.ts';
import { type Context, contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { noteLeftCache } from '../note-left-cache.ts';
import { type ProgressScreen, progressView } from '../views/progress/progress-view.ts';
import { noReport } from './reports.ts';

export interface ProgressWishOptions extends GlobalOptions {
  /** only reports of this candidate */
  readonly candidate?: string;
  /** folders with further packs, exams and tracks */
  readonly packs: readonly string[];
}

/** What a command needs besides, so that it finds the same packs and reports. */
const placesOf = ({ packs, data }: ProgressWishOptions): string[] => [
  ...packs.flatMap((folder) => ['--packs', folder]),
  ...(data === undefined ? [] : ['--data', data]),
];

/** Tells of what lies among the reports and was not counted. */
function noteLeftFiles(reports: number, { history }: HistoryPorts, context: Context): void {
  const files = history.leftFiles(reports);
  if (files > 0) {
    const what = files === 1 ? '1 file among your reports is' : `${files} files among your reports are`;
    context.note(`${what} left alone and not counted; this names them: deskready reports list`);
  }
}

/** With texts of packs as they may be shown. */
function visibleProgress(found: Progress): Progress {
  const { at, reports, questions, streak, days, score } = found;
  const { targets, packs, weakest, exams } = found;
  const titles = new Map<string, string>();
  /** There may be thousands of exams, but few titles. */
  function visibleTitle(title: string): string {
    const known = titles.get(title) ?? visible(title);
    titles.set(title, known);
    return known;
  }
  return {
    at,
    reports,
    ...visibleTexts({ targets, packs }),
    questions,
    streak,
    days,
    weakest: visibleTexts(weakest),
    exams: exams.map((exam) => ({ ...exam, title: visibleTitle(exam.title) })),
    score,
    // These hold nothing but ids and moments that were checked as they were read. Only JSON and pages ask for them.
    get sittings() {
      return found.sittings;
    },
  };
}

/** What all reports together say, with what words about it need. */
export async function progressScreen(
  packs: readonly string[],
  options: ProgressWishOptions,
  context: Context,
): Promise<ProgressScreen> {
  const { deps, data } = context;
  const library = contextLibrary(context, options.packs);
  const wish = { packs, ...(options.candidate === undefined ? {} : { candidate: options.candidate }) };
  const ports = { history: await data.history(), sha256: deps.sha256 };
  const found = await findProgress(wish, deps.clock.now(), library, ports);
  // Of one candidate, the others' reports are not counted either.
  if (options.candidate === undefined) noteLeftFiles(found.reports, ports, context);
  noteLeftCache(ports.history, context.note);
  const all = (await library.outlines()).items;
  return {
    progress: visibleProgress(found),
    packs,
    packTitles: new Map(all.map(({ value }) => [value.id, value.title])),
    command: (argv) => commandLine([...argv, ...placesOf(options)]),
  };
}

/** Shows what all reports together say: readiness, subjects, levels, exams, and what to practise next. */
export async function showProgress(
  packs: readonly string[],
  options: ProgressWishOptions & { readonly json?: boolean },
  deps: Deps,
): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const screen = await progressScreen(packs, options, context);
  const { progress, command } = screen;
  if (options.json === true) {
    context.print(JSON.stringify(progress, null, 2));
  } else if (progress.reports === 0) {
    context.print([noReport(options), 'Begin with:', `  ${command(['practice'])}`].join('\n'));
  } else {
    context.print(progressView(screen, context.style, context.width));
  }
  return 0;
}
