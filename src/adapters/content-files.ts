import { isUtf8 } from 'node:buffer';
import {
  type Dirent,
  type Stats,
  fstatSync,
  closeSync,
  openSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { compareTexts } from '../domain/compare-texts.ts';
import { aboveLimits, type Limits, USUAL_LIMITS } from '../domain/limits.ts';
import { AppError } from '../domain/app-error.ts';
import type { ContentFile, ContentFiles, Origin, SourceText } from '../app/ports.ts';
import type { Finding } from '../domain/lint/finding.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import type { HashOf } from './sha256.ts';

const MAX_DEPTH = 32;
const YAML = /\.ya?ml$/iu;

function fileFault(file: string, rule: string, message: string): Finding {
  return { rule, severity: 'error', message, file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** A file's name without folder and extension. */
export const stemOf = (file: string): string => path.basename(file).replace(YAML, '');

/** The shorter of a path and the same path seen from the working directory. */
function shownPath(file: string, directory: string): string {
  const relative = path.relative(directory, path.resolve(directory, file));
  const shown = relative !== '' && relative.length < file.length ? relative : file;
  return shown.split(path.sep).join('/');
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/** Whether a file's bytes are those of its text. */
const isItsText = (bytes: Buffer): boolean =>
  !bytes.includes('\r\n') && !bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);

/** A text as it is checked: without byte order mark, CRLF as LF. */
export function sourceText(raw: string | Buffer, sha256: HashOf): SourceText {
  let text: string | null = null;
  let hash: string | null = null;
  return {
    ...(typeof raw === 'string' ? {} : { bytes: raw }),
    get text() {
      return (text ??= raw
        .toString()
        .replace(/^\uFEFF/u, '')
        .replaceAll('\r\n', '\n'));
    },
    get sha256() {
      // A cache asks for the hash alone, and making texts of all files would take longer.
      return (hash ??= sha256(typeof raw !== 'string' && isItsText(raw) ? raw : this.text));
    },
  };
}

function decode(bytes: Buffer, file: string, sha256: HashOf): SourceText | Finding {
  if (!isUtf8(bytes)) {
    return fileFault(file, 'not-utf8', 'This file is not UTF-8 text; save it as UTF-8 in your editor.');
  }
  return sourceText(bytes, sha256);
}

function tooLarge(file: string, limits: Limits): Finding {
  const most = `${limits.bytes / 1024 / 1024} MiB`;
  return fileFault(file, 'too-large', `This file is larger than ${most}; ${aboveLimits(limits)}`);
}

function isClosed(folder: string): boolean {
  try {
    readdirSync(folder);
    return false;
  } catch {
    return true;
  }
}

/** Reads a regular file that is no larger than the limits: never a pipe or a device, which might not end. */
function readRegularFile(file: string, limits: Limits): Buffer | Finding {
  const shown = file;
  const stats = statSync(file);
  if (stats.isDirectory() && isClosed(file)) {
    return fileFault(shown, 'not-readable', 'This folder cannot be read; check its permissions.');
  }
  if (!stats.isFile()) {
    return fileFault(shown, 'not-a-file', 'This is not a regular file, so it was not read.');
  }
  if (stats.size > limits.bytes) return tooLarge(shown, limits);
  const descriptor = openSync(file, 'r');
  try {
    return fstatSync(descriptor).isFile()
      ? readFileSync(descriptor)
      : fileFault(shown, 'not-a-file', 'This is not a regular file, so it was not read.');
  } finally {
    closeSync(descriptor);
  }
}

/** What lies at a path; undefined where nothing does, or where no such path can be. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENOTDIR', 'ELOOP', 'ENAMETOOLONG'].includes(errnoOf(error))) return undefined;
    throw error;
  }
}

/** The fault of a path that cannot be read. */
function notReadable(what: string, error: unknown): AppError {
  return new AppError('not-readable', `${what} cannot be read: ${reasonOf(error)}.`, {
    hint: 'Check the path and its permissions.',
    cause: error,
  });
}

function folderOf(name: string, outer: ContentFile['folder']): ContentFile['folder'] {
  return name === 'exams' || name === 'tracks' ? name : outer;
}

/** Content on the disk, seen from a working directory. */
export function makeContentFiles(
  directory: string,
  sha256: HashOf,
  openStdin: () => Readable,
  limits: Limits = USUAL_LIMITS,
): ContentFiles {
  const absolute = (file: string): string => path.resolve(directory, file);

  function namedFile(file: string): ContentFile {
    const folders = absolute(file).split(path.sep).slice(0, -1);
    const folder = folders.reduce<ContentFile['folder']>((outer, name) => folderOf(name, outer), null);
    return {
      path: shownPath(file, directory),
      stem: stemOf(file),
      folder,
      origin: 'file',
    };
  }

  /** What paths below a folder begin with. `.` and what lies in it are shown without the dot. */
  const shownTop = (top: string): string =>
    shownPath(top, directory).replace(/\/?$/u, '/').replace(/^\.\//u, '');

  function kindOf(file: string): 'file' | 'directory' | 'missing' {
    try {
      const stats = statsOf(absolute(file));
      if (stats === undefined) return 'missing';
      return stats.isDirectory() ? 'directory' : 'file';
    } catch (error) {
      throw notReadable(file, error);
    }
  }

  function below(top: string, origin: Origin): ContentFile[] {
    const found: ContentFile[] = [];
    const linked = new Set<string>();
    /** Whether a link leads somewhere that the walk does not reach without it. */
    function leadsElsewhere(file: string): boolean {
      const real = realpathSync.native(file);
      const realTop = realpathSync.native(absolute(top));
      const isInside =
        real === realTop || real.startsWith(realTop + path.sep) || realTop.startsWith(real + path.sep);
      if (isInside || linked.has(real)) return false;
      linked.add(real);
      return true;
    }

    function walk(real: string, shown: string, folder: ContentFile['folder'], depth: number): void {
      const entries: Dirent[] = readdirSync(real, { withFileTypes: true });
      for (const entry of entries.sort((a, b) => compareTexts(a.name, b.name))) {
        const { name } = entry;
        if (name.startsWith('.') || name === 'node_modules') continue;
        const file = real + path.sep + name;
        const add = (inFolder: ContentFile['folder']): void =>
          void found.push({ path: shown + name, stem: stemOf(name), folder: inFolder, origin });
        try {
          const target = entry.isSymbolicLink() ? statsOf(file) : entry;
          if (target?.isDirectory() === true) {
            if (depth < MAX_DEPTH && (!entry.isSymbolicLink() || leadsElsewhere(file))) {
              walk(file, `${shown}${name}/`, folderOf(name, folder), depth + 1);
            }
          } else if (target?.isFile() === true && YAML.test(name)) add(folder);
        } catch {
          // Where reading it fails too, that says so, and the rest goes on.
          add(folderOf(name, folder));
        }
      }
    }

    walk(absolute(top), shownTop(top), folderOf(path.basename(top), null), 0);
    return found;
  }

  return {
    below(folder, origin) {
      try {
        return below(folder, origin);
      } catch (error) {
        throw notReadable(`The folder ${folder}`, error);
      }
    },
    at(top, place, origin) {
      if (kindOf(path.join(top, place)) !== 'file') return null;
      const [name = '', ...folders] = place.split('/').toReversed();
      const folder = folders.reduceRight(
        (outer, each) => folderOf(each, outer),
        folderOf(path.basename(top), null),
      );
      return { path: shownTop(top) + place, stem: stemOf(name), folder, origin };
    },
    kindOf,
    named: namedFile,
    read(file) {
      try {
        const bytes = readRegularFile(absolute(file.path), limits);
        return Buffer.isBuffer(bytes) ? decode(bytes, file.path, sha256) : { ...bytes, file: file.path };
      } catch (error) {
        return fileFault(file.path, 'not-readable', `This file cannot be read: ${reasonOf(error)}.`);
      }
    },
    async readStdin() {
      const chunks: Uint8Array[] = [];
      let bytes = 0;
      for await (const chunk of openStdin()) {
        const read = Buffer.from(chunk as Uint8Array | string);
        bytes += read.length;
        if (bytes > limits.bytes) return tooLarge('<stdin>', limits);
        chunks.push(read);
      }
      return decode(Buffer.concat(chunks), '<stdin>', sha256);
    },
  };
}
