import { foldAnswer } from './letters.ts';

/** A line that is a command and no answer. */
export type PlainCommand =
  | { readonly type: 'skip' | 'flag' | 'hint' | 'back' | 'hand-in' | 'quit' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'goto'; readonly number: number }
  | { readonly type: 'unknown'; readonly typed: string };

const WORDS: Readonly<Record<string, PlainCommand>> = {
  s: { type: 'skip' },
  f: { type: 'flag' },
  h: { type: 'hint' },
  q: { type: 'quit' },
  back: { type: 'back' },
  done: { type: 'hand-in' },
};

/** Commands and what they do, as the first lines of a sitting list them. */
export const COMMAND_HELP = ':s skip, :f flag, :h hint, :! NOTE report, :back, :goto N, :done, :q quit';

/** The line as an answer: `::x` is the answer `:x`. */
export function answerText(line: string): string {
  const typed = line.trim();
  return typed.normalize('NFKC').startsWith('::') ? typed.slice(1) : line;
}

/** The command that a line gives, or null when it is an answer. Bare `s` and `q` work where letters are picked. */
export function readCommand(line: string, picksLetters: boolean): PlainCommand | null {
  const typed = line.trim().normalize('NFKC');
  const bare = foldAnswer(line);
  if (picksLetters && (bare === 's' || bare === 'q')) return WORDS[bare] ?? null;
  if (!typed.startsWith(':') || typed.startsWith('::')) return null;
  const rest = typed.slice(1).trim();
  if (rest.startsWith('!')) return { type: 'note', text: rest.slice(1).trim() };
  const [word = '', argument = '', ...others] = rest.toLowerCase().split(/\s+/u);
  if (word === 'goto' && /^\d{1,6}$/u.test(argument)) return { type: 'goto', number: Number(argument) };
  const command = argument === '' && others.length === 0 ? WORDS[word] : undefined;
  return command ?? { type: 'unknown', typed: typed.slice(0, 40) };
}
