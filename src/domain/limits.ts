/** How much a pack, an exam or a track may hold. What is made to exhaust a machine is refused before it can. */
export interface Limits {
  /** how many times the usual limits these are */
  readonly times: number;
  /** of the file */
  readonly bytes: number;
  /** lines, keys and entries, by the signs that can make one */
  readonly parts: number;
  /** levels of lists and keys */
  readonly depth: number;
  /** parts that are reached through aliases: a few lines of nested aliases can stand for any number */
  readonly aliased: number;
  readonly questions: number;
}

/** Several times what the longest packs have; reading so much takes a second or two and at most 300 MiB of memory. */
export const USUAL_LIMITS: Limits = {
  times: 1,
  bytes: 1024 * 1024,
  parts: 60_000,
  depth: 64,
  aliased: 60_000,
  questions: 3000,
};

/** A parser of nested things goes as deep as they do, and so deep its stack is still sound. */
export const MOST_TIMES = 16;

/** The usual limits, raised for files of one's own that are larger. */
export function timesLimits(times: number): Limits {
  const { bytes, parts, depth, aliased, questions } = USUAL_LIMITS;
  return {
    times,
    bytes: bytes * times,
    parts: parts * times,
    depth: depth * times,
    aliased: aliased * times,
    questions: questions * times,
  };
}

/** What to do about a file that is above its limits. */
export const aboveLimits = ({ times }: Limits): string =>
  times * 2 > MOST_TIMES
    ? 'split it into several packs.'
    : `split it into several packs, or read it with --limits ${times * 2}.`;
