import { describeTrack } from '../../app/describe.ts';
import { contextLibrary, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { printListing } from '../print-listing.ts';
import { blueprintsView, blueprintView } from '../views/content-lists.ts';
import type { ListOptions } from './exams.ts';

export async function listTracks(options: ListOptions, deps: Deps): Promise<ExitCode> {
  const context = makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  const listing = await library.all('track');
  const tracks = await Promise.all(listing.items.map((item) => describeTrack(item, library)));
  const next = 'Practise for one with: deskready practice --track TRACK';
  return printListing(context, options, 'tracks', tracks, listing, (style, width) =>
    blueprintsView(tracks, next, style, width),
  );
}

export async function showTrack(idOrFile: string, options: ListOptions, deps: Deps): Promise<ExitCode> {
  const context = makeContext(options, deps);
  const library = contextLibrary(context, options.packs);
  const summary = await describeTrack(await library.one('track', idOrFile), library);
  const isJson = options.json === true;
  context.print(
    isJson ? JSON.stringify(summary, null, 2) : blueprintView(summary, context.style, context.width),
  );
  return 0;
}
