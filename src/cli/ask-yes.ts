import type { Context } from './context.ts';

/** Asks below what was printed, in the normal screen, so that it stays in view. Only for a terminal; Enter alone is no. */
export async function askYes(question: string, { deps }: Context): Promise<boolean> {
  deps.output.write(`\n${question} y/N `);
  const lines = deps.openLines(deps.input);
  try {
    const line = await lines.next(new AbortController().signal);
    return line !== null && /^y(es)?$/iu.test(line.trim());
  } finally {
    lines.close();
  }
}
