// The built program inside this process: its terminal is an emulator, or nothing that looks at what it writes.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';

const root = path.resolve(import.meta.dirname, '..');

/** Lets input, promises and paintings that are under way finish. */
export async function settle() {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Starts the program with standard input and output of this process replaced by a terminal's.
 *
 * @param argv the program's own
 * @param terminal.take what it does with a piece of output
 * @returns `stdin`, which takes keys, and `code`, the exit code in the end
 */
export function startProgram(argv, { columns, rows, take }) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      take(chunk);
      done();
    },
  });
  Object.assign(stdout, { isTTY: true, columns, rows });
  for (const [name, value] of Object.entries({ stdin, stdout })) {
    Object.defineProperty(process, name, { value, configurable: true });
  }
  // The program asks the descriptor what it is, and writes to anything but a terminal past the stream.
  const { fstatSync } = fs;
  fs.fstatSync = (descriptor, ...options) =>
    descriptor === 1
      ? { isFile: () => false, isCharacterDevice: () => true }
      : fstatSync(descriptor, ...options);
  process.argv = [process.execPath, 'deskready', ...argv];
  const { start } = createRequire(import.meta.url)(path.join(root, 'dist/start.js'));
  return { stdin, code: start(root) };
}

function spentMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Starts the program at an emulated terminal. */
export function startAtTerminal(argv, columns, rows) {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let unparsed = 0;
  let pieces = 0;
  let paintedAt = 0;
  let spentAt = 0;
  const { stdin, code } = startProgram(argv, {
    columns,
    rows,
    take(chunk) {
      pieces += 1;
      unparsed += 1;
      emulator.write(chunk, () => {
        unparsed -= 1;
        paintedAt = performance.now();
        spentAt = spentMs();
      });
    },
  });
  // As at a real one: what follows a key is parsed at once.
  emulator.onData((data) => stdin.write(data));
  let hasEnded = false;
  void code.finally(() => {
    hasEnded = true;
  });

  async function painted() {
    do await settle();
    while (unparsed > 0);
  }

  function screen() {
    const { active } = emulator.buffer;
    const lines = Array.from({ length: rows }, (_, row) => active.getLine(active.baseY + row));
    return lines.map((line) => line?.translateToString(true)).join('\n');
  }

  return {
    code,
    /** waits until the screen shows a text */
    async shows(text) {
      for (;;) {
        await painted();
        if (screen().includes(text)) return;
        if (hasEnded) throw new Error(`The program ended with ${await code} and never showed "${text}".`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    /**
     * Presses a key. Milliseconds until the emulator has read the last byte that came of it, null where none came: as a
     * clock on the wall has it, and what the program was busy for, which leaves out waiting for the disk and for other
     * programs (processor time, or the clock's where compiling and collecting garbage took another processor).
     */
    async press(key) {
      const before = pieces;
      const spentBefore = spentMs();
      const pressedAt = performance.now();
      emulator.input(key);
      await painted();
      if (pieces === before) return null;
      const wallMs = paintedAt - pressedAt;
      return { wallMs, busyMs: Math.min(wallMs, spentAt - spentBefore) };
    },
  };
}
