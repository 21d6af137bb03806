import type { Finding, LintCounts } from '../domain/lint/finding.ts';
import type { ContentFile, Sha256, SourceText } from './ports.ts';
import type { LintedFile, LinesText } from './ports-lint.ts';

/** What a run over some files came to. */
export interface LintRun {
  readonly findings: readonly Finding[];
  readonly counts: LintCounts;
}

/**
 * Results of earlier runs, found by the content of files. What it holds was found by the same version, under the same
 * configuration, on the same day; of anything else it knows nothing.
 */
export interface LintCache {
  /** stands for a file's text and for all that lint knows of the file besides */
  keyOf(file: ContentFile, source: SourceText): string;
  file(key: string): LintedFile | null;
  keepFile(key: string, linted: LintedFile): void;
  /** what the last run came to, where it was over just these files */
  run(keys: readonly string[]): LintRun | null;
  keepRun(keys: readonly string[], run: LintRun): void;
}

/** A cache with the text that it is kept as; null where nothing is new. */
export interface StoredLintCache extends LintCache {
  /** @param isThere whether a file still exists: what is known of others is left out */
  text(isThere: (path: string) => boolean): string | null;
}

export const LINT_CACHE_FORMAT = 1;
const FORMAT = `deskready lint cache ${LINT_CACHE_FORMAT}`;

/** What kind of cache it is, and the last run. */
export const LINT_CACHE_HEAD = 2;

/** Whether a text begins as a cache of this format. */
export const isLintCache = ({ head }: LinesText): boolean => head.startsWith(`${FORMAT} `);

interface Line {
  readonly key: string;
  readonly hash: string;
  readonly json: string;
}

const HASH_LENGTH = 64;

/** `key hash json`; what is cut off or no such line has a hash that does not fit. */
function lineOf(text: string): Line {
  const hashStart = HASH_LENGTH + 1;
  const jsonStart = hashStart + HASH_LENGTH + 1;
  return {
    key: text.slice(0, HASH_LENGTH),
    hash: text.slice(hashStart, jsonStart - 1),
    json: text.slice(jsonStart),
  };
}

type Parts = Readonly<Record<string, unknown>>;

/** Whether something made by hand, with a hash that fits, at least has the parts that are gone through. */
function hasLists<T>(
  value: unknown,
  lists: readonly (keyof T & string)[],
  objects: readonly (keyof T & string)[],
): value is T {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Parts;
  const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null;
  return lists.every((name) => Array.isArray(parts[name])) && objects.every((name) => isObject(parts[name]));
}

const textOf = ({ key, hash, json }: Line): string => `${key} ${hash} ${json}\n`;

/**
 * A cache in a text of lines, so that only what is needed is parsed: what kind of cache it is, the last run as a whole, then
 * a line for each file. Each line but the first is the key, the hash of what follows, and that. A line that does not hold
 * what its hash says counts for nothing, so a cache that was damaged only costs time.
 *
 * @param kept with `LINT_CACHE_HEAD` lines as its head; null where there is none yet
 * @param setting all that results hang on besides the files: version, configuration, date
 */
export function openLintCache(kept: LinesText | null, setting: unknown, sha256: Sha256): StoredLintCache {
  const head = `${FORMAT} ${sha256(JSON.stringify(setting))}\n`;
  const old = kept?.head.startsWith(head) === true ? kept : null;
  /** lines of this run by key, with the path of their file */
  const used = new Map<string, { readonly line: Line; readonly path: string }>();
  let lines: ReadonlyMap<string, Line> | null = null;
  let run: Line = lineOf(old?.head.slice(head.length).replace(/\n$/u, '') ?? '');
  let isChanged = false;

  const oldLines = (): ReadonlyMap<string, Line> =>
    (lines ??= new Map(
      (old?.rest() ?? '')
        .split('\n')
        .map((each) => lineOf(each))
        .map((line) => [line.key, line]),
    ));
  const valueOf = ({ hash, json }: Line): unknown => (sha256(json) === hash ? JSON.parse(json) : null);
  function lintedIn(line: Line): LintedFile | null {
    const value = valueOf(line);
    return hasLists<LintedFile>(value, ['findings', 'draw', 'ignores'], ['places']) ? value : null;
  }
  function runIn(line: Line): LintRun | null {
    const value = valueOf(line);
    return hasLists<LintRun>(value, ['findings'], ['counts']) ? value : null;
  }
  function made(key: string, value: LintRun | LintedFile): Line {
    isChanged = true;
    const json = JSON.stringify(value);
    return { key, hash: sha256(json), json };
  }
  const runKey = (keys: readonly string[]): string => sha256(keys.join('\n'));

  return {
    keyOf: ({ path, stem, folder, origin }, source) =>
      sha256(JSON.stringify([path, stem, folder, origin, source.sha256])),
    file(key) {
      const line = used.get(key)?.line ?? oldLines().get(key);
      const linted = line === undefined ? null : lintedIn(line);
      if (line !== undefined && linted !== null) used.set(key, { line, path: linted.path });
      return linted;
    },
    keepFile: (key, linted) => void used.set(key, { line: made(key, linted), path: linted.path }),
    run: (keys) => (run.key === runKey(keys) ? runIn(run) : null),
    keepRun(keys, result) {
      run = made(runKey(keys), result);
    },
    text(isThere) {
      if (!isChanged) return null;
      const paths = new Set([...used.values()].map(({ path }) => path));
      // A run over some of the files forgets nothing of the others.
      const others = [...oldLines().values()].filter((line) => {
        const path = used.has(line.key) ? undefined : lintedIn(line)?.path;
        return path !== undefined && !paths.has(path) && isThere(path);
      });
      const kept = [...used.values()].map(({ line }) => line);
      return head + [run, ...kept, ...others].map(textOf).join('');
    },
  };
}
