import { accessSync, constants, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.ts';
import type { ReportStore } from '../app/ports.ts';
import type { PastItem } from '../domain/history/past-item.ts';
import type { Report } from '../domain/report/report.ts';
import { makeFolder } from './data-directory.ts';
import { errnoOf, reasonOf } from './file-errors.ts';
import { writeWhole } from './write-whole.ts';

/** How reports become text and are told from other files; `formats/report` does it. */
export interface ReportText {
  write(report: Report): string;
  looksLikeReport(text: string): boolean;
  readPastItems(text: string): PastItem[];
}

function notWritable(file: string, error: unknown, hint: string): AppError {
  const message = `The report cannot be written to ${file}: ${reasonOf(error)}.`;
  return new AppError('not-writable', message, { hint, cause: error });
}

/** The text of a regular file: a pipe or a device might never end, so it counts as empty. */
function readIfThere(file: string): string | null {
  try {
    const stats = statSync(file);
    return stats.isFile() || stats.isDirectory() ? readFileSync(file, 'utf8') : '';
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The text of a file in the reports folder; one that cannot be read must not cost the session its report. */
function readOrSkip(file: string): string {
  try {
    return readIfThere(file) ?? '';
  } catch {
    return '';
  }
}

/** The reports below `<data>/reports`, one JSON file a session. */
export function makeReportStore(
  dataDirectory: string,
  workingDirectory: string,
  text: ReportText,
): ReportStore {
  const directory = path.join(dataDirectory, 'reports');
  const copyHint = 'Choose another file with --report FILE.';

  function checkCopy(wanted: string): void {
    const file = path.resolve(workingDirectory, wanted);
    try {
      const there = readIfThere(file);
      if (there !== null && !text.looksLikeReport(there)) {
        throw new AppError(
          'not-writable',
          `${wanted} exists and is not a deskready report, so it stays as it is.`,
          {
            hint: copyHint,
          },
        );
      }
      accessSync(path.dirname(file), constants.W_OK);
      if (there !== null) accessSync(file, constants.W_OK);
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
        throw notWritable(directory, error, 'Choose another place with --data DIR.');
      }
    },
    write(report) {
      const file = path.join(directory, `${report.id}.json`);
      makeFolder(directory);
      try {
        writeWhole(file, text.write(report));
      } catch (error) {
        throw notWritable(file, error, 'Choose another place with --data DIR.');
      }
      return file;
    },
    writeCopy(wanted, report) {
      checkCopy(wanted);
      try {
        writeWhole(path.resolve(workingDirectory, wanted), text.write(report));
      } catch (error) {
        throw notWritable(wanted, error, copyHint);
      }
    },
    pastItems() {
      if (statSync(directory, { throwIfNoEntry: false }) === undefined) return [];
      const names = readdirSync(directory).filter((file) => file.endsWith('.json'));
      // A copy of a report under another name would count its questions twice.
      const items = names.flatMap((name) =>
        text
          .readPastItems(readOrSkip(path.join(directory, name)))
          .filter(({ report }) => name === `${report}.json`),
      );
      const time = ({ startedAt }: PastItem): number => Date.parse(startedAt) || 0;
      return items.sort((a, b) => time(a) - time(b));
    },
  };
}
