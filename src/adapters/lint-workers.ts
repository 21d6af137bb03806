import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../app/ports.ts';
import type { FileToLint, LintedFile, LintFiles } from '../app/ports-lint.ts';
import { keepYoungSmall } from './lint-flags.ts';
import type { Limits } from '../domain/limits.ts';
import type { Configuration } from '../domain/lint/configuration.ts';

/** A file as it is sent to a worker. */
export interface SentFile {
  readonly file: ContentFile;
  readonly text: string;
}

/** What a worker is started with. */
export interface WorkerSetting {
  readonly configuration: Configuration;
  readonly limits: Limits;
  /** YYYY-MM-DD */
  readonly today: string;
}

export interface Batch {
  readonly number: number;
  readonly files: readonly SentFile[];
}

export interface LintedBatch {
  readonly number: number;
  readonly linted: readonly LintedFile[];
}

/** Characters from which on starting workers costs less time than they save. */
const WORTH_WORKERS = 300_000;
/** Characters from which on one file may take much memory; before that, setting flags would only cost V8's kept code. */
const HEAVY = 150_000;
/** Characters of a batch: so few that no worker is left with much to do at the end, so many that sending costs little. */
const BATCH_LENGTH = 48 * 1024;
/**
 * Room for what is short-lived. With what Node.js 24 takes by itself, 100,000 questions come to 900 MiB; Node.js 20 takes 48,
 * and with less it would be slower.
 */
const YOUNG_MB = Number.parseInt(process.versions.node, 10) > 20 ? 24 : 48;
/** More would save little time and cost memory, about 80 MiB each. */
const MOST_WORKERS = 4;

/** How many workers there is a processor for. */
export const workerCount = (): number => Math.min(availableParallelism(), MOST_WORKERS);

function* batchesOf(files: Iterable<FileToLint>): Generator<SentFile[], undefined> {
  let batch: SentFile[] = [];
  let length = 0;
  for (const { file, source } of files) {
    batch.push({ file, text: source.text });
    length += source.text.length;
    if (length < BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The first files, until there are enough of them, whether those are all, and how many characters they have. */
function takeSome(files: Iterator<FileToLint>): { some: FileToLint[]; areAll: boolean; length: number } {
  const some: FileToLint[] = [];
  let length = 0;
  // A worker takes whole files, so that one file alone gives no second worker anything to do.
  while (length < WORTH_WORKERS || some.length < 2) {
    const next = files.next();
    if (next.done === true) return { some, areAll: true, length };
    some.push(next.value);
    length += next.value.source.text.length;
  }
  return { some, areAll: false, length };
}

/** Hands batches to workers: each has one at work and one that waits, and gets the next when it is done with one. */
async function* lintBatches(
  batches: Iterator<SentFile[], undefined>,
  workers: readonly Worker[],
): AsyncGenerator<LintedFile> {
  const done = new Map<number, readonly LintedFile[]>();
  const failures: unknown[] = [];
  let given = 0;
  let wake = (): void => {};

  function fail(error: unknown): void {
    failures.push(error);
    wake();
  }
  function give(worker: Worker): void {
    try {
      const { value } = batches.next();
      if (value === undefined) return;
      const batch: Batch = { number: given, files: value };
      worker.postMessage(batch, []);
      given += 1;
    } catch (error) {
      fail(error);
    }
  }
  for (const worker of workers) {
    worker.on('message', ({ number, linted }: LintedBatch) => {
      give(worker);
      done.set(number, linted);
      wake();
    });
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('A worker of lint ended before its work was done.')));
  }

  for (const worker of [...workers, ...workers]) give(worker);
  for (let next = 0; next < given; next += 1) {
    while (failures.length === 0 && !done.has(next)) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (failures.length > 0) break;
    yield* done.get(next) ?? [];
    done.delete(next);
  }
  if (failures.length > 0) throw failures[0];
}

export interface Crew {
  /** the built program of a worker */
  readonly worker: string;
  readonly count: number;
  readonly limits: Limits;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** As many workers as can be started; none where the system has no room for another thread. */
function startWorkers(worker: string, count: number, workerData: WorkerSetting): Worker[] {
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  const workers: Worker[] = [];
  try {
    while (workers.length < count) workers.push(new Worker(worker, { workerData, resourceLimits }));
  } catch {
    // Those that were started do.
  }
  return workers;
}

/**
 * Lints in worker threads where that pays.
 *
 * @param here lints in this thread
 */
export function sideBySide(here: LintFiles, { worker, count, limits, today }: Crew): LintFiles {
  return async function* (files, configuration) {
    const rest = files[Symbol.iterator]();
    const { some, areAll, length } = count < 2 ? { some: [], areAll: false, length: 0 } : takeSome(rest);
    function* all(): Iterable<FileToLint> {
      yield* some;
      if (!areAll) for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
    }
    const workers = areAll || count < 2 ? [] : startWorkers(worker, count, { configuration, limits, today });
    if (areAll && length > HEAVY) keepYoungSmall(process.versions.node);
    if (workers.length === 0) {
      yield* here(all(), configuration);
      return;
    }
    try {
      yield* lintBatches(batchesOf(all()), workers);
    } finally {
      for (const each of workers) {
        each.removeAllListeners();
        // The first failure was told; one more would end the program.
        each.on('error', () => undefined);
      }
      // They end while this thread goes on with what they found.
      for (const each of workers) void each.terminate();
    }
  };
}
