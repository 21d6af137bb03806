/** Longest text that a question may ask to type, in characters; what is typed may be twice as long. */
export const MAX_TYPED = 2000;

/** What became of one character: as it should be, another, left out, or too many. */
export interface TypedStep {
  readonly type: 'same' | 'other' | 'missing' | 'extra';
  /** the wanted character; '' for `extra` */
  readonly wanted: string;
  /** the typed character; '' for `missing` */
  readonly typed: string;
}

export interface TypedDifference {
  /** characters that are other, missing or extra */
  readonly errors: number;
  /** how many of the wanted characters were compared */
  readonly reached: number;
  readonly steps: readonly TypedStep[];
}

/** Characters as they are counted: code points in NFC. */
export const charactersOf = (text: string): string[] => [...text.normalize('NFC')];

const KEPT = 0;
const MISSING = 1;
const EXTRA = 2;

/** Characters as numbers, the same for the same ones: numbers compare faster. */
function numbered(characters: readonly string[], known: Map<string, number>): Int32Array {
  return Int32Array.from(characters, (character) => {
    const number = known.get(character) ?? known.size;
    known.set(character, number);
    return number;
  });
}

/** The difference by dynamic programming; it takes time and memory for each pair of characters. */
function differenceBetween(
  all: readonly string[],
  typed: readonly string[],
  isCut: boolean,
): TypedDifference {
  const known = new Map<string, number>();
  const wantedNumbers = numbered(all, known);
  const typedNumbers = numbered(typed, known);
  const columns = typed.length + 1;
  const ways = new Uint8Array((all.length + 1) * columns).fill(EXTRA, 1, columns);
  // One row, which is the last one behind the place that is being worked on.
  const row = Int32Array.from({ length: columns }, (_, j) => j);
  let best = { errors: typed.length, reached: 0 };
  for (let i = 1; i <= all.length; i += 1) {
    const wanted = wantedNumbers[i - 1];
    let diagonal = i - 1;
    let left = i;
    row[0] = i;
    ways[i * columns] = MISSING;
    for (let j = 1; j < columns; j += 1) {
      const above = row[j] ?? 0;
      const kept = diagonal + (wanted === typedNumbers[j - 1] ? 0 : 1);
      const least = Math.min(kept, above + 1, left + 1);
      ways[i * columns + j] = least === kept ? KEPT : least === above + 1 ? MISSING : EXTRA;
      row[j] = least;
      left = least;
      diagonal = above;
    }
    if (!isCut || left <= best.errors) best = { errors: left, reached: i };
  }
  return { ...best, steps: stepsOf(all, typed, ways, best.reached) };
}

function stepsOf(
  wanted: readonly string[],
  typed: readonly string[],
  ways: Uint8Array,
  reached: number,
): TypedStep[] {
  const steps: TypedStep[] = [];
  let i = reached;
  let j = typed.length;
  while (i > 0 || j > 0) {
    const way = ways[i * (typed.length + 1) + j];
    const step = { wanted: wanted[i - 1] ?? '', typed: typed[j - 1] ?? '' };
    if (way === MISSING) steps.push({ type: 'missing', wanted: step.wanted, typed: '' });
    else if (way === EXTRA) steps.push({ type: 'extra', wanted: '', typed: step.typed });
    else steps.push({ type: step.wanted === step.typed ? 'same' : 'other', ...step });
    if (way !== EXTRA) i -= 1;
    if (way !== MISSING) j -= 1;
  }
  return steps.reverse();
}

const same = (character: string): TypedStep => ({ type: 'same', wanted: character, typed: character });

/**
 * The Levenshtein distance between what was wanted and what was typed, with the character-by-character way that leads
 * there (R. W. Soukoreff and I. S. MacKenzie, Measuring errors in text entry tasks, CHI 2001, pages 319–320).
 *
 * @param isCut whether the wanted text ends where the typed one has got to: of all its beginnings the one with the
 *   least distance is compared, the longest of several
 */
export function differenceOf(
  wanted: readonly string[],
  typed: readonly string[],
  isCut: boolean,
): TypedDifference {
  // A beginning more than twice as long as what was typed is never the nearest.
  const all = isCut ? wanted.slice(0, 2 * typed.length) : wanted;
  // What both have in common at their ends costs nothing: most of a text that was typed well.
  const shorter = Math.min(all.length, typed.length);
  let start = 0;
  while (start < shorter && all[start] === typed[start]) start += 1;
  let end = 0;
  if (!isCut) while (end < shorter - start && all.at(-1 - end) === typed.at(-1 - end)) end += 1;
  const { errors, reached, steps } = differenceBetween(
    all.slice(start, all.length - end),
    typed.slice(start, typed.length - end),
    isCut,
  );
  return {
    errors,
    reached: start + reached + end,
    steps: [...typed.slice(0, start).map(same), ...steps, ...typed.slice(typed.length - end).map(same)],
  };
}

/**
 * 100 × (1 − errors / characters), characters being the larger of both texts' numbers, as Soukoreff and MacKenzie state
 * the error rate. Unrounded percent.
 */
export function accuracyOf(errors: number, wanted: number, typed: number): number {
  const longest = Math.max(wanted, typed);
  return longest === 0 ? 100 : 100 * (1 - errors / longest);
}
