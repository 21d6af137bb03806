import type { KeptHistory } from '../../app/ports-history.ts';
import type { Sha256 } from '../../app/ports.ts';
import { allSittings } from '../../domain/history/history.ts';
import type { CacheFault } from '../../domain/left-cache-words.ts';
import { type HistoryLists, historyLists, historyOf } from './history-lists.ts';
import { type SittingColumns, sittingColumns, sittingRows } from './sitting-columns.ts';

const NAME = 'deskready-history-';
const FORMAT = 3;
/** Of the format of any version: the line says which it is, by which build, and what the rest adds up to. */
const HEAD = /^deskready-history-(\d+) (\S+) ([\da-f]{8}|[\da-f]{64})\n/u;
const LONGEST_HEAD = 500;
/** Formats before this one had the sha256 of the rest. */
const FIRST_WITH_CRC = 3;
const LINE_END = '\n';

/** How the rest of a cache is summed up. The sums show damage, not bad will: whoever can write a cache can write reports. */
export interface Sums {
  readonly crc32: (bytes: Uint8Array) => number;
  readonly sha256: Sha256;
}

/** What a cache has besides in bytes: the marks of its files, their names, and its sessions as JSON. */
interface Wire extends Pick<KeptHistory, 'last'> {
  readonly lists: HistoryLists;
  readonly markBytes: number;
  readonly nameBytes: number;
}

const crcText = (bytes: Uint8Array, { crc32 }: Sums): string => crc32(bytes).toString(16).padStart(8, '0');

/**
 * A history as the content of its cache: what it is and which build of the program made it, with the sum of what follows; a
 * line of JSON with all that every look needs; marks and names of its files; at last the sessions one by one, which hardly a
 * look needs. Another build may fold in another way, and a file may be cut off or edited; neither is ever used.
 */
export function writeKept(
  { files: { names, marks }, last, history }: KeptHistory,
  build: string,
  sums: Sums,
): Buffer {
  const markBytes = Buffer.from(marks.buffer, marks.byteOffset, marks.byteLength);
  const nameBytes = Buffer.from(names);
  const wire: Wire = {
    last,
    lists: historyLists(history),
    markBytes: markBytes.length,
    nameBytes: nameBytes.length,
  };
  const rows = Buffer.from(JSON.stringify(sittingColumns(allSittings(history))));
  const body = Buffer.concat([Buffer.from(JSON.stringify(wire) + LINE_END), markBytes, nameBytes, rows]);
  return Buffer.concat([Buffer.from(`${NAME}${FORMAT} ${build} ${crcText(body, sums)}\n`), body]);
}

/** A copy, since numbers must begin at a multiple of eight. */
const marksIn = (bytes: Buffer): Float64Array => new Float64Array(new Uint8Array(bytes).buffer);

/** @throws TypeError, SyntaxError, RangeError for what this program never wrote */
function historyIn(body: Buffer): KeptHistory {
  const jsonEnd = body.indexOf(LINE_END);
  const { last, lists, markBytes, nameBytes } = JSON.parse(body.toString('utf8', 0, jsonEnd)) as Wire;
  const namesAt = jsonEnd + 1 + markBytes;
  const rowsAt = namesAt + nameBytes;
  const history = historyOf(lists, () =>
    sittingRows(JSON.parse(body.toString('utf8', rowsAt)) as SittingColumns),
  );
  return {
    files: {
      names: body.toString('utf8', namesAt, rowsAt),
      marks: marksIn(body.subarray(jsonEnd + 1, namesAt)),
    },
    last,
    history,
  };
}

/** What a text without a head is. Of a few letters only, it may be the start of one. */
function faultOf(text: string): CacheFault {
  const format = /^deskready-history-(\d+) /u.exec(text)?.[1];
  if (format !== undefined && Number(format) > FORMAT) return 'later';
  return text.startsWith(NAME) || NAME.startsWith(text) ? 'damaged' : 'foreign';
}

/**
 * The history that a cache's content holds; null where another build made it, which a newer cache may replace; what is wrong
 * with it where it is not as a program of ours wrote it, and so nobody's to replace.
 */
export function readKept(bytes: Buffer, build: string, sums: Sums): KeptHistory | CacheFault | null {
  const start = bytes.toString('latin1', 0, LONGEST_HEAD);
  const head = HEAD.exec(start);
  if (head === null || Number(head[1]) > FORMAT) return faultOf(start);
  const body = bytes.subarray(head[0].length);
  const sum = Number(head[1]) < FIRST_WITH_CRC ? sums.sha256(body.toString('utf8')) : crcText(body, sums);
  if (sum !== head[3]) return 'damaged';
  if (Number(head[1]) !== FORMAT || head[2] !== build) return null;
  try {
    return historyIn(body);
  } catch {
    // Made by hand with a sum that fits.
    return 'damaged';
  }
}
