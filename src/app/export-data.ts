import { AppError } from '../domain/app-error.ts';
import { MARK_PATH, MARK_TEXT } from '../domain/data/archive-mark.ts';
import { describeData, keptFiles, type OwnFile, type PartSizes, partSizes } from './describe-data.ts';
import type { Archives, DataFolder } from './ports-data.ts';

export interface Exported {
  /** what went in */
  readonly parts: PartSizes;
  /** what deskready did not make, and was left out */
  readonly foreign: readonly string[];
  /** bytes of the archive */
  readonly size: number;
  /** deskready's own files that could not be read */
  readonly unread: readonly { readonly path: string; readonly reason: string }[];
}

/**
 * Writes all that a user would miss into one archive: sorted and without times, so that the same files give the same
 * bytes.
 *
 * @throws AppError `not-found` where there is nothing yet, `not-writable`, `unfillable`
 */
export function exportData(target: string, folder: DataFolder, archives: Archives): Exported {
  archives.checkTarget(target);
  const { own, foreign } = describeData(folder);
  const kept = keptFiles(own);
  if (kept.length === 0) {
    throw new AppError('not-found', 'There is nothing to export yet.', {
      hint: 'Start a session with: deskready practice',
    });
  }
  const written: OwnFile[] = [];
  const unread: { path: string; reason: string }[] = [];
  function* files(): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
    yield { path: MARK_PATH, bytes: new TextEncoder().encode(MARK_TEXT) };
    for (const file of kept) {
      const { path } = file;
      const bytes = folder.read(path);
      if (bytes instanceof Uint8Array) {
        written.push(file);
        yield { path, bytes };
      }
      // A session that runs may take its files away meanwhile.
      else if (bytes !== null) unread.push({ path, reason: bytes.reason });
    }
  }
  const size = archives.write(target, files());
  return { parts: partSizes(written), foreign, size, unread };
}
