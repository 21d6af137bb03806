import type { Place } from './finding.ts';

/** A comment that keeps a rule's findings from being shown: `# deskready-ignore rule-id -- reason`. */
export interface Ignore {
  readonly rule: string;
  readonly reason: string;
  /** where the comment stands */
  readonly place: Place;
  /** the lines that it speaks for, both included */
  readonly firstLine: number;
  readonly lastLine: number;
}
