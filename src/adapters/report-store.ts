import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  realpathSync,
  statfsSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { ReportStore } from '../app/ports.ts';
import type { Report } from '../domain/report/report.ts';
import { makeFolder } from './data-directory.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** A report of ten thousand questions has some ten million characters. */
const MAX_BYTES = 32 * 1024 * 1024;

/** How reports become text and are told from other files; `formats/report` does it. */
export interface ReportText {
  write(report: Report): string;
  /** whether the program wrote it and nobody changed it since */
  isSealedReport(text: string): boolean;
}

function notWritable(file: string, error: unknown, hint: string): AppError {
  const message = `The report cannot be written to ${file}: ${reasonOf(error)}.`;
  return new AppError('not-writable', message, { hint, cause: error });
}

/** The text of a file that may be a report: a pipe or a device might never end, so it counts as empty. */
function readIfThere(file: string): string | null {
  try {
    const stats = statSync(file);
    const isReadable = stats.isFile() ? stats.size <= MAX_BYTES : stats.isDirectory();
    return isReadable ? readFileSync(file, 'utf8') : '';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether nothing more fits on the disk of a folder. Some file systems count no blocks, and root may use the last ones. */
function isFull(folder: string): boolean {
  try {
    const { blocks, bavail, bfree } = statfsSync(folder);
    return blocks > 0 && (process.getuid?.() === 0 ? bfree : bavail) === 0;
  } catch {
    return false;
  }
}

/** The reports below `<data>/reports`, one JSON file a session. */
export function makeReportStore(
  dataDirectory: string,
  workingDirectory: string,
  text: ReportText,
): ReportStore {
  const directory = path.join(dataDirectory, 'reports');
  const dataHint = 'Choose another place with --data DIR.';
  const copyHint = 'Choose another file with --report FILE.';
  const fileOf = (id: string): string => path.join(directory, `${id}.json`);

  /** What was changed, cut off, or comes from a later version may be the only one there is. @returns whether one is there */
  function checkReplaceable(file: string, name: string, hint: string): boolean {
    const there = readIfThere(file);
    if (there === null) return false;
    if (text.isSealedReport(there)) return true;
    const message = `${name} exists and is not a deskready report as it was written, so it stays as it is.`;
    throw new AppError('not-writable', message, { hint });
  }

  /** The file that a copy goes to: a link stays and its file is written, as with other programs. */
  function copyFile(wanted: string): string {
    if (wanted === '') {
      throw new AppError('usage', 'The name of the file for the report is empty.', { hint: copyHint });
    }
    const file = path.resolve(workingDirectory, wanted);
    try {
      return realpathSync(file);
    } catch {
      if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return file;
      const message = `${wanted} is a link that leads nowhere, so nothing can be written through it.`;
      throw new AppError('not-writable', message, { hint: copyHint });
    }
  }

  function checkCopy(wanted: string): void {
    try {
      const file = copyFile(wanted);
      const isThere = checkReplaceable(file, wanted, copyHint);
      accessSync(path.dirname(file), constants.W_OK);
      if (isThere) accessSync(file, constants.W_OK);
    } catch (error) {
      throw error instanceof AppError ? error : notWritable(wanted, error, copyHint);
    }
  }

  return {
    directory,
    checkCopy,
    checkWritable() {
      makeFolder(directory);
      try {
        accessSync(directory, constants.W_OK | constants.R_OK);
      } catch (error) {
        throw notWritable(directory, error, dataHint);
      }
      if (!isFull(directory)) return;
      const message = `The report cannot be written to ${directory}: the disk is full.`;
      throw new AppError('not-writable', message, { hint: `Make room on it. ${dataHint}` });
    },
    has: (id) => existsSync(fileOf(id)),
    write(report) {
      const file = fileOf(report.id);
      makeFolder(directory);
      try {
        checkReplaceable(file, file, dataHint);
        writeWhole(file, text.write(report));
      } catch (error) {
        throw error instanceof AppError ? error : notWritable(file, error, dataHint);
      }
      return file;
    },
    writeCopy(wanted, report) {
      checkCopy(wanted);
      try {
        writeWhole(copyFile(wanted), text.write(report));
      } catch (error) {
        throw notWritable(wanted, error, copyHint);
      }
    },
    hasReports() {
      try {
        return readdirSync(directory).some((name) => name.endsWith('.json'));
      } catch {
        return false;
      }
    },
  };
}
