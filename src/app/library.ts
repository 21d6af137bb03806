import { visible } from '../domain/visible.ts';
import { nearestName } from '../domain/edit-distance.ts';
import { isId } from '../domain/id.ts';
import type { Finding } from '../domain/lint/finding.ts';
import { AppError } from '../domain/app-error.ts';
import type {
  Content,
  ContentFile,
  ContentFiles,
  ContentOf,
  ContentType,
  Origin,
  ParseContent,
  SourceText,
} from './ports.ts';

/** A checked pack, exam or track with the file and the text that it came from. */
export interface Loaded<T extends ContentType> {
  readonly value: NonNullable<ContentOf<T>['value']>;
  readonly file: ContentFile;
  readonly source: SourceText;
  /** which weaker file of the same id this one is used instead of */
  readonly note?: string;
}

/** A file that was not used because it has errors. */
export interface LeftOut {
  readonly file: ContentFile;
  readonly errors: readonly Finding[];
}

export interface Listing<T extends ContentType> {
  /** one for each id, sorted by id */
  readonly items: readonly Loaded<T>[];
  readonly leftOut: readonly LeftOut[];
  /** sentences, such as which of two packs with one id is used */
  readonly notes: readonly string[];
}

/** The packs, exams and tracks that there are. */
export interface Library {
  /** One by its id or its file. @throws AppError `not-found`, `broken-content` */
  one<T extends ContentType>(type: T, idOrFile: string): Promise<Loaded<T>>;
  /** All of a type; a broken one never stops the others. */
  all<T extends ContentType>(type: T): Promise<Listing<T>>;
}

export interface LibraryPorts {
  readonly files: ContentFiles;
  readonly parse: ParseContent;
  /** folders to look in, the strongest first */
  readonly folders: readonly { readonly path: string; readonly origin: Origin }[];
}

const ORIGIN_NAMES: Readonly<Record<Origin, string>> = {
  file: 'the named file',
  'packs-dir': 'the one from --packs',
  data: 'the added one',
  shipped: 'the shipped one',
};

/** Says which of two files of one id is used. */
const insteadOf = (id: string, used: ContentFile, unused: ContentFile): string =>
  `There are two of ${id}; ${ORIGIN_NAMES[used.origin]} (${visible(used.path)}) is used, not ${ORIGIN_NAMES[unused.origin]}.`;

const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity === 'error');

/** Whether a file may be of a type, as far as its folder tells. */
function mayBe(type: ContentType, file: ContentFile): boolean {
  if (file.folder === null) return true;
  return file.folder === `${type}s`;
}

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
export function openLibrary({ files, parse, folders }: LibraryPorts): Library {
  const contents = new Map<string, Promise<{ content: Content; source: SourceText | null }>>();
  let found: ContentFile[] | null = null;

  const allFiles = (): ContentFile[] => {
    found ??= folders
      .filter((folder) => files.kindOf(folder.path) === 'directory')
      .flatMap((folder) => files.below(folder.path, folder.origin));
    return found;
  };

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

  async function named<T extends ContentType>(type: T, path: string): Promise<Loaded<T>> {
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
    const listing = await all(type);
    const ids = listing.items.map((item) => item.value.id);
    const nearest = nearestName(id, ids);
    const meant = nearest === null ? '' : ` Did you mean ${nearest}?`;
    return new AppError('not-found', `There is no ${type} called ${id}.${meant}`, {
      hint: `See them all with: deskready ${type}s list`,
    });
  }

  async function one<T extends ContentType>(type: T, idOrFile: string): Promise<Loaded<T>> {
    if (!isId(idOrFile) && /[\\/.]/u.test(idOrFile)) return named(type, idOrFile);
    const files = allFiles().filter((file) => file.stem === idOrFile && mayBe(type, file));
    for (const [index, file] of files.entries()) {
      const loaded = usable(type, file, await load(file));
      const weaker = files[index + 1];
      if (loaded === null) continue;
      return weaker === undefined ? loaded : { ...loaded, note: insteadOf(idOrFile, file, weaker) };
    }
    throw await notFound(type, idOrFile);
  }

  async function all<T extends ContentType>(type: T): Promise<Listing<T>> {
    const items = new Map<string, Loaded<T>>();
    const leftOut: LeftOut[] = [];
    const notes: string[] = [];
    for (const file of allFiles()) {
      if (!mayBe(type, file)) continue;
      const { content, source } = await load(file);
      const errors = errorsOf(content.findings);
      // A file that cannot be read counts as what its folder says, elsewhere as a pack.
      const isOfType =
        content.type === type || (content.type === 'other' && (file.folder !== null || type === 'pack'));
      if (errors.length > 0 && isOfType) leftOut.push({ file, errors });
      if (errors.length > 0 || content.type !== type || content.value === null || source === null) continue;
      const value = content.value as Loaded<T>['value'];
      const stronger = items.get(value.id);
      if (stronger === undefined) items.set(value.id, { value, file, source });
      else notes.push(insteadOf(value.id, stronger.file, file));
    }
    const sorted = [...items.values()].sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
    return { items: sorted, leftOut, notes };
  }

  return { one, all };
}
