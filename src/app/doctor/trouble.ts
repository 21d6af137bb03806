/** One thing that is wrong around the program, as data; the view says it in words and how to mend it. */
export type Trouble =
  | { readonly code: 'old-node'; readonly found: string; readonly needed: string }
  | { readonly code: 'small-terminal'; readonly columns: number; readonly rows: number }
  | { readonly code: 'not-writable'; readonly path: string; readonly reason: string }
  | { readonly code: 'sessions-unreadable'; readonly message: string }
  | { readonly code: 'damaged-session'; readonly id: string; readonly path: string }
  | { readonly code: 'left-out'; readonly file: string; readonly errors: number };

/** What a check found, and what of it is wrong. */
export interface Checked<Facts> {
  readonly facts: Facts;
  readonly troubles: readonly Trouble[];
}
