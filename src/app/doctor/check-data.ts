import { AppError } from '../../domain/app-error.ts';
import { describeData, type PartSizes, partSizes, totalSize } from '../describe-data.ts';
import type { DataFacts } from '../ports.ts';
import type { DataFolder } from '../ports-data.ts';
import type { JournalStore, StoredJournal } from '../ports-journal.ts';
import type { Checked, Trouble } from './trouble.ts';

export interface DataState {
  readonly directory: string;
  readonly exists: boolean;
  readonly isWritable: boolean;
  /** bytes of deskready's own files */
  readonly size: number;
  readonly reports: number;
  /** sessions that can be resumed */
  readonly interrupted: number;
}

interface DataPorts {
  readonly directory: string;
  readonly facts: () => DataFacts;
  readonly folder: DataFolder;
  readonly journals: JournalStore;
}

/** What lies there; nothing, where it cannot be looked at, of which the facts tell. */
function sizesOf(folder: DataFolder): PartSizes {
  try {
    return describeData(folder).parts;
  } catch (error) {
    if (error instanceof AppError) return partSizes([]);
    throw error;
  }
}

async function listSessions(journals: JournalStore): Promise<StoredJournal[] | AppError> {
  try {
    return await journals.list();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function sessionTroubles(sessions: StoredJournal[] | AppError): Trouble[] {
  if (sessions instanceof AppError) return [{ code: 'sessions-unreadable', message: sessions.message }];
  return sessions.flatMap(({ id, path, reading, isLive }) =>
    reading.type === 'unreadable' && !isLive ? [{ code: 'damaged-session', id, path }] : [],
  );
}

/** Where a user's reports and sessions lie, whether more can be written there, and how many there are. */
export async function checkData({
  directory,
  facts,
  folder,
  journals,
}: DataPorts): Promise<Checked<DataState>> {
  const { exists, whyNotWritable } = facts();
  const parts = sizesOf(folder);
  const sessions = await listSessions(journals);
  const interrupted =
    sessions instanceof AppError
      ? 0
      : sessions.filter(({ isLive, reading }) => !isLive && reading.type === 'whole').length;
  const place: Trouble[] =
    whyNotWritable === null ? [] : [{ code: 'not-writable', path: directory, reason: whyNotWritable }];
  return {
    facts: {
      directory,
      exists,
      isWritable: whyNotWritable === null,
      size: totalSize(parts),
      reports: parts.reports.files,
      interrupted,
    },
    troubles: [...place, ...sessionTroubles(sessions)],
  };
}
