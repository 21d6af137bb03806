import type { Archive, ArchiveEntry, UnpackFault } from '../../app/ports-data.ts';
import { type ZipBytes, zipBytes } from './zip-bytes.ts';

/** What an archive may hold. */
export interface ZipLimits {
  /** the file itself */
  readonly archiveBytes: number;
  readonly entries: number;
  /** each file, unpacked */
  readonly fileBytes: number;
  /** all files, unpacked */
  readonly totalBytes: number;
}

/** Those of an export: ten thousand reports of forty questions have some two hundred million bytes. */
export const EXPORT_LIMITS: ZipLimits = {
  archiveBytes: 256 * 1024 * 1024,
  entries: 65_534,
  fileBytes: 16 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
};

/** Reports and packs shrink to a tenth, the plainest to a fiftieth. Small files do no harm, however dense they are. */
const MOST_DENSE = 250;
const DENSITY_FROM_BYTES = 1024 * 1024;

/** Why an archive is not opened at all. */
export type ZipFault =
  | 'not-zip'
  | 'cut-off'
  | 'damaged'
  | 'encrypted'
  | 'zip64'
  | 'split'
  | 'too-many'
  | 'too-large'
  | 'too-dense';

export interface ZipEntry extends ArchiveEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  /** where its own header starts */
  readonly headerAt: number;
  /** where its packed bytes start */
  readonly dataAt: number;
}

/** What the platform does faster: raw deflate that stops with an error at a size, and checksums. */
export interface ZipCodec {
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  crc32(bytes: Uint8Array): number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const LINK_MODE = 0xa;

/** Where the end record starts: the last one whose comment ends with the file. */
function findEnd(zip: ZipBytes): number | null {
  const lowest = Math.max(0, zip.length - END_BYTES - LONGEST_COMMENT);
  for (let at = zip.length - END_BYTES; at >= lowest; at--) {
    if (zip.u32(at) === END && at + END_BYTES + zip.u16(at + 20) === zip.length) return at;
  }
  return null;
}

/** The entry that the central directory has at a place, checked against its own header. */
function readEntry(zip: ZipBytes, at: number, directoryAt: number): ZipEntry | ZipFault {
  if (zip.u32(at) !== CENTRAL) return 'damaged';
  const flags = zip.u16(at + 8);
  const [packedSize, size, headerAt] = [zip.u32(at + 20), zip.u32(at + 24), zip.u32(at + 42)];
  if ([packedSize, size, headerAt].includes(IN_ZIP64)) return 'zip64';
  if ((flags & 0x2041) !== 0) return 'encrypted';
  const nameBytes = zip.u16(at + 28);
  const name = zip.slice(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  if (headerAt + LOCAL_BYTES > directoryAt || zip.u32(headerAt) !== LOCAL) return 'damaged';
  const nameAt = headerAt + LOCAL_BYTES;
  const dataAt = nameAt + zip.u16(headerAt + 26) + zip.u16(headerAt + 28);
  // Programs that believe the one name or the other must see the same file.
  const ownName = zip.slice(nameAt, nameAt + zip.u16(headerAt + 26));
  const isSameName = ownName.length === nameBytes && ownName.every((byte, index) => byte === name[index]);
  const method = zip.u16(at + 10);
  if (!isSameName || zip.u16(headerAt + 8) !== method) return 'damaged';
  if (dataAt + packedSize > directoryAt) return 'damaged';
  const madeByUnix = zip.u16(at + 4) >> 8 === 3 || zip.u16(at + 4) >> 8 === 19;
  return {
    path: new TextDecoder('utf-8', { ignoreBOM: true }).decode(name),
    size,
    isLink: madeByUnix && zip.u32(at + 38) >>> 28 === LINK_MODE,
    method,
    crc: zip.u32(at + 16),
    packedSize,
    headerAt,
    dataAt,
  };
}

/** Whether files share bytes: a few packed bytes can so be many files. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.headerAt - b.headerAt);
  return sorted.some(({ headerAt }, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.dataAt + before.packedSize > headerAt;
  });
}

function sizeFault(entries: readonly ZipEntry[], limits: ZipLimits): ZipFault | null {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.totalBytes) return 'too-large';
  if (entries.some(({ size }) => size > limits.fileBytes)) return 'too-large';
  const isDense = ({ size, packedSize }: ZipEntry): boolean =>
    size > DENSITY_FROM_BYTES && size > MOST_DENSE * packedSize;
  return entries.some(isDense) ? 'too-dense' : null;
}

function readEntries(zip: ZipBytes, limits: ZipLimits): ZipEntry[] | ZipFault {
  const isZip = zip.length >= 4 && [LOCAL, END].includes(zip.u32(0));
  const endAt = findEnd(zip);
  if (endAt === null) return isZip ? 'cut-off' : 'not-zip';
  const [disk, directoryDisk] = [zip.u16(endAt + 4), zip.u16(endAt + 6)];
  const count = zip.u16(endAt + 10);
  const [directoryBytes, directoryAt] = [zip.u32(endAt + 12), zip.u32(endAt + 16)];
  if (count === 0xffff || directoryAt === IN_ZIP64 || directoryBytes === IN_ZIP64) return 'zip64';
  if (disk !== 0 || directoryDisk !== 0 || zip.u16(endAt + 8) !== count) return 'split';
  if (count > limits.entries) return 'too-many';
  if (directoryAt + directoryBytes !== endAt) return 'damaged';
  const entries: ZipEntry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_BYTES > endAt) return 'damaged';
    const entry = readEntry(zip, at, directoryAt);
    if (typeof entry === 'string') return entry;
    entries.push(entry);
    at += CENTRAL_BYTES + zip.u16(at + 28) + zip.u16(at + 30) + zip.u16(at + 32);
  }
  if (at !== endAt || overlap(entries)) return 'damaged';
  return sizeFault(entries, limits) ?? entries;
}

function unpack(zip: ZipBytes, entry: ZipEntry, codec: ZipCodec): Uint8Array | UnpackFault {
  const { method, packedSize, dataAt, size, crc } = entry;
  if (method !== STORED && method !== DEFLATED) return 'unknown-packing';
  const packed = zip.slice(dataAt, dataAt + packedSize);
  const bytes = method === STORED ? packed : codec.inflate(packed, size);
  return bytes?.length === size && codec.crc32(bytes) === crc ? bytes : 'damaged';
}

/**
 * Reads the list of files of a zip and judges it as a whole, before anything is unpacked: a file that is encrypted, cut
 * off, contradicts itself or would unpack to more than the limits is not opened.
 */
export function readZip(bytes: Uint8Array, codec: ZipCodec, limits: ZipLimits): Archive<ZipEntry> | ZipFault {
  const zip = zipBytes(bytes);
  const entries = readEntries(zip, limits);
  return typeof entries === 'string' ? entries : { entries, bytesOf: (entry) => unpack(zip, entry, codec) };
}
