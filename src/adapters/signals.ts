import type { SignalName, Signals, StopListener, Suspension } from '../app/ports.ts';

const ENDING: readonly SignalName[] =
  process.platform === 'win32'
    ? ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']
    : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

export const processSignals: Signals = {
  listen(onSignal) {
    for (const name of ENDING) process.on(name, onSignal);
    return () => {
      for (const name of ENDING) process.removeListener(name, onSignal);
    };
  },
};

/** So long a program that asked to be stopped waits for it. */
const UNSTOPPED_MS = 100;

/** Stops and continues this process, and with Ctrl-Z its whole group. */
export function makeSuspension(): Suspension {
  const listeners: StopListener[] = [];
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function goOn(): void {
    clearTimeout(timer);
    isStopped = false;
    process.removeListener('SIGTSTP', onStopSignal);
    if (listeners.length > 0) process.on('SIGTSTP', onStopSignal);
    // A window that changed its size while the program stood still told it nothing.
    process.emit('SIGWINCH');
    for (const listener of listeners.toReversed()) listener.goOn();
  }

  /** @param target a process, or 0 for the whole group */
  function stop(target: number): void {
    if (isStopped) return;
    isStopped = true;
    for (const listener of listeners.toReversed()) listener.stop();
    // Only without a listener the signal stops the process.
    process.removeListener('SIGTSTP', onStopSignal);
    // Where no shell looks after the group, or the signal is ignored, nothing stops and no SIGCONT comes. Behind an
    // immediate, one that came has been seen.
    timer = setTimeout(() => {
      setImmediate(() => {
        if (isStopped) goOn();
      });
    }, UNSTOPPED_MS);
    process.kill(target, 'SIGTSTP');
  }

  // The terminal, or whoever else sends it, reaches the rest of the group without us.
  const onStopSignal = (): void => stop(process.pid);

  return {
    listen(listener) {
      if (listeners.length === 0) {
        process.on('SIGTSTP', onStopSignal);
        process.on('SIGCONT', goOn);
      }
      listeners.push(listener);
      return () => {
        const at = listeners.indexOf(listener);
        if (at >= 0) listeners.splice(at, 1);
        if (listeners.length > 0) return;
        process.removeListener('SIGTSTP', onStopSignal);
        process.removeListener('SIGCONT', goOn);
      };
    },
    // The whole group, as the terminal would: npm or npx in front of us has to stop too.
    suspend: () => stop(0),
  };
}
