/** A place of the table; from places outside of it no way leads in. */
const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;

/**
 * The number of single-character insertions, deletions, substitutions and swaps of neighbours between two texts
 * (optimal string alignment: Damerau–Levenshtein without edits inside a swapped pair).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const kept = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(i + j === 0 ? 0 : Math.min(at(last, j) + 1, at(row, j - 1) + 1, kept, swapped));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** The known name nearest to a mistyped one, or null when none is near enough to be meant. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  const lower = typed.toLowerCase().slice(0, 100);
  let nearest: string | null = null;
  let nearestDistance = Math.max(1, Math.floor(lower.length / 3)) + 1;
  for (const name of known) {
    const distance = editDistance(lower, name.toLowerCase());
    if (distance < nearestDistance) {
      nearest = name;
      nearestDistance = distance;
    }
  }
  return nearest;
}
