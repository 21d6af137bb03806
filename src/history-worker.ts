import { parentPort, workerData } from 'node:worker_threads';
import { makePackPast } from './adapters/packed-past.ts';
import { makeReadFile } from './adapters/past-files.ts';
import { readPast } from './formats/history/read-past.ts';

/** Reads the reports that the main thread names, in a thread of its own. */
const readFile = makeReadFile(workerData as string, readPast);
const packPast = makePackPast();
const port = parentPort;
port?.on('message', (names: readonly string[]) => {
  const packed = packPast(names.map(readFile));
  port.postMessage(packed, [packed.items.buffer]);
});
