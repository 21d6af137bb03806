import path from 'node:path';
import { systemClock, systemTimer } from './adapters/clock.ts';
import { readCompiled, readOutline } from './adapters/compiled-content.ts';
import { makeContentFiles } from './adapters/content-files.ts';
import { dataDirectory } from './adapters/data-directory.ts';
import { systemEntropy } from './adapters/entropy.ts';
import { makeJournalStore } from './adapters/journal-store.ts';
import { makeLineInput } from './adapters/line-input.ts';
import { makePackShelf, makeUsedFiles } from './adapters/pack-shelf.ts';
import { makeReportStore } from './adapters/report-store.ts';
import { sha256 } from './adapters/sha256.ts';
import { makeSuspension, processSignals } from './adapters/signals.ts';
import type { CheckedFiles } from './adapters/checked-files.ts';
import type { ContentCache } from './app/ports-cache.ts';
import type { ParseContent } from './app/ports.ts';
import type { DataStores, Deps, Host } from './cli/deps.ts';
import { openContentCache } from './composition/content-cache.ts';
import { type Limits, USUAL_LIMITS } from './domain/limits.ts';
import { writeEntry, writeHeader } from './formats/journal/write-journal.ts';
import { isSealedReport, writeReport } from './formats/report/write-report.ts';

const compiledFolder = (root: string): string => path.join(root, 'dist', 'compiled');

const makeOutline = (root: string): NonNullable<ContentCache['outline']> => {
  const folder = compiledFolder(root);
  return (file, source) => readOutline(folder, file, source);
};

/** @param checked what was checked before, of files that did not come with the program */
function makeParser(root: string, limits: Limits, checked?: CheckedFiles): ParseContent {
  const folder = compiledFolder(root);
  return async (file, source) => {
    const isShipped = file.origin === 'shipped';
    const kept = isShipped ? undefined : checked;
    // A copy of a shipped file, as reports keep them, is as good as that.
    const known = kept?.read(file, source) ?? readCompiled(folder, file, source);
    if (known !== null) return known;
    const { parseContent } = await import('./formats/parse-content.ts');
    const content = await parseContent(file, source, limits);
    kept?.keep(content, source);
    return content;
  };
}

function openData(wish: string | undefined, root: string, host: Host, limits: Limits): DataStores {
  const { directory, env, version } = host;
  const { directory: data, because } = dataDirectory(wish, env, directory, process.platform);
  return {
    directory: data,
    because,
    shelf: makePackShelf(data),
    reports: makeReportStore(data, directory, {
      write: (report) => writeReport(report, sha256),
      isSealedReport: (text) => isSealedReport(text, sha256),
    }),
    reportText: (report) => writeReport(report, sha256),
    history: async () => (await import('./composition/history-files.ts')).openHistory(root, data, version),
    used: makeUsedFiles(data, sha256),
    journals: makeJournalStore(data, {
      header: writeHeader,
      entry: writeEntry,
      read: async (text) => (await import('./formats/journal/read-journal.ts')).readJournal(text),
    }),
    content(use) {
      const { checked, cards } = openContentCache(root, data, host, limits, use);
      return { parse: makeParser(root, limits, checked), cards, outline: makeOutline(root) };
    },
  };
}

/**
 * The real adapters around a sitting, and the way to those that other commands need: a plain session must not load them.
 *
 * @param root the package's folder
 * @param lintWorker the built file that lints in another thread; without it all is done in this one
 */
export function makeDeps(root: string, host: Host, limits: Limits = USUAL_LIMITS, lintWorker?: string): Deps {
  return {
    version: host.version,
    limits,
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
    ...(process.platform === 'win32' ? {} : { suspension: makeSuspension() }),
    files: makeContentFiles(host.directory, sha256, () => host.stdin, limits),
    parse: makeParser(root, limits),
    shippedDirectory: path.join(root, 'questions'),
    openData: (wish) => openData(wish, root, host, limits),
    openLines: makeLineInput,
    lintTools: async () =>
      (await import('./composition/lint-tools.ts')).makeLintTools(root, host, limits, lintWorker),
    authorTools: async () => (await import('./composition/author-tools.ts')).makeAuthorTools(root, host),
    exchangeTools: async () =>
      (await import('./composition/exchange-tools.ts')).makeExchangeTools(root, host, limits),
    dataTools: async () => (await import('./composition/data-tools.ts')).makeDataTools(host),
    reportTools: async () => (await import('./composition/report-tools.ts')).makeReportTools(host),
    pageTools: async () => (await import('./composition/page-tools.ts')).makePageTools(root, host),
  };
}
