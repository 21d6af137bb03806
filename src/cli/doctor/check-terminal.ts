import type { Checked, Trouble } from '../../app/doctor/trouble.ts';
import { type GlobalOptions, type Looks, looksOf } from '../context.ts';
import type { Deps } from '../deps.ts';

export interface TerminalState {
  /** whether keys can be read */
  readonly isInput: boolean;
  /** whether screens can be drawn */
  readonly isOutput: boolean;
  readonly term: string | null;
  /** null where the output is no terminal */
  readonly size: { readonly columns: number; readonly rows: number } | null;
  readonly color: Looks['color'];
  readonly isAscii: boolean;
}

/** The smallest screen on which a question can be read and answered. */
const LEAST = { columns: 30, rows: 10 };

function sizeTroubles(size: TerminalState['size']): Trouble[] {
  if (size === null) return [];
  const isSmall = size.columns < LEAST.columns || size.rows < LEAST.rows;
  return isSmall ? [{ code: 'small-terminal', ...size }] : [];
}

/** What the terminal can do, and what the program makes of it. */
export function checkTerminal(options: GlobalOptions, deps: Deps): Checked<TerminalState> {
  const { input, output, env } = deps;
  const { columns, rows } = output;
  const isSized = output.isTTY === true && columns !== undefined && rows !== undefined;
  const size = isSized ? { columns, rows } : null;
  const facts: TerminalState = {
    isInput: input.isTTY === true,
    isOutput: output.isTTY === true,
    term: env['TERM'] ?? null,
    size,
    ...looksOf(options, deps),
  };
  return { facts, troubles: sizeTroubles(size) };
}
