import type { FaceReply, Sitting } from '../../../app/face.ts';
import type { LineInput, Suspension } from '../../../app/ports.ts';
import { visible } from '../../../domain/visible.ts';

interface NextLineOptions {
  readonly lines: () => LineInput;
  readonly print: (text: string) => void;
  readonly isTerminal: () => boolean;
  readonly suspension?: Suspension;
}

/** @param ask says again what is asked, since the shell wrote on the screen while the program was stopped */
type NextLine = (sitting: Sitting, signal: AbortSignal, ask: () => void) => Promise<string | FaceReply>;

/** Calls back when the nearest limit is reached, unless the returned function is called before. */
function whenTimeIsUp(sitting: Sitting, callBack: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const { sessionMs, questionMs } = sitting.timeLeft();
    const nearestMs = Math.min(sessionMs ?? Infinity, questionMs ?? Infinity);
    // The clock stands still while the program is stopped, and timers do not.
    if (nearestMs <= 0) callBack();
    else if (Number.isFinite(nearestMs)) timer = setTimeout(look, Math.ceil(nearestMs));
  };
  look();
  return () => clearTimeout(timer);
}

/** Makes what reads the next line, or says what came instead of it. */
export function makeNextLine({ lines, print, isTerminal, suspension }: NextLineOptions): NextLine {
  const prompt = (): void => {
    if (isTerminal()) print('> ');
  };
  return async (sitting, signal, ask) => {
    const timeUp = new AbortController();
    const stopWaiting = whenTimeIsUp(sitting, () => timeUp.abort());
    const stopListening = suspension?.listen({
      stop: () => undefined,
      goOn() {
        if (isTerminal()) ask();
        prompt();
      },
    });
    try {
      prompt();
      const line = await lines().next(AbortSignal.any([signal, timeUp.signal]));
      if (line === null) return { type: lines().isBroken() ? 'interrupt' : 'quit' };
      // The choke point for what is typed or piped in: an escape sequence is echoed as words, never obeyed.
      return visible(line);
    } catch (error) {
      if (signal.aborted) return { type: 'interrupt' };
      if (!timeUp.signal.aborted) throw error;
      return { type: 'time-up' };
    } finally {
      stopWaiting();
      stopListening?.();
    }
  };
}
