import type { Listed, Listing } from '../../app/listing.ts';
import type { ContentType } from '../../app/ports.ts';
import { type Context, contextLibrary, makeContext } from '../context.ts';
import type { Deps } from '../deps.ts';
import type { Aim } from './aim.ts';
import type { Candidate, FindValues } from './candidates.ts';

const titles = <T extends ContentType>({ items }: Listing<Listed<T>>): Candidate[] =>
  items.map(({ value }) => ({ value: value.id, about: value.title }));

async function topics(context: Context, folders: readonly string[]): Promise<Candidate[]> {
  const { items } = await contextLibrary(context, folders, 'quiet').list('pack');
  const found = new Map(
    items.flatMap(({ value }) => value.topics.map(({ id, title }) => [id, title] as const)),
  );
  return [...found].sort().map(([value, about]) => ({ value, about }));
}

/** What was added to the data directory, of every type. */
async function added(context: Context): Promise<Candidate[]> {
  const library = contextLibrary(context, [], 'quiet');
  const [packs, exams, tracks] = [
    await library.list('pack'),
    await library.list('exam'),
    await library.list('track'),
  ];
  return [...packs.items, ...exams.items, ...tracks.items]
    .filter(({ file }) => file.origin === 'data')
    .map(({ value }) => ({ value: value.id, about: value.title }));
}

async function sessions({ data }: Context): Promise<Candidate[]> {
  const journals = await data.journals.list();
  return journals
    .filter(({ isLive }) => !isLive)
    .map(({ id, reading }) => ({
      value: id,
      about: reading.type === 'whole' ? reading.header.startedAt : '',
    }));
}

/** Looks values up in the library and the data directory that the words before the cursor name. */
export function makeFindValues({ given }: Aim, deps: Deps): FindValues {
  return async (source) => {
    const data = given.get('--data')?.at(-1);
    const context = await makeContext(data === undefined ? {} : { data }, deps);
    const folders = given.get('--packs') ?? [];
    switch (source.from) {
      case 'content':
        return titles(await contextLibrary(context, folders, 'quiet').list(source.type));
      case 'topics':
        return topics(context, folders);
      case 'added':
        return added(context);
      case 'sessions':
        return sessions(context);
    }
  };
}
