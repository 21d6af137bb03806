/** How an answer was typed, where that could be measured. */
export interface Effort {
  /** from the first key to Enter */
  readonly typedMs: number;
  /** a run of characters came faster than anyone types */
  readonly isPasted: boolean;
}

/** Characters that must come within `PASTE_MS` to be taken for a paste: more than these. */
export const PASTE_CHARACTERS = 20;
export const PASTE_MS = 30;

/** What the report says of a typed answer. What needs the time is null where that was not measured. */
export interface TypingMeasures {
  /** from the first key to Enter, one decimal */
  readonly seconds: number | null;
  readonly pasted: boolean;
  /** characters typed */
  readonly keystrokes: number;
  /** characters wrong, missing or too many */
  readonly errors: number;
  /** percent, two decimals */
  readonly accuracy: number;
  /** transcribe: characters an hour */
  readonly keystrokesPerHour?: number | null;
  /** typing: words a minute, two decimals */
  readonly grossWpm?: number | null;
  readonly netWpm?: number | null;
  /** typing: characters of the passage that the text covers */
  readonly reached?: number;
}

/**
 * Seconds to one decimal, as the report keeps them, so that whoever reads a report can compute its credits again. Less
 * than a second counts as one: nobody types in no time, and a speed must stay a number.
 */
export function typedSeconds(effort: Effort): number {
  return Math.max(1, Math.round(effort.typedMs / 100) / 10);
}

/** The effort of several visits to one question. */
export function addEffort(earlier: Effort | null, now: Effort): Effort {
  if (earlier === null) return now;
  return { typedMs: earlier.typedMs + now.typedMs, isPasted: earlier.isPasted || now.isPasted };
}
