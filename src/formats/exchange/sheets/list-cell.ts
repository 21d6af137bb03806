import type { Json } from '../../../app/ports-exchange.ts';

/** The JSON in a cell, undefined where it is none. */
export function jsonCell(cell: string): Json | undefined {
  if (!/^\s*[[{]/u.test(cell)) return undefined;
  try {
    return JSON.parse(cell) as Json;
  } catch {
    return undefined;
  }
}

function jsonTexts(cell: string): readonly string[] | null {
  const json = jsonCell(cell);
  if (!Array.isArray(json)) return null;
  return json.every((item) => typeof item === 'string') ? json : null;
}

/**
 * The texts of a cell that holds several: one a line, or on one line with signs between (`|` and what else a column
 * takes), or a JSON list, which says any text.
 */
export function readList(cell: string, signs: RegExp = /\|/u): readonly string[] {
  const json = jsonTexts(cell);
  if (json !== null) return json;
  const parts = cell.includes('\n') ? cell.split('\n') : cell.split(signs);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A cell that `readList` reads as just these texts. */
export function listCell(texts: readonly string[], signs?: RegExp): string {
  if (texts.length === 0) return '';
  const lines = texts.join('\n');
  const back = readList(lines, signs);
  const isExact = back.length === texts.length && back.every((text, index) => text === texts[index]);
  return isExact ? lines : JSON.stringify(texts);
}
