import type { SignalName, Signals } from '../app/ports.ts';

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

/**
 * Stops the program as Ctrl-Z does and resolves when the shell lets it go on. Raw mode keeps the terminal from doing it.
 * Windows has no such thing.
 */
export const suspendProcess: (() => Promise<void>) | undefined =
  process.platform === 'win32'
    ? undefined
    : () =>
        new Promise((resolve) => {
          // Without input and timers nothing else keeps the program from ending here.
          const hold = setInterval(() => undefined, 60_000);
          process.once('SIGCONT', () => {
            clearInterval(hold);
            resolve();
          });
          // The whole group, as the terminal would: npm or npx in front of us has to stop too.
          process.kill(0, 'SIGTSTP');
        });
