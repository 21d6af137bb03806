import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content, ContentFile, SourceText } from '../app/ports.ts';
import { type PackOutline, packOutline } from '../domain/pack-outline.ts';

type Compiled = Pick<Content, 'type' | 'value'>;

const LINE_END = 0x0a;

/** The file that keeps what a file of content came to. */
export const compiledPath = (folder: string, stem: string): string => path.join(folder, `${stem}.compiled`);

/** JSON on one line in ASCII, which is decoded fastest. */
const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replaceAll(
    /[^\0-\x7F]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

/**
 * What the build keeps of a file without findings, so that starting parses no YAML: a line of JSON with a pack's outline, a
 * line with what was checked, and behind them the file's bytes.
 */
export function writeCompiled({ type, value }: Content, bytes: Uint8Array): Buffer {
  const outline = type === 'pack' && value !== null ? packOutline(value) : null;
  const lines = jsonLine(outline) + jsonLine({ type, value } satisfies Compiled);
  return Buffer.concat([Buffer.from(lines), bytes]);
}

/**
 * One line of a compiled file, or null where the build did not see exactly these bytes.
 *
 * All of them are compared with what was read just now, so a changed file is never answered from here.
 */
function lineOf(folder: string, { stem }: ContentFile, { bytes }: SourceText, line: 0 | 1): unknown {
  try {
    const kept = readFileSync(compiledPath(folder, stem));
    const outlineEnd = kept.indexOf(LINE_END);
    const valueEnd = kept.indexOf(LINE_END, outlineEnd + 1);
    if (bytes === undefined || !kept.subarray(valueEnd + 1).equals(bytes)) return null;
    const [start, end] = line === 0 ? [0, outlineEnd] : [outlineEnd + 1, valueEnd];
    return JSON.parse(kept.toString('latin1', start, end));
  } catch {
    return null;
  }
}

/** The checked content of a file. */
export function readCompiled(folder: string, file: ContentFile, source: SourceText): Content | null {
  const compiled = lineOf(folder, file, source, 1) as Compiled | null;
  return compiled === null ? null : ({ ...compiled, file, findings: [] } as unknown as Content);
}

/** The outline of a pack; null also of what is none. Parsing a pack takes ten times as long. */
export const readOutline = (folder: string, file: ContentFile, source: SourceText): PackOutline | null =>
  lineOf(folder, file, source, 0) as PackOutline | null;
