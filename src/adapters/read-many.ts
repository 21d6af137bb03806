import { availableParallelism } from 'node:os';
import type { PastFile } from '../app/ports-history.ts';
import type { ReadFile } from './past-files.ts';
import type { PastCrew } from './past-workers.ts';

/** Files from which on starting workers costs less time than they save. */
const WORTH_WORKERS = 500;
/** So few that nobody waits long for the last ones, so many that asking for them costs little. */
const BATCH_FILES = 50;
/** More could not be taken in by this thread. */
const MOST_WORKERS = 2;

/** How many workers there is a processor for besides this thread. */
export const pastWorkerCount = (): number => Math.min(availableParallelism() - 1, MOST_WORKERS);

/** Reads files one after the other, or with workers where there are so many that this pays. */
export async function* readMany(
  names: readonly string[],
  here: ReadFile,
  crew: PastCrew | undefined,
): AsyncGenerator<readonly PastFile[]> {
  if (crew === undefined || crew.count < 1 || names.length < WORTH_WORKERS) {
    for (const name of names) yield [here(name)];
    return;
  }
  const batches = Array.from({ length: Math.ceil(names.length / BATCH_FILES) }, (_, number) =>
    names.slice(number * BATCH_FILES, (number + 1) * BATCH_FILES),
  );
  // Loading what starts threads takes longer than reading a new report.
  const { readTogether } = await import('./past-workers.ts');
  yield* readTogether(batches, here, crew);
}
