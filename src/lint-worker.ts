import { parentPort, workerData } from 'node:worker_threads';
import { compileLess } from './adapters/lint-flags.ts';
import type { Batch, LintedBatch, WorkerSetting } from './adapters/lint-workers.ts';
import { lintFile } from './formats/lint/lint-file.ts';

/** Lints the files that the main thread sends, in a thread of its own. */
const { configuration, limits, today } = workerData as WorkerSetting;
compileLess(process.versions.node);
const port = parentPort;
port?.on('message', ({ number, files }: Batch) => {
  const linted = files.map(({ file, text }) => lintFile(file, { text }, configuration, today, limits));
  const batch: LintedBatch = { number, linted };
  port.postMessage(batch);
});
