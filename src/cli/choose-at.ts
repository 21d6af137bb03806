import type { Context } from './context.ts';
import type { Choice, Menu } from './prompts/choose.ts';
import type { TerminalDeps } from './prompts/terminal.ts';

/** The terminal that the program runs in; 80 by 24 where it does not say its size. */
export function terminalOf({ deps }: Context): TerminalDeps {
  const { input, output, suspension } = deps;
  return {
    input,
    output,
    size: () => ({ columns: output.columns ?? 80, rows: output.rows ?? 24 }),
    ...(suspension === undefined ? {} : { suspension }),
  };
}

/** Shows one menu on a screen of its own and gives the terminal back. */
export async function chooseAt<Value>(context: Context, menu: Menu<Value>): Promise<Choice<Value>> {
  const { choose } = await import('./prompts/choose.ts');
  const { makeTerminal } = await import('./prompts/terminal.ts');
  const terminal = makeTerminal(terminalOf(context));
  try {
    return await choose(terminal, menu, context.style);
  } finally {
    terminal.close();
  }
}
