import { nearestName } from '../domain/edit-distance.ts';
import { isId } from '../domain/id.ts';
import type { Finding } from '../domain/lint/finding.ts';
import { AppError } from '../domain/app-error.ts';
import { type PackOutline, packOutline } from '../domain/pack-outline.ts';
import { type ContentFolder, contentPlaces, mayBe } from './content-places.ts';
import { insteadOf, type Listed, type Listing, listingOf, type Met } from './listing.ts';
import type { CardIndex, Cards, ContentCache, FileCard } from './ports-cache.ts';
import type { Content, ContentFile, ContentFiles, ContentOf, ContentType, SourceText } from './ports.ts';

/** A checked pack, exam or track with the file and the text that it came from. */
export interface Loaded<T extends ContentType> {
  readonly value: NonNullable<ContentOf<T>['value']>;
  readonly file: ContentFile;
  readonly source: SourceText;
  /** which weaker file of the same id this one is used instead of */
  readonly note?: string;
}

/** The packs, exams and tracks that there are. */
export interface Library {
  /** One by its id or its file. @throws AppError `not-found`, `broken-content` */
  one<T extends ContentType>(type: T, idOrFile: string): Promise<Loaded<T>>;
  /** All of a type; a broken one never stops the others. */
  all<T extends ContentType>(type: T): Promise<Listing<Loaded<T>>>;
}

/** A pack without its texts, with its file. */
export interface Outlined {
  readonly value: PackOutline;
  readonly file: ContentFile;
}

/** A library that can be looked through without reading it all. */
export interface Catalogue extends Library {
  /** What `all` would find of packs, as far as looking back needs it. */
  outlines(): Promise<Listing<Outlined>>;
  /** What `all` would find, as far as lists show it. */
  list<T extends ContentType>(type: T): Promise<Listing<Listed<T>>>;
}

export interface LibraryPorts extends ContentCache {
  readonly files: ContentFiles;
  /** folders to look in, the strongest first */
  readonly folders: readonly ContentFolder[];
}

const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error');

/** Says in one sentence what is wrong with a file, and where to see the rest. */
export function brokenContent({ path }: ContentFile, findings: readonly Finding[]): AppError {
  const errors = errorsOf(findings);
  const first = errors[0];
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`;
  const where = first === undefined ? '' : ` The first, in line ${first.line}: ${first.message}`;
  return new AppError('broken-content', `${path} has ${count}, so it cannot be used.${where}`, {
    hint: `See them all with: deskready lint ${path}`,
  });
}

/** Opens the library over its folders. Nothing is read before it is asked for, and each file once. */
export function openLibrary({ files, parse, cards: openCards, outline, folders }: LibraryPorts): Catalogue {
  const contents = new Map<string, Promise<{ content: Content; source: SourceText | null }>>();
  const cards = new Map<string, FileCard>();
  const outlinesByPath = new Map<string, PackOutline>();
  let index: Promise<CardIndex | undefined> | null = null;
  const places = contentPlaces(files, folders);

  async function loadOnce(file: ContentFile): Promise<{ content: Content; source: SourceText | null }> {
    const source = files.read(file);
    if ('rule' in source) {
      return { content: { type: 'other', value: null, file, findings: [source] }, source: null };
    }
    return { content: await parse(file, source), source };
  }

  function load(file: ContentFile): Promise<{ content: Content; source: SourceText | null }> {
    const loading = contents.get(file.path) ?? loadOnce(file);
    contents.set(file.path, loading);
    return loading;
  }

  async function atPath<T extends ContentType>(type: T, path: string): Promise<Loaded<T>> {
    const kind = files.kindOf(path);
    if (kind === 'missing') {
      throw new AppError('not-found', `There is no file ${path}.`, { hint: 'Check the path.' });
    }
    if (kind === 'directory') {
      throw new AppError('not-found', `${path} is a folder; a ${type} is one YAML file.`, {
        hint: `Use --packs ${path} to add all packs of that folder.`,
      });
    }
    const file = files.named(path);
    const loaded = usable(type, file, await load(file));
    if (loaded !== null) return loaded;
    throw new AppError('not-found', `${path} holds no ${type}.`, { hint: `See: deskready ${type}s list` });
  }

  /** The content where it is of the type and without errors; null where it is something else. */
  function usable<T extends ContentType>(
    type: T,
    file: ContentFile,
    { content, source }: { content: Content; source: SourceText | null },
  ): Loaded<T> | null {
    const errors = errorsOf(content.findings);
    if (errors.length > 0) throw brokenContent(file, errors);
    if (content.type !== type || content.value === null || source === null) return null;
    return { value: content.value as Loaded<T>['value'], file, source };
  }

  async function notFound(type: ContentType, id: string): Promise<AppError> {
    const listing = await list(type);
    const ids = listing.items.map((item) => item.value.id);
    const nearest = nearestName(id, ids);
    const meant = nearest === null ? '' : ` Did you mean ${nearest}?`;
    return new AppError('not-found', `There is no ${type} called ${id}.${meant}`, {
      hint: `See them all with: deskready ${type}s list`,
    });
  }

  async function one<T extends ContentType>(type: T, idOrFile: string): Promise<Loaded<T>> {
    if (!isId(idOrFile) && /[\\/.]/u.test(idOrFile)) return atPath(type, idOrFile);
    const named = places.of(type, idOrFile);
    for (const [index, file] of named.entries()) {
      const loaded = usable(type, file, await load(file));
      const weaker = named[index + 1];
      if (loaded === null) continue;
      return weaker === undefined ? loaded : { ...loaded, note: insteadOf(idOrFile, file, weaker) };
    }
    throw await notFound(type, idOrFile);
  }

  async function all<T extends ContentType>(type: T): Promise<Listing<Loaded<T>>> {
    const met: Met<Loaded<T>>[] = [];
    for (const file of places.all()) {
      if (!mayBe(type, file)) continue;
      // Known to be a pack.
      if (type !== 'pack' && outlinesByPath.has(file.path)) continue;
      const { content, source } = await load(file);
      const value = content.value as Loaded<T>['value'] | null;
      const item = value === null || source === null ? null : { value, file, source };
      met.push({ file, type: content.type, errors: errorsOf(content.findings).length, item });
    }
    return listingOf(type, met);
  }

  function findOutline(file: ContentFile): PackOutline | null {
    if (outline === undefined || file.origin !== 'shipped') return null;
    const source = files.read(file);
    return 'rule' in source ? null : outline(file, source);
  }

  function knownOutline(file: ContentFile): PackOutline | null {
    const known = outlinesByPath.get(file.path);
    if (known !== undefined) return known;
    const found = findOutline(file);
    if (found !== null) outlinesByPath.set(file.path, found);
    return found;
  }

  async function outlines(): Promise<Listing<Outlined>> {
    const met: Met<Outlined>[] = [];
    for (const file of places.all()) {
      if (!mayBe('pack', file)) continue;
      const known = knownOutline(file);
      if (known !== null) {
        met.push({ file, type: 'pack', errors: 0, item: { value: known, file } });
        continue;
      }
      const { content } = await load(file);
      const pack = content.type === 'pack' ? content.value : null;
      const item = pack === null ? null : { value: packOutline(pack), file };
      met.push({ file, type: content.type, errors: errorsOf(content.findings).length, item });
    }
    return listingOf('pack', met);
  }

  /** A card of what is in a file, made or found; what is read for it alone is not held on to. */
  async function findCard(file: ContentFile): Promise<FileCard> {
    const { fileCard } = await import('./file-card.ts');
    const loading = contents.get(file.path);
    if (loading !== undefined) return fileCard((await loading).content);
    // Those that came with the program were compiled with it.
    const kept = file.origin === 'shipped' ? undefined : await (index ??= Promise.resolve(openCards?.()));
    const same = kept?.card(file) ?? null;
    if (same !== null) return same;
    const source = files.read(file);
    if ('rule' in source) return { type: 'other', errors: 1, value: null };
    const known = kept?.cardOf(file, source) ?? null;
    if (known !== null) return known;
    const card = fileCard(await parse(file, source));
    kept?.keep(file, source, card);
    return card;
  }

  async function list<T extends ContentType>(type: T): Promise<Listing<Listed<T>>> {
    const met: Met<Listed<T>>[] = [];
    for (const file of places.all()) {
      if (!mayBe(type, file)) continue;
      const card = cards.get(file.path) ?? (await findCard(file));
      cards.set(file.path, card);
      const value = card.value as Cards[T] | null;
      met.push({ file, type: card.type, errors: card.errors, item: value === null ? null : { value, file } });
    }
    (await index)?.save();
    return listingOf(type, met);
  }

  return { one, all, list, outlines };
}
