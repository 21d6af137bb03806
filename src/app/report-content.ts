import { AppError } from '../domain/app-error.ts';
import { compareTexts } from '../domain/compare-texts.ts';
import type { Report, UsedFile } from '../domain/report/report.ts';
import type { Library, Loaded } from './library.ts';
import type {
  Content,
  ContentFile,
  ContentFiles,
  ContentType,
  Origin,
  ParseContent,
  SourceText,
  UsedFiles,
} from './ports.ts';

export interface ReportContentPorts {
  readonly used: UsedFiles;
  readonly files: ContentFiles;
  readonly parse: ParseContent;
  /** folders to look in where there is no kept copy */
  readonly folders: readonly { readonly path: string; readonly origin: Origin }[];
}

/** A file that a report names and nobody has, or that cannot be read any more. */
export interface MissingFile extends UsedFile {
  readonly type: ContentType;
}

/** What a session was drawn from, as far as it is still there. */
export interface Materials {
  readonly packs: readonly Loaded<'pack'>[];
  readonly exam?: Loaded<'exam'>;
  readonly track?: Loaded<'track'>;
  readonly missing: readonly MissingFile[];
}

export interface ReportContent {
  of(report: Report): Promise<Materials>;
}

type Usable = Content & { readonly value: NonNullable<Content['value']> };

const isUsable = (content: Content): content is Usable =>
  content.value !== null && content.findings.every(({ severity }) => severity !== 'error');

/** Finds the very files that reports name by their hashes: kept copies first, then every folder. Each is read once. */
export function openReportContent({ used, files, parse, folders }: ReportContentPorts): ReportContent {
  const known = new Map<string, Promise<Loaded<ContentType> | null>>();
  let byHash: Map<string, { readonly file: ContentFile; readonly source: SourceText }> | null = null;

  function elsewhere(
    sha256: string,
  ): { readonly file: ContentFile; readonly source: SourceText } | undefined {
    byHash ??= new Map(
      folders
        .filter(({ path }) => files.kindOf(path) === 'directory')
        .flatMap(({ path, origin }) => files.below(path, origin))
        .flatMap((file) => {
          const source = files.read(file);
          return 'rule' in source ? [] : [[source.sha256, { file, source }] as const];
        }),
    );
    return byHash.get(sha256);
  }

  async function kept({ id, sha256 }: UsedFile): Promise<{ content: Content; source: SourceText } | null> {
    const copy = used.find(sha256);
    if (copy === null) return null;
    const file = { path: copy.path, stem: id, folder: null, origin: 'data' } as const;
    const content = await parse(file, copy.source);
    // A copy is named for its hash, so that an id which the report has wrong is no fault of the copy.
    const read = isUsable(content) ? content : await parse({ ...file, stem: '' }, copy.source);
    return { content: read, source: copy.source };
  }

  async function load(type: ContentType, wanted: UsedFile): Promise<Loaded<ContentType> | null> {
    let found = await kept(wanted);
    const other = found === null ? elsewhere(wanted.sha256) : undefined;
    if (other !== undefined) found = { content: await parse(other.file, other.source), source: other.source };
    if (found === null || !isUsable(found.content) || found.content.type !== type) return null;
    const { value, file } = found.content;
    return { value, file, source: found.source };
  }

  async function find<T extends ContentType>(type: T, wanted: UsedFile): Promise<Loaded<T> | null> {
    const name = `${type} ${wanted.sha256}`;
    const loading = known.get(name) ?? load(type, wanted);
    known.set(name, loading);
    return (await loading) as Loaded<T> | null;
  }

  return {
    async of({ packs, session }) {
      const missing: MissingFile[] = [];
      const need = async <T extends ContentType>(type: T, { id, sha256 }: UsedFile): Promise<Loaded<T>[]> => {
        const loaded = await find(type, { id, sha256 });
        if (loaded !== null) return [loaded];
        missing.push({ type, id, sha256 });
        return [];
      };
      const loaded: Loaded<'pack'>[] = [];
      for (const pack of packs) loaded.push(...(await need('pack', pack)));
      const [exam] = session.exam === undefined ? [] : await need('exam', session.exam);
      const [track] = session.track === undefined ? [] : await need('track', session.track);
      return {
        packs: loaded,
        ...(exam === undefined ? {} : { exam }),
        ...(track === undefined ? {} : { track }),
        missing,
      };
    },
  };
}

/** A library that holds these files and nothing else. */
export function libraryOf({ packs, exam, track }: Materials): Library {
  const shelves = {
    pack: packs,
    exam: exam === undefined ? [] : [exam],
    track: track === undefined ? [] : [track],
  };
  const shelf = <T extends ContentType>(type: T): Loaded<T>[] => {
    const loaded = shelves[type] as unknown as readonly Loaded<T>[];
    const byId = new Map(loaded.map((one) => [one.value.id, one]));
    return [...byId.values()].sort((a, b) => compareTexts(a.value.id, b.value.id));
  };
  return {
    one: async (type, id) => {
      const found = shelf(type).find(({ value }) => value.id === id);
      if (found === undefined) throw new AppError('not-found', `The report names no ${type} ${id}.`);
      return found;
    },
    all: async (type) => ({ items: shelf(type), leftOut: [], notes: [] }),
  };
}
