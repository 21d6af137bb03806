import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content, ContentFile, SourceText } from '../app/ports.ts';

/** What the build keeps of a file without findings: its text and its checked value, so that starting parses no YAML. */
export type CompiledContent = Pick<Content, 'type' | 'value'> & { readonly text: string };

/**
 * The checked content of a file, or null where the build did not see exactly this text.
 *
 * The whole text is compared with what was read just now, so a changed file is never answered from here.
 */
export function readCompiled(folder: string, file: ContentFile, source: SourceText): Content | null {
  try {
    const json = readFileSync(path.join(folder, `${file.stem}.json`), 'utf8');
    const { type, value, text } = JSON.parse(json) as CompiledContent;
    return text === source.text ? ({ type, value, file, findings: [] } as unknown as Content) : null;
  } catch {
    return null;
  }
}
