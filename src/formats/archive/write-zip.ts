import { Zip, ZipDeflate } from 'fflate';

/** Packs files one after another, in the order given; only what is packed stays in memory. */
export function writeZip(
  files: Iterable<{ readonly path: string; readonly bytes: Uint8Array }>,
): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  // The same files must give the same bytes. Zip keeps local time without a zone, from 1980 on; no zone skips a noon.
  const noTime = new Date(1980, 0, 1, 12);
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { path, bytes } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = noTime;
    zip.add(file);
    file.push(bytes, true);
  }
  zip.end();
  return chunks;
}
