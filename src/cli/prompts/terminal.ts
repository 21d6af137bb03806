import { Readable, Writable } from 'node:stream';
import { AbortPromptError, ExitPromptError } from '@inquirer/core';
import type { Suspension } from '../../app/ports.ts';
import type { Output } from '../deps.ts';
import type { Laid, Size } from './frame.ts';
import { makePasteFilter } from './pastes.ts';
import { type Canvas, runScreen, type Screen } from './run-screen.ts';

/** A terminal's keyboard: standard input, or a stand-in for it. */
type KeyInput = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  setRawMode?(isRaw: boolean): unknown;
};

export interface TerminalDeps {
  readonly input: KeyInput;
  readonly output: Output;
  readonly size: () => Size;
  /** absent where programs cannot be stopped */
  readonly suspension?: Suspension;
}

type Ending<Reply> =
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'interrupt' }
  | { readonly type: 'end-of-input' };

/** The alternate screen, for as many screens one after another as needed. */
export interface Terminal {
  open(): void;
  /** gives the terminal back as it was found; safe to call twice */
  close(): void;
  /** Shows one screen until it replies. After `interrupt` (Ctrl-C or abort) the terminal was given back. */
  run<State, Reply>(screen: Screen<State, Reply>, signal?: AbortSignal): Promise<Ending<Reply>>;
}

const CSI = '\u001B[';
// Pastes are asked to be marked as such (2004). Line wrap is off: should a terminal draw a character wider than we think, the next row must not suffer.
const ENTER = `${CSI}?1049h${CSI}?7l${CSI}?25l${CSI}?2004h`;
const LEAVE = `${CSI}?2004l${CSI}?7h${CSI}?25h${CSI}?1049l`;
const CTRL_C = '\u0003';

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** One alternate screen over an input and an output. */
export function makeTerminal(deps: TerminalDeps): Terminal {
  const { input, output } = deps;
  let status: 'closed' | 'open' | 'suspended' = 'closed';
  let painted: readonly string[] = [];
  let caretPlace = '';
  let keyboard: Readable | null = null;
  let redraw: (() => void) | null = null;
  let paste: ((text: string) => void) | null = null;
  let hasEnded = false;
  let isInterrupted = false;
  let stopListening: (() => void) | undefined;

  // Keys pressed while no screen waits are dropped, so that nobody answers what they have not seen; Ctrl-C is kept.
  const onData = makePasteFilter({
    typed(text) {
      if (keyboard !== null) keyboard.push(text);
      else if (text.includes(CTRL_C)) isInterrupted = true;
    },
    pasted: (text) => paste?.(text),
  });
  // A terminal that hangs up (a closed window, a lost connection) gives a read error or an end, often before SIGHUP
  // comes. Nobody chose to quit, so the sitting is interrupted and can be resumed. Ctrl-D does not end a raw terminal.
  const onHangUp = (): void => {
    isInterrupted = true;
    keyboard?.push(null);
  };
  const onEnd = (): void => {
    if (input.isTTY === true) return onHangUp();
    hasEnded = true;
    keyboard?.push(null);
  };
  const onResize = (): void => {
    wipe();
    redraw?.();
  };
  function wipe(): void {
    painted = [];
    if (status === 'open') output.write(`${CSI}2J`);
  }

  /** In the background the mode stops the program until it is in front again, so it comes before anything is written. */
  function show(): void {
    input.setRawMode?.(true);
    status = 'open';
    output.write(ENTER);
    wipe();
  }

  function enter(): void {
    input.on('data', onData);
    input.on('end', onEnd);
    input.on('error', onHangUp);
    // Behind the listeners, as a terminal may have hung up while the program was stopped.
    show();
    input.resume();
    output.on?.('resize', onResize);
  }

  function leave(): void {
    output.removeListener?.('resize', onResize);
    input.removeListener('data', onData);
    input.removeListener('end', onEnd);
    input.removeListener('error', onHangUp);
    try {
      input.setRawMode?.(false);
    } catch {
      // A terminal that hung up takes no mode any more; the report must still be written.
    }
    input.pause();
    output.write(LEAVE);
  }

  function stop(): void {
    if (status === 'open') leave();
    status = 'suspended';
  }

  function goOn(): void {
    if (status === 'suspended') enter();
    else {
      // A stop that could not be foreseen: what the shell made of the terminal is made good. Asked for the mode that it
      // believes to have, Node would do nothing.
      input.setRawMode?.(false);
      show();
    }
    redraw?.();
  }

  function open(): void {
    if (status !== 'closed') return;
    enter();
    stopListening = deps.suspension?.listen({ stop, goOn });
  }

  function close(): void {
    if (status === 'open') leave();
    status = 'closed';
    stopListening?.();
  }

  /** Rewrites only the rows that changed, so that a ticking clock costs some bytes and touches nothing else. */
  function paint({ rows, caret }: Laid): void {
    if (status !== 'open') return;
    let changes = '';
    for (let row = 0; row < Math.max(rows.length, painted.length); row += 1) {
      const text = rows[row] ?? '';
      if (text !== painted[row]) changes += `${CSI}${row + 1};1H${text}${CSI}K`;
    }
    const place = caret === null ? '' : `${CSI}${caret.row + 1};${caret.column + 1}H${CSI}?25h`;
    if (changes !== '' || place !== caretPlace) output.write(`${CSI}?25l${changes}${place}`);
    painted = rows;
    caretPlace = place;
  }

  const canvas: Canvas = {
    size: deps.size,
    paint,
    suspend: () => deps.suspension?.suspend(),
    onRedraw: (callback) => {
      redraw = callback;
    },
    onPaste: (callback) => {
      paste = callback;
    },
    wipe,
  };

  async function run<State, Reply>(
    screen: Screen<State, Reply>,
    signal?: AbortSignal,
  ): Promise<Ending<Reply>> {
    open();
    if (hasEnded) return { type: 'end-of-input' };
    if (isInterrupted) {
      close();
      return { type: 'interrupt' };
    }
    keyboard = new Readable({ read: () => undefined });
    try {
      const io = { input: keyboard, output: nowhere(), ...(signal === undefined ? {} : { signal }) };
      const settled = await runScreen(screen, canvas, io);
      if (settled.type === 'fault') throw settled.error;
      if (isInterrupted) {
        close();
        return { type: 'interrupt' };
      }
      return settled;
    } catch (error) {
      if (!(error instanceof AbortPromptError) && !(error instanceof ExitPromptError)) throw error;
      close();
      return { type: 'interrupt' };
    } finally {
      keyboard = null;
      redraw = null;
      paste = null;
    }
  }

  return { open, close, run };
}
