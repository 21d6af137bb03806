import { fstatSync, writeSync } from 'node:fs';

/** What text and bytes are written to. */
interface Writes {
  write(text: string | Uint8Array): unknown;
}

const STDOUT = 1;

/** Whether standard output is a pipe, a socket or a file. On Windows a pipe may not take all at once. */
function isPipedOrFile(): boolean {
  try {
    return process.platform !== 'win32' && !fstatSync(STDOUT).isCharacterDevice();
  } catch {
    return false;
  }
}

/**
 * Standard output. What no terminal sees is written straight to the file descriptor: to open the stream loads the network
 * code of Node.js, a ninth of what the first question takes. What cannot be written so, the stream writes: it waits where a
 * reader is slow, and tells what is wrong.
 *
 * @param openStream opens the stream, at most once
 */
export function standardOutput<Stream extends Writes>(openStream: () => Stream): Stream | Writes {
  if (!isPipedOrFile()) return openStream();
  let stream: Stream | null = null;
  return {
    write(text) {
      if (stream !== null) return stream.write(text);
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(STDOUT, bytes, written);
      } catch {
        stream = openStream();
        return stream.write(bytes.subarray(written));
      }
      return true;
    },
  };
}
