import type { Limits } from '../limits.ts';

/** What a key asks for. */
export type Wanted =
  | 'text'
  | 'number'
  | 'boolean'
  | 'list'
  | 'keys'
  | 'cell'
  | 'one or list'
  | 'number or percentage';
/** What stands there instead. */
export type Found = 'text' | 'number' | 'boolean' | 'nothing' | 'date' | 'list' | 'keys';
/** Texts that must have a certain form. */
export type Form = 'date' | 'url' | 'language' | 'cell-name' | 'formula' | 'unit' | 'tolerance';

/**
 * A fault in a file's structure, as data. `fault-words.ts` turns it into a sentence, so that a rule's wording stands in
 * one place and tests need not know it.
 *
 * `owner` names what a key belongs to, such as "question" or "option"; `key` is the key nearest to the fault.
 */
export type Fault =
  | { readonly rule: 'yaml-syntax'; readonly code: string; readonly detail: string }
  | { readonly rule: 'too-many-aliases' }
  | { readonly rule: 'too-deep' }
  | {
      readonly rule: 'too-large';
      readonly what: 'parts' | 'questions';
      readonly limits: Limits;
    }
  | { readonly rule: 'too-many-faults'; readonly limit: number }
  | { readonly rule: 'duplicate-key'; readonly key: string; readonly firstLine: number }
  | {
      readonly rule: 'unknown-key';
      readonly key: string;
      /** null where no owner can have it */
      readonly owner: string | null;
      readonly nearest: string | null;
      /** kinds of question that have this key */
      readonly kinds: readonly string[];
    }
  | { readonly rule: 'missing-key'; readonly key: string; readonly owner: string }
  | {
      readonly rule: 'wrong-type';
      /** null for the whole file */
      readonly key: string | null;
      /** an entry of the key's list is wrong, not the list */
      readonly isEntry: boolean;
      readonly wanted: Wanted;
      readonly found: Found;
    }
  | {
      readonly rule: 'unquoted-text';
      readonly key: string;
      /** as it stands in the file */
      readonly source: string;
      readonly found: 'number' | 'boolean' | 'nothing' | 'date' | 'comment';
    }
  | { readonly rule: 'empty-text'; readonly key: string }
  | {
      readonly rule: 'unknown-value';
      readonly key: string;
      readonly value: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'out-of-range';
      readonly key: string;
      readonly of: 'value' | 'entries';
      readonly bound: 'at least' | 'at most' | 'above' | 'whole' | 'finite';
      readonly limit: number;
    }
  | { readonly rule: 'percent-sum'; readonly sum: number }
  | { readonly rule: 'bad-id'; readonly key: string; readonly id: string }
  | { readonly rule: 'wrong-form'; readonly key: string; readonly form: Form }
  | { readonly rule: 'id-not-file-name'; readonly id: string; readonly stem: string }
  | { readonly rule: 'format-version'; readonly found: number; readonly newest: number }
  | { readonly rule: 'duplicate-id'; readonly id: string; readonly firstLine: number }
  | {
      readonly rule: 'unknown-topic';
      readonly topic: string;
      readonly nearest: string | null;
      /** the pack that an exam or a track names; in a pack itself null */
      readonly pack: string | null;
    }
  | { readonly rule: 'unknown-scenario'; readonly scenario: string; readonly nearest: string | null }
  | { readonly rule: 'key-count'; readonly found: number; readonly wanted: 'one' | 'some' }
  | { readonly rule: 'duplicate-option'; readonly index: number; readonly first: number }
  | { readonly rule: 'duplicate-step' | 'duplicate-left'; readonly index: number; readonly first: number }
  | { readonly rule: 'order-unshuffled' }
  | { readonly rule: 'extra-is-right'; readonly index: number }
  | { readonly rule: 'right-count'; readonly found: number; readonly least: number; readonly most: number }
  | { readonly rule: 'too-many-digits'; readonly limit: number }
  | { readonly rule: 'percent-of-zero' }
  | { readonly rule: 'duplicate-accept'; readonly index: number; readonly first: number }
  | { readonly rule: 'duplicate-label'; readonly index: number; readonly first: number }
  | { readonly rule: 'duplicate-rubric'; readonly index: number; readonly first: number }
  | { readonly rule: 'not-typable'; readonly key: string; readonly reason: 'tab' | 'line' | 'long' }
  /** a line of an exam names a kind that nobody scores */
  | { readonly rule: 'unscored-draw'; readonly kind: string }
  | { readonly rule: 'no-marks' }
  /** a comment that shall hide findings and cannot */
  | {
      readonly rule: 'bad-ignore';
      readonly reason: 'form' | 'no reason' | 'place' | 'unknown' | 'error';
      /** the rule that it names */
      readonly name?: string;
      readonly nearest?: string | null;
    }
  | { readonly rule: 'unused-ignore'; readonly name: string }
  | {
      readonly rule: 'duplicate-pack-id';
      readonly type: 'pack' | 'exam' | 'track';
      readonly id: string;
      readonly otherFile: string;
    }
  | { readonly rule: 'unknown-pack'; readonly pack: string; readonly nearest: string | null }
  | {
      readonly rule: 'unfillable-draw';
      /** too few by itself; too few beside the lines above; enough only if the lines above leave them */
      readonly reason: 'too few' | 'shared' | 'order';
      readonly wanted: number;
      readonly available: number;
    };

/** Keys and list indices from the document's root. */
export type Path = readonly (string | number)[];

/** A fault with where it stands in the document: at the key or at the value that a path leads to. */
export interface Mark {
  readonly fault: Fault;
  readonly path: Path;
  readonly part: 'key' | 'value';
}
