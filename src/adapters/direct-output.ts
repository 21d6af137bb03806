import { fstatSync, writeSync } from 'node:fs';

/** What text and bytes are written to. */
interface Writes {
  write(text: string | Uint8Array): unknown;
}

const STDOUT = 1;
/** Every new pipe holds so much, so that writing it never waits for a reader. */
const LEAST_PIPE = 4096;

/** How many bytes can be written without waiting for somebody. On Windows a pipe may not take all at once. */
function bytesAtOnce(): number {
  if (process.platform === 'win32') return 0;
  try {
    const stats = fstatSync(STDOUT);
    if (stats.isFile()) return Infinity;
    return stats.isCharacterDevice() ? 0 : LEAST_PIPE;
  } catch {
    return 0;
  }
}

/**
 * Standard output. A file, and the first lines of what goes to a pipe or a socket, are written straight to the descriptor: opening
 * the stream loads the network code of Node.js, a fifth of what the program itself takes to the first question, and the
 * stream of a file counts as written what a full disk took a part of. The rest, and what cannot be written so, the stream
 * writes: it waits without stopping the program where a reader is slow, and tells what is wrong.
 *
 * @param openStream opens the stream, at most once
 */
export function standardOutput<Stream extends Writes>(openStream: () => Stream): Stream | Writes {
  const atOnce = bytesAtOnce();
  if (atOnce === 0) return openStream();
  let stream: Stream | null = null;
  let length = 0;
  return {
    write(text) {
      if (stream !== null) return stream.write(text);
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      length += bytes.length;
      let written = 0;
      try {
        while (length <= atOnce && written < bytes.length) {
          written += writeSync(STDOUT, bytes, written);
        }
      } catch {
        // The stream meets the same fault and tells it.
      }
      if (written === bytes.length) return true;
      stream = openStream();
      return stream.write(bytes.subarray(written));
    },
  };
}
