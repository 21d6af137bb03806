import type { ErrorOutput, Output } from './deps.ts';
import { NARROW } from './narrow.ts';

const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 20;

/** A command at the end of a line must be copied whole, and so must a path: they may be longer than the screen. */
const COMMAND = /(?<=: |^)deskready [^;]*$/u;
/** Words, and paths in quotes with the spaces in them. */
const PIECES = /"[^"]*[\\/][^"]*"\S*|\S+/gu;

function wrapLine(line: string, columns: number): string[] {
  const isSetIn = /^\s/u.test(line);
  // Laying out wide letters would load what only sessions need; the terminal breaks such a line by itself.
  if (line.length <= columns || isSetIn || !NARROW.test(line)) return [line];
  const command = COMMAND.exec(line);
  const sentence = line.slice(0, command?.index).trimEnd();
  const pieces = [...(sentence.match(PIECES) ?? []), ...(command ?? [])];
  const lines: string[] = [];
  let current = pieces[0] ?? '';
  for (const piece of pieces.slice(1)) {
    const isTooLong = current.length + 1 + piece.length > columns;
    if (isTooLong) lines.push(current);
    current = isTooLong ? piece : `${current} ${piece}`;
  }
  return [...lines, current];
}

/**
 * Where notes and errors go. On a terminal their sentences wrap between words, like product; what is piped stays as it is,
 * and so do lines that are set in, such as those of a stack trace.
 */
export function errorOutput(stream: Output): ErrorOutput {
  return {
    get columns() {
      return stream.columns;
    },
    write(text) {
      if (stream.isTTY !== true || stream.columns === undefined) return stream.write(text);
      // A full last line may add an empty one.
      const columns = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, stream.columns - 1));
      const lines = text.split('\n').flatMap((line) => wrapLine(line, columns));
      return stream.write(lines.join('\n'));
    },
  };
}
