import { isId } from '../id.ts';

/** What a user would miss, in the order in which it is brought back: sessions and reports rest on the kept copies. */
export const KEPT_PARTS = ['used', 'packs', 'reports', 'sessions'] as const;
export type KeptPart = (typeof KEPT_PARTS)[number];

/** The folders of a data directory that deskready makes. */
export const DATA_FOLDERS: readonly string[] = [
  'packs',
  'packs/exams',
  'packs/tracks',
  'reports',
  'sessions',
  'used',
  'cache',
  'cache/content',
];

/** What a file of the data directory is, told from its path alone. */
export type StoredFile =
  | { readonly part: 'packs'; readonly folder: 'exams' | 'tracks' | null; readonly id: string }
  | { readonly part: 'reports'; readonly id: string }
  | { readonly part: 'sessions'; readonly id: string }
  | { readonly part: 'used'; readonly sha256: string }
  /** may be deleted at any time */
  | { readonly part: 'cache' }
  /** says that a session runs, or was left by one that was killed */
  | { readonly part: 'locks'; readonly id: string }
  /** a file whose writing was cut off */
  | { readonly part: 'unfinished' };

export type KeptFile = Extract<StoredFile, { part: KeptPart }>;

const MIB = 1024 * 1024;

/** Bytes that a file of each part may have, far above any that people make: reading as JSON or YAML takes time and memory. */
export const MOST_BYTES: Readonly<Record<KeptPart, number>> = {
  used: 16 * MIB,
  packs: 4 * MIB,
  reports: 8 * MIB,
  sessions: 4 * MIB,
};

const PLACE = /^(?:(packs)(?:\/(exams|tracks))?|(cache\/content)|(reports|sessions|used|cache))\/([^/]+)$/u;
const HASH = /^[0-9a-f]{64}$/u;
/** What is kept of a pack, an exam or a track is named by its id and a checksum of its path. */
const CHECKED = /^(.+)-[0-9a-f]{8}$/u;
const CACHES: readonly string[] = ['history.json', 'content.json'];
/** How `writeWhole` and a lock that is taken over call what they rename. */
const UNFINISHED = /^(.+)\.\d+-[a-z0-9]{1,8}\.tmp$/u;
const ASIDE = /^(.+\.lock)\.[0-9a-f-]{36}$/u;

const stemOf = (name: string, ending: string): string =>
  name.endsWith(ending) ? name.slice(0, -ending.length) : '';

function fileIn(part: string, folder: string | undefined, name: string): StoredFile | null {
  switch (part) {
    case 'packs': {
      const id = stemOf(name, '.yaml');
      return isId(id)
        ? { part, folder: folder === 'exams' || folder === 'tracks' ? folder : null, id }
        : null;
    }
    case 'reports': {
      const id = stemOf(name, '.json');
      return isId(id) ? { part, id } : null;
    }
    case 'sessions': {
      const id = stemOf(name, '.jsonl');
      const locked = stemOf(name, '.lock');
      if (isId(id)) return { part, id };
      return isId(locked) ? { part: 'locks', id: locked } : null;
    }
    case 'used': {
      const sha256 = stemOf(name, '.yaml');
      return HASH.test(sha256) ? { part, sha256 } : null;
    }
    case 'cache/content':
      return isId(CHECKED.exec(stemOf(name, '.json'))?.[1] ?? '') ? { part: 'cache' } : null;
    default:
      return CACHES.includes(name) ? { part: 'cache' } : null;
  }
}

/** What a path below the data directory names, with `/` between folders; null for what deskready never writes. */
export function storedFile(path: string): StoredFile | null {
  const [, packs, folder, cache, other, name = ''] = PLACE.exec(path) ?? [];
  const part = packs ?? cache ?? other;
  if (part === undefined) return null;
  const [, whole] = UNFINISHED.exec(name) ?? ASIDE.exec(name) ?? [];
  if (whole === undefined) return fileIn(part, folder, name);
  return fileIn(part, folder, whole) === null ? null : { part: 'unfinished' };
}

/** Whether a file is one that a user would miss. */
export const isKept = (file: StoredFile | null): file is KeptFile =>
  file !== null && (KEPT_PARTS as readonly string[]).includes(file.part);

const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** Whether Windows takes a file of that name for a device, whatever its ending. */
export const isDeviceName = (stem: string): boolean => DEVICE.test(stem);
