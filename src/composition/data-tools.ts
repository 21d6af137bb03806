import { isUtf8 } from 'node:buffer';
import { makeArchives } from '../adapters/archives.ts';
import { sourceText } from '../adapters/content-files.ts';
import { makeDataFolder } from '../adapters/data-folder.ts';
import { sha256 } from '../adapters/sha256.ts';
import { crc32, inflate } from '../adapters/zip-codec.ts';
import type { DataTools, Host } from '../cli/deps.ts';
import { EXPORT_LIMITS, readZip } from '../formats/archive/read-zip.ts';
import { writeZip } from '../formats/archive/write-zip.ts';
import { ZIP_FAULT_WORDS } from '../formats/archive/zip-fault-words.ts';
import { readJournal } from '../formats/journal/read-journal.ts';
import { readReport } from '../formats/report/read-report.ts';

/** What `data` and `doctor` work with. */
export function makeDataTools(host: Host): DataTools {
  return {
    folder: makeDataFolder,
    archives: makeArchives(host.directory, {
      maxBytes: EXPORT_LIMITS.archiveBytes,
      read(bytes) {
        const archive = readZip(bytes, { inflate, crc32 }, EXPORT_LIMITS);
        return typeof archive === 'string' ? ZIP_FAULT_WORDS[archive] : archive;
      },
      write: writeZip,
    }),
    readers: {
      text: (bytes) => (isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : null),
      source: (text) => sourceText(text, sha256),
      report: (text) => readReport(text, sha256),
      journal: readJournal,
    },
  };
}
