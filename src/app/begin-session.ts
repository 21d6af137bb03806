import { AppError } from '../domain/app-error.ts';
import { idStart } from '../domain/report/id-start.ts';
import { journalHeader, type SessionFacts } from './journal-header.ts';
import type { Clock, Entropy, ReportStore } from './ports.ts';
import type { Journal, JournalStore } from './ports-journal.ts';
import type { SessionPlan } from '../domain/session/plan.ts';

/** Of two sittings that begin in the same second, one in 65,536 pairs has the same id at first. */
const MOST_TRIES = 20;

export interface BeginPorts {
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly reports: Pick<ReportStore, 'has'>;
  readonly journals: Pick<JournalStore, 'start'>;
}

/** A new session with an id that no other has. */
export interface NewSession {
  /** what its report says of it; the id is sure once the journal is open */
  facts(): SessionFacts;
  /** @throws AppError `not-writable` */
  openJournal(): Journal;
}

/** Begins a session: what is known of it, but for its id and its start, is given. */
export function beginSession(
  plan: SessionPlan,
  known: Omit<SessionFacts, 'id' | 'startedAt'>,
  { clock, entropy, reports, journals }: BeginPorts,
): NewSession {
  const startedAt = clock.now();
  // 20261122-054316-7f3a sorts by time.
  const newId = (): string => `${idStart(startedAt)}-${entropy.tag()}`;
  let id = newId();
  const facts = (): SessionFacts => ({ id, startedAt, ...known });
  return {
    facts,
    openJournal() {
      for (let tries = 1; ; tries += 1) {
        try {
          const journal = journals.start(journalHeader(plan, facts()));
          // Nobody else can take this id now, but whoever had it may have come to the end already.
          if (!reports.has(id)) return journal;
          journal.finish();
          if (tries === MOST_TRIES) throw new AppError('in-use', `The id ${id} is taken.`);
        } catch (error) {
          const isTaken = error instanceof AppError && error.code === 'in-use';
          if (!isTaken || tries === MOST_TRIES) throw error;
        }
        id = newId();
      }
    },
  };
}
