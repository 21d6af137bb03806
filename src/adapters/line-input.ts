import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { LineInput } from '../app/ports.ts';

/** Reads lines as they come and keeps them until they are asked for, so that a pipe loses nothing. */
export function makeLineInput(input: Readable): LineInput {
  const decoder = new StringDecoder('utf8');
  const waiting: string[] = [];
  let unfinished = '';
  let hasEnded = false;
  let hasBroken = false;
  let wake: (() => void) | null = null;

  const onData = (data: Buffer | string): void => {
    const pieces = (unfinished + (typeof data === 'string' ? data : decoder.write(data))).split('\n');
    unfinished = pieces.pop() ?? '';
    waiting.push(...pieces.map((piece) => piece.replace(/\r$/u, '')));
    if (waiting.length > 0) wake?.();
  };
  const onEnd = (): void => {
    // A last line without a line end counts, as in every tool that reads lines.
    if (unfinished !== '') waiting.push(unfinished.replace(/\r$/u, ''));
    unfinished = '';
    hasEnded = true;
    wake?.();
  };
  input
    .on('data', onData)
    .once('end', onEnd)
    .once('close', onEnd)
    .once('error', () => {
      hasBroken = true;
      onEnd();
    });
  // An earlier reader may have paused it.
  input.resume();

  async function next(signal: AbortSignal): Promise<string | null> {
    while (waiting.length === 0 && !hasEnded) {
      await new Promise<void>((resolve, reject) => {
        const abort = (): void => reject(signal.reason);
        if (signal.aborted) return abort();
        wake = () => {
          signal.removeEventListener('abort', abort);
          wake = null;
          resolve();
        };
        signal.addEventListener('abort', abort, { once: true });
      });
    }
    return waiting.shift() ?? null;
  }

  return {
    next,
    isBroken: () => hasBroken,
    async discardTyped(signal) {
      waiting.length = 0;
      await next(signal).catch(() => null);
    },
    close() {
      input.off('data', onData);
      // Not destroyed: a second session may follow. A paused input does not keep the program running.
      input.pause();
      waiting.length = 0;
      hasEnded = true;
      wake?.();
    },
  };
}
