import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { CacheFault } from '../domain/left-cache-words.ts';
import { makeFolder } from './data-directory.ts';
import { errnoOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** What kinds of caches there are in this form; the first word of their files. */
export type SealedForm = 'deskready-content' | 'deskready-index';

/** What a cache's file holds. */
export interface Sealed {
  /** what made it: another build may have come to another result */
  readonly maker: string;
  /** what was kept, as JSON on one line */
  readonly value: unknown;
  /** what follows, which the seal does not cover; nothing in an index */
  readonly rest: Buffer;
}

/** What lies in a cache's place. `blocked` is what cannot be read, for a reason that other parts of the program tell. */
export type SealedReading =
  | { readonly type: 'none' | 'blocked' }
  | ({ readonly type: 'sound' } & Sealed)
  | { readonly type: 'fault'; readonly place: string; readonly fault: CacheFault };

const VERSION = 1;
const START = /^(\S+) (\d{1,9}) /u;
const SUM = /^\S+ \d{1,9} ([0-9a-f]{8}) /u;
const LONGEST_START = 50;
const LINE_END = 0x0a;
/** Far above what the largest packs come to. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Without the shift, the highest byte of a word would reach the highest byte of the sum alone. */
const mixed = (hash: number, word: number): number => {
  const product = Math.imul(hash ^ word, 0x01000193);
  return product ^ (product >>> 15);
};

/**
 * FNV-1a (RFC 9923), but over words of 32 bits and with a shift behind each, as 8 hex digits. It shows damage, not bad will: whoever can write a cache can
 * write the packs themselves. Loading node:crypto takes longer than all else that a session does with its cache.
 */
export function checksum(bytes: Uint8Array): string {
  const whole = bytes.length >> 2;
  // A copy, since words must begin at a multiple of four.
  const words = new Int32Array(new Uint8Array(bytes).buffer, 0, whole);
  let hash = 0x811c9dc5;
  for (let at = 0; at < whole; at += 1) hash = mixed(hash, words[at] ?? 0);
  for (const byte of bytes.subarray(whole * 4)) hash = mixed(hash, byte);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function opened(form: SealedForm, bytes: Buffer): Sealed | CacheFault {
  const start = bytes.toString('latin1', 0, LONGEST_START);
  const [, found, version] = START.exec(start) ?? [];
  if (found === undefined) return form.startsWith(start.slice(0, form.length)) ? 'damaged' : 'foreign';
  if (found !== form) return 'foreign';
  if (Number(version) > VERSION) return 'later';
  const [head = '', sum] = SUM.exec(start) ?? [];
  const makerEnd = bytes.indexOf(LINE_END);
  const jsonEnd = bytes.indexOf(LINE_END, makerEnd + 1);
  const isWhole = Number(version) === VERSION && makerEnd !== -1 && jsonEnd !== -1;
  if (!isWhole || checksum(bytes.subarray(head.length, jsonEnd)) !== sum) return 'damaged';
  const rest = bytes.subarray(jsonEnd + 1);
  if (form === 'deskready-index' && rest.length > 0) return 'damaged';
  return {
    maker: bytes.toString('utf8', head.length, makerEnd),
    value: JSON.parse(bytes.toString('utf8', makerEnd + 1, jsonEnd)),
    rest,
  };
}

function statsOf(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The folder of all caches; what stands in the way of the data directory itself, others tell. */
const OUTERMOST = 'cache';

/** What stands where a folder of the path should be. */
function inTheWay(file: string): SealedReading {
  const outer = path.dirname(file);
  const stats = statsOf(outer);
  if (stats === undefined && ![OUTERMOST, ''].includes(path.basename(outer))) return inTheWay(outer);
  return stats?.isDirectory() === false
    ? { type: 'fault', place: outer, fault: 'foreign' }
    : { type: 'blocked' };
}

/** Reads a cache's file. */
export function readSealed(form: SealedForm, file: string): SealedReading {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return { type: 'none' };
    // A pipe or a device might never end, and a link was made by somebody else.
    if (!stats.isFile() || stats.size > MAX_BYTES) return { type: 'fault', place: file, fault: 'foreign' };
    const sealed = opened(form, readFileSync(file));
    return typeof sealed === 'string'
      ? { type: 'fault', place: file, fault: sealed }
      : { type: 'sound', ...sealed };
  } catch (error) {
    // Made by hand, with a sum that fits.
    if (error instanceof SyntaxError) return { type: 'fault', place: file, fault: 'damaged' };
    return errnoOf(error) === 'ENOTDIR' ? inTheWay(file) : { type: 'blocked' };
  }
}

/** Writes a cache's file whole, synced; where it cannot be written, that only costs time. */
export function writeSealed(
  form: SealedForm,
  file: string,
  maker: string,
  value: unknown,
  rest: Uint8Array = new Uint8Array(),
): void {
  const json = JSON.stringify(value);
  const sum = checksum(Buffer.from(`${maker}\n${json}`));
  try {
    makeFolder(path.dirname(file));
    writeWhole(file, Buffer.concat([Buffer.from(`${form} ${VERSION} ${sum} ${maker}\n${json}\n`), rest]));
  } catch {
    // The next run finds it all out again.
  }
}
