import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';
import { vi } from 'vitest';
import type { TerminalDeps } from '../../../../src/cli/prompts/terminal.ts';

export const KEYS = {
  enter: '\r',
  space: ' ',
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  pageUp: '\u001B[5~',
  pageDown: '\u001B[6~',
  home: '\u001B[H',
  end: '\u001B[F',
  backspace: '\u007F',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlZ: '\u001A',
  escape: '\u001B',
} as const;

/** Lets input, promises and paintings that are under way finish. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** A terminal that keeps what a person would see: all output goes through a real emulator. */
export interface VirtualTerminal {
  readonly deps: TerminalDeps & { readonly output: Writable };
  press(...keys: readonly string[]): Promise<void>;
  /** the rows on the screen, right ends trimmed, trailing empty rows left out */
  screen(): Promise<string>;
  resize(columns: number, rows: number): Promise<void>;
  /** everything written since the last call */
  takeOutput(): string;
  isRaw(): boolean;
  isAlternate(): Promise<boolean>;
  /** place of the caret, or null while it is hidden */
  caret(): Promise<{ readonly row: number; readonly column: number } | null>;
  /** rows that scrolled off the screen */
  scrolledRows(): Promise<number>;
  endInput(): Promise<void>;
  /** how often Ctrl-Z stopped the program; `stop` stops it from outside, `wake` lets it go on */
  readonly stops: { count: number; stop: () => void; wake: () => void };
}

const NO_STOPS = { stop: (): void => undefined, wake: (): void => undefined };

export function virtualTerminal(columns = 80, rows = 24): VirtualTerminal {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
  let raw = '';
  let unseen = '';
  let isRaw = false;
  let isCursorShown = true;
  const input = Object.assign(new PassThrough(), {
    setRawMode: (mode: boolean) => {
      isRaw = mode;
    },
  });
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      raw += chunk.toString();
      for (const [, mode] of chunk.toString().matchAll(/\u001B\[\?25([hl])/gu)) isCursorShown = mode === 'h';
      unseen += chunk.toString();
      done();
    },
  });
  // The emulator takes its input in timers, which may be faked; those set while a timer runs would come a tick late.
  const flush = async (): Promise<void> => {
    const written = new Promise<void>((resolve) => emulator.write(unseen, resolve));
    unseen = '';
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
    await written;
  };
  const stops = { count: 0, ...NO_STOPS };
  return {
    deps: {
      input,
      output,
      size: () => ({ columns: emulator.cols, rows: emulator.rows }),
      suspension: {
        listen(listener) {
          stops.wake = listener.goOn;
          stops.stop = listener.stop;
          return () => Object.assign(stops, NO_STOPS);
        },
        suspend() {
          stops.count += 1;
          stops.stop();
        },
      },
    },
    stops,
    async press(...keys) {
      for (const key of keys) {
        input.write(key);
        await settle();
      }
    },
    async screen() {
      await flush();
      const lines = Array.from(
        { length: emulator.rows },
        (_, row) =>
          emulator.buffer.active.getLine(emulator.buffer.active.baseY + row)?.translateToString(true) ?? '',
      );
      return lines.join('\n').replace(/\n+$/u, '');
    },
    async resize(newColumns, newRows) {
      await flush();
      emulator.resize(newColumns, newRows);
      output.emit('resize');
      await settle();
    },
    takeOutput() {
      const taken = raw;
      raw = '';
      return taken;
    },
    isRaw: () => isRaw,
    async isAlternate() {
      await flush();
      return emulator.buffer.active.type === 'alternate';
    },
    async caret() {
      await flush();
      const { cursorX, cursorY } = emulator.buffer.active;
      return isCursorShown ? { row: cursorY, column: cursorX } : null;
    },
    async scrolledRows() {
      await flush();
      return emulator.buffer.active.baseY + emulator.buffer.normal.baseY;
    },
    async endInput() {
      input.end();
      await settle();
    },
  };
}
