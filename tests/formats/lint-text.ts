import type { Content, ContentFile } from '../../src/app/ports.ts';
import { parseContent } from '../../src/formats/parse-content.ts';

/** A text with the places of its marks, ⟦…⟧, taken out. */
export interface Marked {
  readonly text: string;
  /** line:column-line:column */
  readonly places: readonly string[];
}

function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

export function unmark(marked: string): Marked {
  const places: string[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([⟦⟧])/u)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') places.push(`${placeAt(text, start)}-${placeAt(text, text.length)}`);
    else text += part;
  }
  return { text, places };
}

export function lintText(text: string, file: Partial<ContentFile> = {}): Promise<Content> {
  const named: ContentFile = { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file', ...file };
  return parseContent(named, { text, sha256: 'f'.repeat(64) });
}

/** Findings as `rule line:column-line:column`. */
export function rulesAndPlaces({ findings }: Content): string[] {
  return findings.map(
    ({ rule, line, column, endLine, endColumn }) => `${rule} ${line}:${column}-${endLine}:${endColumn}`,
  );
}

/** A sound pack named demo with these lines in its only question. */
export const packWith = (lines: string): string => `format: 1
id: demo
title: Demo
language: en
topics:
  sums: Sums
scenarios:
  till: The till holds 500.
questions:
  - id: first
    topic: sums
    level: easy
    prompt: How much is left?
${lines}`;

export const OPTIONS = `    options:
      - { text: "50", correct: true }
      - { text: "60" }
`;
