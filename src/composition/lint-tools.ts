import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock } from '../adapters/clock.ts';
import { makeConfigurationFinder } from '../adapters/configuration-finder.ts';
import { makeContentEdits } from '../adapters/content-edits.ts';
import { sha256 } from '../adapters/sha256.ts';
import { makeCacheFile } from '../adapters/lint-cache-file.ts';
import { oneByOne } from '../app/lint-files.ts';
import type { LintFiles } from '../app/ports-lint.ts';
import type { Limits } from '../domain/limits.ts';
import type { Host, LintTools } from '../cli/deps.ts';
import type { ReportSetting } from '../formats/lint/lint-report.ts';
import { buildId } from './build-id.ts';

function makeLintFiles(limits: Limits, worker: string | undefined): LintFiles {
  const today = (): string => systemClock.now().slice(0, 10);
  const here = oneByOne(async (file, source, configuration) => {
    const { lintFile } = await import('../formats/lint/lint-file.ts');
    return lintFile(file, source, configuration, today(), limits);
  });
  if (worker === undefined) return here;
  return async function* (files, configuration) {
    const { sideBySide, workerCount } = await import('../adapters/lint-workers.ts');
    yield* sideBySide(here, { worker, count: workerCount(), limits, today: today() })(files, configuration);
  };
}

function makeLintFormats({ version, directory }: Host): LintTools['formats'] {
  const setting = async (): Promise<ReportSetting> => {
    const { repositoryPaths } = await import('../adapters/repository.ts');
    return { version, sha256, repositoryPath: repositoryPaths(directory) };
  };
  return {
    compact: async (result) => (await import('../formats/lint/compact.ts')).findingsCompact(result),
    json: async (result) => (await import('../formats/lint/json.ts')).findingsJson(result),
    sarif: async (result) =>
      (await import('../formats/lint/sarif.ts')).findingsSarif(result, await setting()),
    github: async (result) =>
      (await import('../formats/lint/github.ts')).findingsGithub(result, await setting()),
    markdown: async (result) => (await import('../formats/lint/markdown.ts')).findingsMarkdown(result),
  };
}

/**
 * What linting works with.
 *
 * @param root the package's folder
 * @param worker the built file that lints in another thread; without it all is done in this one
 */
export function makeLintTools(
  root: string,
  host: Host,
  limits: Limits,
  worker: string | undefined,
): LintTools {
  return {
    lintFiles: makeLintFiles(limits, worker),
    edits: makeContentEdits(host.directory, sha256),
    cache: makeCacheFile(host.directory),
    build: `${host.version} ${buildId(root)} ${process.version}`,
    setup: {
      finder: makeConfigurationFinder(host.directory),
      read: async (text, file) =>
        (await import('../formats/lint/configuration-file.ts')).readConfiguration(text, file),
    },
    formats: makeLintFormats(host),
    rulePage: (id) => readFileSync(path.join(root, 'docs', 'rules', `${id}.md`), 'utf8'),
  };
}
