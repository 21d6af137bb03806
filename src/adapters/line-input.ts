import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { cutText } from '../domain/cut-text.ts';
import type { LineInput } from '../app/ports.ts';

/** No answer is longer; the rest of such a line is left out. */
const MOST_OF_A_LINE = 10_000;
/** With so many lines the input is left to wait, so that one without end does not fill the memory. */
const MOST_WAITING = 1000;

/** Reads lines as they come and keeps them until they are asked for, so that a pipe loses nothing. */
export function makeLineInput(input: Readable): LineInput {
  const decoder = new StringDecoder('utf8');
  const waiting: string[] = [];
  let unfinished = '';
  let hasEnded = false;
  let hasBroken = false;
  let wake: (() => void) | null = null;

  function finishLine(): void {
    waiting.push(unfinished.replace(/\r$/u, ''));
    unfinished = '';
  }
  const onData = (data: Buffer | string): void => {
    for (const [index, piece] of (typeof data === 'string' ? data : decoder.write(data))
      .split('\n')
      .entries()) {
      if (index > 0) finishLine();
      unfinished = cutText(unfinished + piece, MOST_OF_A_LINE);
    }
    if (waiting.length >= MOST_WAITING) input.pause();
    if (waiting.length > 0) wake?.();
  };
  const onEnd = (): void => {
    // A last line without a line end counts, as in every tool that reads lines.
    if (unfinished !== '') finishLine();
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
    if (waiting.length === 0) input.resume();
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
