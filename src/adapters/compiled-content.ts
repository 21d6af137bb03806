import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content, ContentFile, SourceText } from '../app/ports.ts';

type Compiled = Pick<Content, 'type' | 'value'>;

const LINE_END = 0x0a;

/** The file that keeps what a file of content came to. */
export const compiledPath = (folder: string, stem: string): string => path.join(folder, `${stem}.compiled`);

/**
 * What the build keeps of a file without findings, so that starting parses no YAML: what was checked as JSON on one line, in
 * ASCII, which is decoded fastest, and behind it the file's bytes.
 */
export function writeCompiled({ type, value }: Compiled, bytes: Uint8Array): Buffer {
  const json = JSON.stringify({ type, value } satisfies Compiled);
  const ascii = json.replaceAll(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.concat([Buffer.from(`${ascii}\n`), bytes]);
}

/**
 * The checked content of a file, or null where the build did not see exactly these bytes.
 *
 * All of them are compared with what was read just now, so a changed file is never answered from here.
 */
export function readCompiled(folder: string, file: ContentFile, { bytes }: SourceText): Content | null {
  try {
    const kept = readFileSync(compiledPath(folder, file.stem));
    const end = kept.indexOf(LINE_END);
    if (bytes === undefined || !kept.subarray(end + 1).equals(bytes)) return null;
    const { type, value } = JSON.parse(kept.toString('latin1', 0, end)) as Compiled;
    return { type, value, file, findings: [] } as unknown as Content;
  } catch {
    return null;
  }
}
