import type { Report } from '../domain/report/report.ts';
import type { SessionPlan } from '../domain/session/plan.ts';
import type { JournalHeader } from './ports-journal.ts';

/** What a report says of a session that does not change while it is sat. */
export interface SessionFacts extends Pick<Report, 'id' | 'startedAt' | 'session' | 'packs'> {
  readonly candidate?: NonNullable<Report['candidate']>;
}

/** The journal's header: questions by name, since their text lies in the kept copies of their packs. */
export function journalHeader({ items, ...plan }: SessionPlan, facts: SessionFacts): JournalHeader {
  return {
    ...facts,
    plan,
    items: items.map(({ key, shown }) => ({ question: key, shown })),
  };
}
