import { faultFinding } from '../domain/lint/fault-finding.ts';
import { compareFindings, type Finding, type LintCounts } from '../domain/lint/finding.ts';
import { AppError } from '../domain/app-error.ts';
import { lintDraws, type PackIndex } from './lint-draws.ts';
import { lintedPackIndex, watched } from './linted-pack-index.ts';
import { applyIgnores } from '../domain/lint/apply-ignores.ts';
import { judgeTogether } from './judge-together.ts';
import { filesToLint, type LintableFiles } from './files-to-lint.ts';
import type { LintCache, LintRun } from './lint-cache.ts';
import { remembering } from './lint-files.ts';
import type { Configuration } from '../domain/lint/configuration.ts';
import type { ContentFile, SourceText } from './ports.ts';
import type { FileToLint, LintedFile, LintFiles } from './ports-lint.ts';

export interface LintPorts {
  readonly files: LintableFiles;
  readonly lintFiles: LintFiles;
  /** packs outside the linted files, such as the shipped ones */
  readonly others?: PackIndex;
  readonly cache?: LintCache;
}

export interface LintResult {
  /** sorted by file and place */
  readonly findings: readonly Finding[];
  readonly counts: LintCounts;
  /** text of each file that has findings, by its path, to show their lines; read when it is first asked for */
  readonly sources: ReadonlyMap<string, string>;
}

/** What to check, and how. */
export interface LintWish {
  readonly configuration: Configuration;
  /** whether a walk through folders leaves a file out; one that is named is always checked */
  isIgnored(path: string): boolean;
  /** what standard input would be named as a file */
  readonly stdinName?: string;
}

const NAMELESS: ContentFile = { path: '<stdin>', stem: '', folder: null, origin: 'file' };

function duplicateIds(linted: readonly LintedFile[]): Finding[] {
  const firsts = new Map<string, LintedFile>();
  return linted.flatMap((file) => {
    const { type, id, places } = file;
    if (type === 'other' || id === null) return [];
    const first = firsts.get(`${type} ${id}`);
    const place = places['id'];
    if (first === undefined || place === undefined) {
      firsts.set(`${type} ${id}`, file);
      return [];
    }
    return [faultFinding({ rule: 'duplicate-pack-id', type, id, otherFile: first.path }, file.path, place)];
  });
}

const countOf = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Leaves out what comments in the files ask to leave out. */
function withoutIgnored(
  findings: readonly Finding[],
  linted: readonly LintedFile[],
  configuration: Configuration,
): Finding[] {
  const withIgnores = new Map(linted.flatMap((file) => (file.ignores.length > 0 ? [[file.path, file]] : [])));
  return [
    ...findings.filter(({ file }) => !withIgnores.has(file)),
    ...[...withIgnores.values()].flatMap(({ path, ignores }) =>
      applyIgnores(
        findings.filter(({ file }) => file === path),
        ignores,
        path,
        configuration,
      ),
    ),
  ];
}

/** Reads a file, standard input too. */
type Read = (file: ContentFile) => SourceText | Finding;

const isFault = (source: SourceText | Finding): source is Finding => 'rule' in source;

/** The files' keys in a cache; null where one cannot be read. */
function keysOf(files: readonly ContentFile[], read: Read, cache: LintCache): string[] | null {
  const keys: string[] = [];
  for (const file of files) {
    const source = read(file);
    if (isFault(source)) return null;
    keys.push(cache.keyOf(file, source));
  }
  return keys;
}

interface LintedFiles {
  readonly linted: readonly LintedFile[];
  /** of files that could not be read */
  readonly faults: readonly Finding[];
  /** texts of files with findings of their own */
  readonly texts: Map<string, string>;
  /** keys of what was read, where there is a cache */
  readonly keys: readonly string[];
}

/** Lints each file by itself. */
async function lintEach(
  files: readonly ContentFile[],
  read: Read,
  configuration: Configuration,
  { lintFiles, cache }: LintPorts,
): Promise<LintedFiles> {
  const linted: LintedFile[] = [];
  const faults: Finding[] = [];
  const texts = new Map<string, string>();
  const keys: string[] = [];
  function* toLint(): Iterable<FileToLint> {
    for (const file of files) {
      const source = read(file);
      if (isFault(source)) {
        faults.push(source);
        continue;
      }
      if (cache !== undefined) keys.push(cache.keyOf(file, source));
      texts.set(file.path, source.text);
      yield { file, source };
    }
  }
  const lint = cache === undefined ? lintFiles : remembering(lintFiles, cache);
  for await (const result of lint(toLint(), configuration)) {
    if (result.findings.length === 0) texts.delete(result.path);
    if (result.type !== 'other') linted.push(result);
  }
  return { linted, faults, texts, keys };
}

/** Texts of files with findings: those that are known, and those that only checks over several files speak of. */
function sourcesOf(
  findings: readonly Finding[],
  files: readonly ContentFile[],
  known: ReadonlyMap<string, string>,
  read: Read,
): Map<string, string> {
  const withFindings = new Set(findings.map(({ file }) => file));
  const sources = new Map<string, string>();
  for (const file of files) {
    if (!withFindings.has(file.path)) continue;
    const text = known.get(file.path);
    const source = text === undefined ? read(file) : { text };
    if ('text' in source) sources.set(file.path, source.text);
  }
  return sources;
}

/** Not all outputs show lines, and a run from the cache has no text at hand. */
function withSources(run: LintRun, read: () => ReadonlyMap<string, string>): LintResult {
  let sources: ReadonlyMap<string, string> | null = null;
  return {
    ...run,
    get sources() {
      return (sources ??= read());
    },
  };
}

function runOf(found: readonly Finding[], linted: readonly LintedFile[], unreadable: number): LintRun {
  const findings = found.toSorted(compareFindings);
  return {
    findings,
    counts: {
      files: linted.length + unreadable,
      questions: linted.reduce((sum, { questions }) => sum + questions, 0),
      errors: countOf(findings, 'error'),
      warnings: countOf(findings, 'warn'),
      infos: countOf(findings, 'info'),
    },
  };
}

/**
 * Checks packs, exams and tracks: each file by itself, then what they say of each other.
 *
 * @param paths files, folders, `-` for standard input; none is the working directory
 * @throws AppError `not-found` where a path leads nowhere or nothing was there to check
 */
export async function lintContent(
  paths: readonly string[],
  wish: LintWish,
  ports: LintPorts,
): Promise<LintResult> {
  const { configuration, stdinName } = wish;
  const { cache } = ports;
  const stdin = stdinName === undefined ? NAMELESS : ports.files.named(stdinName);
  const files = filesToLint(paths.length === 0 ? ['.'] : paths, stdin, wish.isIgnored, ports.files);
  const piped = files.includes(stdin) ? await ports.files.readStdin() : null;
  const read: Read = (file) => (file === stdin && piped !== null ? piped : ports.files.read(file));

  const keys = cache === undefined ? null : keysOf(files, read, cache);
  const known = keys === null ? null : cache?.run(keys);
  if (known !== null && known !== undefined) {
    return withSources(known, () => sourcesOf(known.findings, files, new Map(), read));
  }

  const each = await lintEach(files, read, configuration, ports);
  const { linted, faults } = each;
  const named = paths.map((path) => (path === '.' ? 'this folder' : path)).join(', ') || 'this folder';
  if (linted.length + faults.length === 0) {
    throw new AppError('not-found', `There is no pack, exam or track in ${named}.`, {
      hint: 'They are YAML files that start with "format: 1". Name a file to check it in any case.',
    });
  }
  const { others, wereAsked } = watched(ports.others);
  const index = lintedPackIndex(linted, others);
  const findings = [...faults, ...linted.flatMap((file) => file.findings), ...duplicateIds(linted)];
  for (const file of linted) findings.push(...(await lintDraws(file, index)));
  findings.push(...(await judgeTogether(linted, index, configuration)));
  const run = runOf(withoutIgnored(findings, linted, configuration), linted, faults.length);
  if (faults.length === 0 && !wereAsked()) cache?.keepRun(each.keys, run);
  return withSources(run, () => sourcesOf(run.findings, files, each.texts, read));
}
