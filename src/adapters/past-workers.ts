import { Worker } from 'node:worker_threads';
import type { PastFile } from '../app/ports-history.ts';
import { type Asked, type PackedPast, unpackPast } from './packed-past.ts';
import type { ReadFile } from './past-files.ts';

/** Batches that a worker has in hand: one that it reads, and one that waits. */
const IN_HAND = 2;
/** Batches that may lie between the one that is due and the one that is read. */
const MOST_AHEAD = 8;

/** Where reports are read besides. */
export interface PastCrew {
  /** the built program of a worker: the folder is its data, lists of names its messages */
  readonly worker: string;
  readonly directory: string;
  readonly count: number;
}

/** What a worker answers, as it was sent. A batch that waits takes less memory so. */
type Answer = () => PastFile[];

/** Asks a worker for files by their names. It answers in the order in which it is asked. */
function makeAsk(worker: Worker): (names: readonly string[]) => Promise<Answer> {
  const waiting: { resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];
  const told: Asked[] = [];
  let failure: unknown = null;
  function fail(error: unknown): void {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  }
  worker.on('message', (packed: PackedPast) => {
    for (const each of packed.asked) told.push(each);
    waiting.shift()?.resolve(() => unpackPast(packed, told));
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The worker has ended.')));
  return (names) =>
    new Promise((resolve, reject) => {
      if (failure !== null) return reject(failure);
      waiting.push({ resolve, reject });
      worker.postMessage(names, []);
    });
}

/** As many workers as can be started: where the system has no room for one, this thread reads alone. */
function startWorkers({ worker, directory, count }: PastCrew): Worker[] {
  const workers: Worker[] = [];
  try {
    while (workers.length < count) workers.push(new Worker(worker, { workerData: directory }));
  } catch {
    // Those that were started do.
  }
  return workers;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Reads in this thread and in workers at once: who is done with a batch takes the next. */
export async function* readTogether(
  batches: readonly (readonly string[])[],
  here: ReadFile,
  pastCrew: PastCrew,
): AsyncGenerator<readonly PastFile[]> {
  const workers = startWorkers(pastCrew);
  const crew = workers.map((each) => ({ ask: makeAsk(each), inHand: 0 }));
  const done = new Map<number, Answer>();
  const asked = new Map<number, Promise<void>>();
  let next = 0;

  async function give(each: (typeof crew)[number], number: number): Promise<void> {
    const names = batches[number] ?? [];
    // What a worker that failed leaves over is read here.
    const readHere = (): PastFile[] => names.map(here);
    each.inHand += 1;
    done.set(number, await each.ask(names).catch(() => readHere));
    each.inHand -= 1;
  }
  try {
    for (let due = 0; due < batches.length; due += 1) {
      while (!done.has(due)) {
        for (const each of crew) {
          while (each.inHand < IN_HAND && next < batches.length) {
            asked.set(next, give(each, next));
            next += 1;
          }
        }
        if (next < batches.length && next < due + MOST_AHEAD) {
          const files = (batches[next] ?? []).map(here);
          done.set(next, () => files);
          next += 1;
          await nextTurn();
        } else await asked.get(due);
      }
      yield done.get(due)?.() ?? [];
      done.delete(due);
    }
  } finally {
    for (const each of workers) void each.terminate();
  }
}
