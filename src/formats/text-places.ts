import type { Place } from '../domain/lint/finding.ts';

/** Offsets of a text as lines and columns. */
export interface TextPlaces {
  /** the place from one offset to another, kept inside the text */
  between(start: number, end: number): Place;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Lines are looked for when the first place is asked for, so that a file without faults costs nothing. */
export function textPlaces(text: string): TextPlaces {
  let lineStarts: number[] | null = null;

  function at(offset: number): { line: number; column: number } {
    lineStarts ??= lineStartsOf(text);
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (lineStarts[low] ?? 0) + 1 };
  }

  return {
    between(start, end) {
      const from = at(start);
      const to = at(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}
