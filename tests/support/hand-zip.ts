import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, with all that its headers may say falsely. */
export interface HandEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** 0 stored, 8 deflated */
  readonly method?: number;
  readonly flags?: number;
  /** declared instead of the true one */
  readonly size?: number;
  readonly packedSize?: number;
  readonly crc?: number;
  /** a Unix mode, such as 0o120777 for a link */
  readonly mode?: number;
  /** in its own header, where it differs from the list */
  readonly localName?: string;
  /** where the list says that its header starts */
  readonly headerAt?: number;
}

/** What the end of a zip says falsely. */
export interface HandEnd {
  readonly count?: number;
  readonly disk?: number;
  readonly directoryAt?: number;
  readonly comment?: string;
}

const u16 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
};
const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
};

/** A zip written byte by byte, after PKWARE's APPNOTE. */
export function handZip(entries: readonly HandEntry[], end: HandEnd = {}): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, method = 8, flags = 0, mode = 0o100644, localName = name } = entry;
    const content = Buffer.from(entry.content ?? '');
    const packed = method === 8 ? deflateRawSync(content) : content;
    const sizes = u32(
      entry.crc ?? crc32(content),
      entry.packedSize ?? packed.length,
      entry.size ?? content.length,
    );
    const version = u16(20, flags, method, 0, 0x21);
    const file = Buffer.concat([
      u32(0x04034b50),
      version,
      sizes,
      u16(Buffer.byteLength(localName), 0),
      Buffer.from(localName),
      packed,
    ]);
    list.push(
      Buffer.concat([
        u32(0x02014b50),
        u16((3 << 8) | 20),
        version,
        sizes,
        u16(Buffer.byteLength(name), 0, 0, 0, 0),
        u32(mode << 16, entry.headerAt ?? at),
        Buffer.from(name),
      ]),
    );
    files.push(file);
    at += file.length;
  }
  const directory = Buffer.concat(list);
  const count = end.count ?? entries.length;
  const comment = Buffer.from(end.comment ?? '');
  return Buffer.concat([
    ...files,
    directory,
    u32(0x06054b50),
    u16(end.disk ?? 0, 0, count, count),
    u32(directory.length, end.directoryAt ?? at),
    u16(comment.length),
    comment,
  ]);
}
