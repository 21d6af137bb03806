import type { Configuration } from '../domain/lint/configuration.ts';
import type { LintCache } from './lint-cache.ts';
import type { ContentFile, SourceText } from './ports.ts';
import type { FileToLint, LintedFile, LintFiles } from './ports-lint.ts';

/** Lints in this thread. */
export function oneByOne(
  lintFile: (
    file: ContentFile,
    source: Pick<SourceText, 'text'>,
    configuration: Configuration,
  ) => LintedFile | Promise<LintedFile>,
): LintFiles {
  return async function* (files, configuration) {
    for (const { file, source } of files) yield await lintFile(file, source, configuration);
  };
}

/** Takes from the cache what is there, and keeps there what is not. */
export function remembering(lintFiles: LintFiles, cache: LintCache): LintFiles {
  return async function* (files, configuration) {
    const known: LintedFile[] = [];
    const newKeys: string[] = [];
    /** how many files with a known result stand before each new one */
    const knownBefore: number[] = [];
    function* newOnes(): Iterable<FileToLint> {
      for (const each of files) {
        const key = cache.keyOf(each.file, each.source);
        const linted = cache.file(key);
        if (linted !== null) {
          known.push(linted);
          continue;
        }
        newKeys.push(key);
        knownBefore.push(known.length);
        yield each;
      }
    }
    let given = 0;
    let met = 0;
    for await (const linted of lintFiles(newOnes(), configuration)) {
      const before = knownBefore[met] ?? 0;
      yield* known.slice(given, before);
      given = before;
      cache.keepFile(newKeys[met] ?? '', linted);
      met += 1;
      yield linted;
    }
    yield* known.slice(given);
  };
}
