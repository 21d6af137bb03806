import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systemClock, systemTimer } from './adapters/clock.ts';
import { readCompiled } from './adapters/compiled-content.ts';
import { makeContentEdits } from './adapters/content-edits.ts';
import { makeContentFiles } from './adapters/content-files.ts';
import { dataDirectory } from './adapters/data-directory.ts';
import { dataFacts } from './adapters/data-facts.ts';
import { sha256, systemEntropy } from './adapters/entropy.ts';
import { makeJournalStore } from './adapters/journal-store.ts';
import { makeCacheFile } from './adapters/lint-cache-file.ts';
import { makeLineInput } from './adapters/line-input.ts';
import { makeNewFiles } from './adapters/new-files.ts';
import { makePackShelf, makeUsedFiles } from './adapters/pack-shelf.ts';
import { makeReportFiles } from './adapters/report-files.ts';
import { makeReportStore } from './adapters/report-store.ts';
import { runtimeOf } from './adapters/runtime.ts';
import { processSignals, suspendProcess } from './adapters/signals.ts';
import { oneByOne } from './app/lint-files.ts';
import type { LintFiles } from './app/ports-lint.ts';
import type { ParseContent } from './app/ports.ts';
import type { DataStores, Deps, Host } from './cli/deps.ts';
import type { ReportSetting } from './formats/lint/lint-report.ts';
import { writeEntry, writeHeader } from './formats/journal/write-journal.ts';
import { looksLikeReport, readPastItems, writeReport } from './formats/report/write-report.ts';

function makeParser(root: string): ParseContent {
  const compiledFolder = path.join(root, 'dist', 'compiled');
  return async (file, source) => {
    const compiled = readCompiled(compiledFolder, file, source);
    if (compiled !== null) return compiled;
    const { parseContent } = await import('./formats/parse-content.ts');
    return parseContent(file, source);
  };
}

function openData(wish: string | undefined, directory: string, env: Host['env']): DataStores {
  const data = dataDirectory(wish, env, directory);
  return {
    directory: data,
    shelf: makePackShelf(data),
    reports: makeReportStore(data, directory, {
      write: (report) => writeReport(report, sha256),
      looksLikeReport,
      readPastItems,
    }),
    used: makeUsedFiles(data, sha256),
    journals: makeJournalStore(data, {
      header: writeHeader,
      entry: writeEntry,
      read: async (text) => (await import('./formats/journal/read-journal.ts')).readJournal(text),
    }),
    facts: () => dataFacts(data),
  };
}

/** Tells builds of one version apart; empty where there is no build. */
function buildId(root: string): string {
  try {
    return readFileSync(path.join(root, 'dist', 'build-id'), 'utf8');
  } catch {
    return '';
  }
}

function makeLintFiles(worker: string | undefined): LintFiles {
  const today = (): string => systemClock.now().slice(0, 10);
  const here = oneByOne(async (file, source, configuration) => {
    const { lintFile } = await import('./formats/lint/lint-file.ts');
    return lintFile(file, source, configuration, today());
  });
  if (worker === undefined) return here;
  return async function* (files, configuration) {
    const { sideBySide, workerCount } = await import('./adapters/lint-workers.ts');
    yield* sideBySide(here, { worker, count: workerCount(), today: today() })(files, configuration);
  };
}

function makeLintFormats({ version, directory }: Host): Deps['lintFormats'] {
  const setting = async (): Promise<ReportSetting> => {
    const { repositoryPaths } = await import('./adapters/repository.ts');
    return { version, sha256, repositoryPath: repositoryPaths(directory) };
  };
  return {
    compact: async (result) => (await import('./formats/lint/compact.ts')).findingsCompact(result),
    json: async (result) => (await import('./formats/lint/json.ts')).findingsJson(result),
    sarif: async (result) => (await import('./formats/lint/sarif.ts')).findingsSarif(result, await setting()),
    github: async (result) =>
      (await import('./formats/lint/github.ts')).findingsGithub(result, await setting()),
    markdown: async (result) => (await import('./formats/lint/markdown.ts')).findingsMarkdown(result),
  };
}

/**
 * The real adapters around the program.
 *
 * @param root the package's folder
 * @param lintWorker the built file that lints in another thread; without it all is done in this one
 */
export function makeDeps(root: string, host: Host, lintWorker?: string): Deps {
  return {
    version: host.version,
    env: host.env,
    platform: process.platform,
    // Getters: each standard stream takes a millisecond to open, and the first question needs the output alone.
    get input() {
      return host.stdin;
    },
    get output() {
      return host.stdout;
    },
    get errors() {
      return host.stderr;
    },
    clock: systemClock,
    timer: systemTimer,
    entropy: systemEntropy,
    sha256,
    signals: processSignals,
    ...(suspendProcess === undefined ? {} : { suspend: suspendProcess }),
    files: makeContentFiles(host.directory, sha256, () => host.stdin),
    parse: makeParser(root),
    edits: makeContentEdits(host.directory, sha256),
    lintFiles: makeLintFiles(lintWorker),
    lintCache: makeCacheFile(host.directory),
    get build() {
      return `${host.version} ${buildId(root)} ${process.version}`;
    },
    lintSetup: {
      // Globs are only needed where a configuration has some.
      finder: async () =>
        (await import('./adapters/configuration-finder.ts')).makeConfigurationFinder(host.directory),
      read: async (text, file) =>
        (await import('./formats/lint/configuration-file.ts')).readConfiguration(text, file),
    },
    rulePage: (id) => readFileSync(path.join(root, 'docs', 'rules', `${id}.md`), 'utf8'),
    shippedDirectory: path.join(root, 'questions'),
    newFiles: makeNewFiles(host.directory, root),
    reportFiles: makeReportFiles(host.directory, async () => {
      const { readReport } = await import('./formats/report/read-report.ts');
      return (text) => readReport(text, sha256);
    }),
    reportRows: async (format) => (await import('./formats/report/report-rows.ts')).REPORT_ROWS[format],
    writeStarter: async (plan) => (await import('./formats/pack/write-starter.ts')).writeStarter(plan),
    runtime: () => runtimeOf(root),
    openData: (wish) => openData(wish, host.directory, host.env),
    openLines: makeLineInput,
    lintFormats: makeLintFormats(host),
  };
}
