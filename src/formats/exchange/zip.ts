import { Inflate } from 'fflate';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** Compressed bytes taken at once: what they become is counted before the next. */
const STEP = 16 * 1024;

/** A ZIP archive that cannot be read, or grows beyond what is allowed. */
export class ZipFault extends Error {
  readonly reason: 'damaged' | 'too-large' | 'protected';

  constructor(reason: ZipFault['reason']) {
    super(reason);
    this.reason = reason;
  }
}

interface ZipEntry {
  readonly name: string;
  readonly isProtected: boolean;
  readonly method: number;
  readonly packedSize: number;
  /** where its local header starts */
  readonly offset: number;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let place = last; place >= 0 && place >= last - LONGEST_COMMENT; place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  throw new ZipFault('damaged');
}

/** The archive's own list of what is in it. */
function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(place, true) !== ENTRY) throw new ZipFault('damaged');
    const nameLength = view.getUint16(place + 28, true);
    const nameAt = place + 46;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
      isProtected: (view.getUint16(place + 8, true) & 1) === 1,
      method: view.getUint16(place + 10, true),
      packedSize: view.getUint32(place + 20, true),
      offset: view.getUint32(place + 42, true),
    });
    place = nameAt + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}

function packedOf(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== LOCAL) throw new ZipFault('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new ZipFault('damaged');
  return packed;
}

/** Inflates step by step, since an archive may lie about how large its files become. */
function inflated(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw new ZipFault('too-large');
    chunks.push(chunk);
  });
  for (let start = 0; start < packed.length; start += STEP) {
    inflate.push(packed.subarray(start, start + STEP), start + STEP >= packed.length);
  }
  const whole = new Uint8Array(size);
  let filled = 0;
  for (const chunk of chunks) {
    whole.set(chunk, filled);
    filled += chunk.length;
  }
  return whole;
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (entry.isProtected) throw new ZipFault('protected');
  const packed = packedOf(bytes, entry);
  if (entry.method === DEFLATED) return inflated(packed, most);
  if (entry.method !== STORED) throw new ZipFault('damaged');
  if (packed.length > most) throw new ZipFault('too-large');
  return packed;
}

/** An archive in memory. Its files are unpacked when they are asked for, and together never beyond a limit. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** null where there is no such file; throws `ZipFault` */
  readonly read: (name: string) => Uint8Array | null;
}

/** @throws ZipFault where the bytes are no whole archive */
export function openZip(bytes: Uint8Array, mostBytes: number): ZipArchive {
  const guard = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      // What is cut off or bent shows as a place outside the bytes, or as a stream that fflate cannot follow.
      throw error instanceof ZipFault ? error : new ZipFault('damaged');
    }
  };
  const entries = guard(() => entriesOf(bytes));
  let left = mostBytes;
  return {
    names: entries.map(({ name }) => name),
    read(name) {
      const entry = entries.find((each) => each.name === name);
      if (entry === undefined) return null;
      const content = guard(() => unpacked(bytes, entry, left));
      left -= content.length;
      return content;
    },
  };
}
