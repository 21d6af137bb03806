import { AppError } from '../domain/app-error.ts';
import { type DataSummary, describeData } from './describe-data.ts';
import type { DataFolder } from './ports-data.ts';
import type { JournalStore } from './ports-journal.ts';

/** What deleting would take away. @throws AppError `in-use` while a session runs */
export function dataToDelete(folder: DataFolder): DataSummary {
  const summary = describeData(folder);
  for (const { path, stored } of summary.own) {
    if (stored.part !== 'locks' || !folder.isLive(path)) continue;
    throw new AppError('in-use', `The session ${stored.id} is running, so nothing was deleted.`, {
      hint: 'End it first, then try again.',
    });
  }
  return summary;
}

/** Deletes deskready's own files and its folders, where nothing else lies in them. @throws AppError `in-use`, `not-writable` */
export function deleteData({ own }: DataSummary, folder: DataFolder, journals: JournalStore): void {
  for (const { stored } of own) {
    // Under its lock: a session that was started meanwhile is not taken away.
    if (stored.part === 'sessions') journals.drop(stored.id);
  }
  for (const { path, stored } of own) if (stored.part !== 'sessions') folder.remove(path);
  folder.removeEmptyFolders();
}
