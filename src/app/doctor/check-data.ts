import { AppError } from '../../domain/app-error.ts';
import type { DataFacts } from '../ports.ts';
import type { JournalStore, StoredJournal } from '../ports-journal.ts';
import type { Checked, Trouble } from './trouble.ts';

export interface DataState {
  readonly directory: string;
  readonly exists: boolean;
  readonly isWritable: boolean;
  /** bytes */
  readonly size: number;
  readonly reports: number;
  /** sessions that can be resumed */
  readonly interrupted: number;
}

interface DataPorts {
  readonly directory: string;
  readonly facts: () => DataFacts;
  readonly journals: JournalStore;
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
export async function checkData({ directory, facts, journals }: DataPorts): Promise<Checked<DataState>> {
  const { exists, whyNotWritable, size, reports } = facts();
  const sessions = await listSessions(journals);
  const interrupted =
    sessions instanceof AppError
      ? 0
      : sessions.filter(({ isLive, reading }) => !isLive && reading.type === 'whole').length;
  const place: Trouble[] =
    whyNotWritable === null ? [] : [{ code: 'not-writable', path: directory, reason: whyNotWritable }];
  return {
    facts: { directory, exists, isWritable: whyNotWritable === null, size, reports, interrupted },
    troubles: [...place, ...sessionTroubles(sessions)],
  };
}
