import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { Style } from '../style.ts';
import { type Frame, type Laid, layOut, linesToFollow, type Size } from './frame.ts';
import { type Key, toKeys } from './key.ts';

/** What a key leads to; null where the screen has no use for it, so that it may scroll. */
export type Step<State, Reply> = { readonly state: State } | { readonly reply: Reply } | null;

/** A screen as pure parts: its state, what keys do to it, what it shows. */
export interface Screen<State, Reply> {
  readonly style: Style;
  readonly start: State;
  /** whether the first painting scrolls to the frame's focus; else it shows the top */
  readonly startsAtFocus: boolean;
  key(state: State, key: Key): Step<State, Reply>;
  frame(state: State, size: Size): Frame;
  /** milliseconds until what it shows changes by itself, or until `timeUp` must be asked; null is never */
  wait?(): number | null;
  /** the reply that time running out gives; null while there is time */
  timeUp?(): Reply | null;
}

/** Where a screen is painted and what else reaches it. */
export interface Canvas {
  size(): Size;
  paint(laid: Laid): void;
  /** stops the program as Ctrl-Z does */
  suspend(): void;
  /** calls back whenever all must be painted anew */
  onRedraw(redraw: () => void): void;
  /** calls back with each paste, as one line of text */
  onPaste(paste: (text: string) => void): void;
  /** forgets what is on the screen, so that the next painting is complete */
  wipe(): void;
}

/** How a screen settled; a fault in it is carried out of the event handler that it happened in. */
export type Settled<Reply> =
  | { readonly type: 'reply'; readonly reply: Reply }
  | { readonly type: 'end-of-input' }
  | { readonly type: 'fault'; readonly error: unknown };

export interface Io {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly signal?: AbortSignal;
}

/** readline waits half a second to tell Esc from the start of a longer sequence; that feels broken. */
const ESCAPE_MS = 100;

function scrolledTop(key: Key, laid: Laid, lines: number): number | null {
  const page = Math.max(1, laid.height - 1);
  const places: Readonly<Record<string, number>> = {
    up: laid.top - 1,
    down: laid.top + 1,
    pageup: laid.top - page,
    pagedown: laid.top + page,
    home: 0,
    end: lines,
  };
  return places[key.name] ?? null;
}

/** Calls `onTime` after each wait until it says no; returns what stops it. */
function startTicking(wait: () => number | null, onTime: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    const waitMs = wait();
    if (waitMs === null) return;
    timer = setTimeout(() => {
      if (onTime()) schedule();
    }, waitMs);
  };
  schedule();
  return () => clearTimeout(timer);
}

/** Whether the lines that should stay in view are in view. */
function showsFocus(frame: Frame, { top, height }: Laid): boolean {
  const followed = linesToFollow(frame, height);
  return followed !== undefined && followed.from >= top && followed.to <= top + height;
}

/**
 * Runs one screen until it replies, on @inquirer/core: its keys, states, timers, abort and Ctrl-C.
 *
 * Core's own renderer reprints everything relative to the cursor at each tick and writes a new line when done. Here the
 * prompt's own content is empty, and the canvas paints rows at their places.
 *
 * @throws AbortPromptError, ExitPromptError
 */
export function runScreen<State, Reply>(
  screen: Screen<State, Reply>,
  canvas: Canvas,
  io: Io,
): Promise<Settled<Reply>> {
  const prompt = createPrompt<Settled<Reply>, Record<string, never>>((_config, done) => {
    const live = useRef({
      state: screen.start,
      follow: screen.startsAtFocus,
      draws: 0,
      tops: new Map<string, number>(),
    }).current;
    const [, setDraws] = useState(0);
    const redraw = (): void => {
      live.draws += 1;
      setDraws(live.draws);
    };
    /** Runs a handler; true when it settled the screen. */
    const guarded = (handler: () => { readonly reply: Reply } | null): boolean => {
      try {
        const ending = handler();
        if (ending !== null) done({ type: 'reply', reply: ending.reply });
        return ending !== null;
      } catch (error) {
        done({ type: 'fault', error });
        return true;
      }
    };
    const timeUp = (): { readonly reply: Reply } | null => {
      const reply = screen.timeUp?.() ?? null;
      return reply === null ? null : { reply };
    };

    const frame = screen.frame(live.state, canvas.size());
    const laid = layOut(frame, canvas.size(), live.tops.get(frame.name) ?? 0, live.follow, screen.style);
    live.tops.set(frame.name, laid.top);
    // What was in view stays in view when the screen is resized or the footer grows.
    live.follow = showsFocus(frame, laid);
    canvas.paint(laid);

    /** Whether a key ended the screen. */
    const press = (key: Key): boolean =>
      guarded(() => {
        const ending = timeUp();
        if (ending !== null) return ending;
        const step = screen.key(live.state, key);
        if (step === null) {
          const top = scrolledTop(key, laid, frame.body.length);
          if (top === null) return null;
          live.tops.set(frame.name, top);
          live.follow = false;
          return null;
        }
        if ('reply' in step) return step;
        live.state = step.state;
        live.follow = true;
        return null;
      });

    useKeypress((event, rl) => {
      // The line is never read from readline: what it keeps would only turn Ctrl-D into "delete".
      rl.clearLine(0);
      if (event.ctrl && event.name === 'l') canvas.wipe();
      if (!toKeys(event).some(press)) redraw();
    });

    useEffect((rl) => {
      Object.assign(rl, { escapeCodeTimeout: ESCAPE_MS });
      // Never taken off: closing is what ends the effects, and settling twice changes nothing.
      rl.on('close', () => done({ type: 'end-of-input' }));
      // With a listener, readline leaves Ctrl-Z to us and does not stop the program on the alternate screen.
      rl.on('SIGTSTP', () => canvas.suspend());
      canvas.onRedraw(redraw);
      canvas.onPaste((text) => {
        if (!press({ name: '', text, isCtrl: false })) redraw();
      });
    }, []);

    useEffect(() => {
      const onTime = (): boolean => {
        const isOver = guarded(timeUp);
        if (!isOver) redraw();
        return !isOver;
      };
      return startTicking(() => screen.wait?.() ?? null, onTime);
    }, []);

    return '';
  });
  return prompt({}, io);
}
