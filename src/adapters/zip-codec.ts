import { crc32, inflateRawSync } from 'node:zlib';

/** Unpacks raw deflate; null where it is damaged or comes to more bytes than it should. */
export function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

export { crc32 };
