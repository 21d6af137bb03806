import type { KeptPart } from './stored-file.ts';

/** What comes of a file that is brought in. */
export type MergeOutcome = 'new' | 'same' | 'replaced' | 'kept' | 'refused';

/** Why a file was not brought in, or took the place of another. */
export type MergeReason =
  // refused
  | 'unsafe-name'
  | 'device-name'
  | 'link'
  | 'foreign'
  | 'twice'
  | 'unknown-packing'
  | 'damaged'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | 'no-report'
  | 'damaged-report'
  | 'later'
  | 'other-id'
  | 'unsealed'
  | 'broken-pack'
  | 'damaged-session'
  | 'wrong-hash'
  | 'unreadable'
  | 'blocked'
  | 'unreadable-here'
  // kept
  | 'only-ours-sealed'
  | 'ours-later'
  | 'differs-here'
  | 'session-here'
  | 'session-over'
  // replaced
  | 'theirs-later'
  | 'asked'
  | 'damaged-here';

export interface MergeChoice {
  readonly outcome: MergeOutcome;
  readonly why?: MergeReason;
  /** what else is to be said of it, as the end of a sentence */
  readonly detail?: string;
}

/** What came of a file. */
export interface MergedFile extends MergeChoice {
  readonly path: string;
  /** null where it is none of deskready's */
  readonly part: KeptPart | null;
}

export const refused = (why: MergeReason, detail?: string): MergeChoice => ({
  outcome: 'refused',
  why,
  ...(detail === undefined ? {} : { detail }),
});

/** Whether a file has to be written. */
export const isWritten = ({ outcome }: MergeChoice): boolean => outcome === 'new' || outcome === 'replaced';

export type MergeCounts = Readonly<Record<MergeOutcome, number>>;

export function countMerged(files: readonly MergeChoice[]): MergeCounts {
  const count = (wanted: MergeOutcome): number => files.filter(({ outcome }) => outcome === wanted).length;
  return {
    new: count('new'),
    same: count('same'),
    replaced: count('replaced'),
    kept: count('kept'),
    refused: count('refused'),
  };
}
