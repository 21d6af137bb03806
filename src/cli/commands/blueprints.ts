import { type BlueprintSummary, describeExam, describeTrack } from '../../app/describe.ts';
import type { Catalogue, Library, Loaded } from '../../app/library.ts';
import type { Listed } from '../../app/listing.ts';
import { type Context, contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { printListing } from '../print-listing.ts';
import { blueprintsView, blueprintView } from '../views/content-lists.ts';

export interface ListOptions extends GlobalOptions {
  readonly json?: boolean;
  readonly packs: readonly string[];
}

export type BlueprintType = 'exam' | 'track';

/** How each type of blueprint is summarised, and how to use one. */
const TYPES: {
  readonly [T in BlueprintType]: {
    readonly next: string;
    describe(about: Listed<T> | Loaded<T>, library: Library): Promise<BlueprintSummary>;
  };
} = {
  exam: { next: 'Sit one with: deskready exam EXAM', describe: describeExam },
  track: { next: 'Practise for one with: deskready practice --track TRACK', describe: describeTrack },
};

async function opened(options: ListOptions, deps: Deps): Promise<{ context: Context; library: Catalogue }> {
  const context = await makeContext(options, deps);
  return { context, library: contextLibrary(context, options.packs) };
}

/** Lists the exams or the tracks there are. */
export async function listBlueprints<T extends BlueprintType>(
  type: T,
  options: ListOptions,
  deps: Deps,
): Promise<ExitCode> {
  const { context, library } = await opened(options, deps);
  const { next, describe } = TYPES[type];
  const listing = await library.list(type);
  const summaries = await Promise.all(listing.items.map((item) => describe(item, library)));
  return printListing(context, options, `${type}s`, summaries, listing, (style, width) =>
    blueprintsView(summaries, next, style, width),
  );
}

/** Shows one exam or track with its draw. */
export async function showBlueprint<T extends BlueprintType>(
  type: T,
  idOrFile: string,
  options: ListOptions,
  deps: Deps,
): Promise<ExitCode> {
  const { context, library } = await opened(options, deps);
  const summary = await TYPES[type].describe(await library.one(type, idOrFile), library);
  const isJson = options.json === true;
  context.print(
    isJson ? JSON.stringify(summary, null, 2) : blueprintView(summary, context.style, context.width),
  );
  return 0;
}
