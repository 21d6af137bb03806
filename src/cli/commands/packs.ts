import { addPack, removePack } from '../../app/shelve-pack.ts';
import { describePack, packSummary } from '../../app/describe.ts';
import { contextLibrary, type GlobalOptions, makeContext } from '../context.ts';
import type { Deps, ExitCode } from '../deps.ts';
import { printListing } from '../print-listing.ts';
import { packsView, packView } from '../views/content-lists.ts';
import type { ListOptions } from './blueprints.ts';

export async function listPacks(options: ListOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const listing = await contextLibrary(context, options.packs).list('pack');
  const packs = listing.items.map(({ value, file }) => packSummary(value, file));
  return printListing(context, options, 'packs', packs, listing, (style, width) =>
    packsView(packs, style, width),
  );
}

export async function showPack(idOrFile: string, options: ListOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const summary = describePack(await contextLibrary(context, options.packs).one('pack', idOrFile));
  const isJson = options.json === true;
  context.print(isJson ? JSON.stringify(summary, null, 2) : packView(summary, context.style, context.width));
  return 0;
}

export async function addPackFile(file: string, options: GlobalOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  const added = await addPack(file, {
    files: deps.files,
    parse: deps.parse,
    shelf: context.data.shelf,
  });
  context.print(`Added the ${added.type} ${added.id}: ${added.path}`);
  return 0;
}

export async function removePackId(id: string, options: GlobalOptions, deps: Deps): Promise<ExitCode> {
  const context = await makeContext(options, deps);
  removePack(id, context.data.shelf);
  context.print(`Removed ${id}. Your reports stay.`);
  return 0;
}
