/** A part of a zip's bytes as the numbers that it holds, all little-endian. */
export interface ZipBytes {
  readonly length: number;
  u16(at: number): number;
  u32(at: number): number;
  slice(start: number, end: number): Uint8Array;
}

/** @throws RangeError from its readers, where they would read behind the end */
export function zipBytes(bytes: Uint8Array): ZipBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: bytes.length,
    u16: (at) => view.getUint16(at, true),
    u32: (at) => view.getUint32(at, true),
    slice: (start, end) => bytes.subarray(start, end),
  };
}
