import { AppError } from '../domain/app-error.ts';
import { isId } from '../domain/id.ts';
import { reduceSession, type SessionState, startSession } from '../domain/session/machine.ts';
import type { PlannedItem, SessionPlan } from '../domain/session/plan.ts';
import type { Pack } from '../domain/pack.ts';
import type { SessionFacts } from './journal-header.ts';
import { plannedItem } from './plan-session.ts';
import type { Clock, ParseContent, UsedFiles } from './ports.ts';
import type { Journal, JournalHeader, JournalReading, JournalStore } from './ports-journal.ts';

type Whole = Extract<JournalReading, { type: 'whole' }>;

/** A session that was cut off, as it stood. Its journal is held: whoever gets it goes on with it or releases it. */
export interface ResumedSession {
  readonly plan: SessionPlan;
  readonly state: SessionState;
  readonly facts: SessionFacts;
  /** seconds for which the program was not running, until it was resumed the last time */
  readonly awayBefore: number;
  /** the same since then */
  readonly awayNow: number;
  readonly journal: Journal;
  /** sentences for the user */
  readonly notes: readonly string[];
}

export interface ResumePorts {
  readonly journals: JournalStore;
  readonly used: UsedFiles;
  readonly parse: ParseContent;
  readonly clock: Clock;
}

const LIST_HINT = 'See them all with: deskready resume --list';

const notFound = (id: string): AppError =>
  new AppError('not-found', `No interrupted session is called ${id}.`, { hint: LIST_HINT });

/** Says why a journal cannot be used; it stays where it is. */
function unusable(id: string, type: 'later' | 'unreadable'): AppError {
  const why =
    type === 'later'
      ? 'was saved by a later version of deskready, so this one cannot go on with it'
      : 'cannot be read, because its file is damaged';
  const hint =
    type === 'later'
      ? 'Install the newest deskready, then try again.'
      : `Remove it with: deskready resume --drop ${id}`;
  return new AppError('broken-content', `The session ${id} ${why}.`, { hint });
}

/** The pack as it was when the session was drawn, from the kept copy. */
async function keptPack(
  { id, title, sha256 }: JournalHeader['packs'][number],
  { used, parse }: ResumePorts,
): Promise<Pack> {
  const kept = used.find(sha256);
  if (kept === null) {
    throw new AppError('not-found', `The kept copy of the pack ${title} is missing or was changed.`, {
      hint: `The session needs the file used/${sha256}.yaml in your data directory.`,
    });
  }
  const file = { path: kept.path, stem: id, folder: null, origin: 'data' } as const;
  const content = await parse(file, kept.source);
  if (content.type === 'pack' && content.value !== null) return content.value;
  throw new AppError('broken-content', `The kept copy of the pack ${title} has errors: ${kept.path}`, {
    hint: `See them with: deskready lint ${kept.path}`,
  });
}

/** Questions and orders as the header has them: nothing is drawn again. */
async function plannedItems(
  { id, items, packs, session }: JournalHeader,
  ports: ResumePorts,
): Promise<PlannedItem[]> {
  const opened = new Map<string, Pack>();
  const planned: PlannedItem[] = [];
  for (const { question: key, shown } of items) {
    const [packId = '', questionId = ''] = key.split('/');
    const entry = packs.find((pack) => pack.id === packId);
    if (entry === undefined) throw unusable(id, 'unreadable');
    const pack = opened.get(packId) ?? (await keptPack(entry, ports));
    opened.set(packId, pack);
    const question = pack.questions.find((candidate) => candidate.id === questionId);
    if (question === undefined) throw unusable(id, 'unreadable');
    planned.push(plannedItem(pack, question, shown, session.extraTime));
  }
  return planned;
}

async function rebuild(reading: Whole, journal: Journal, ports: ResumePorts): Promise<ResumedSession> {
  const { plan: planned, items: _, ...facts } = reading.header;
  const plan: SessionPlan = { ...planned, items: await plannedItems(reading.header, ports) };
  const start = startSession(plan);
  const state = reading.events.reduce((before, event) => reduceSession(plan, before, event), start);
  const awayNow = Math.max(0, Math.round(ports.clock.secondsSince(reading.lastAt)));
  const torn = 'The last line of the saved session was cut off, so what it held is asked again.';
  return {
    plan,
    state,
    facts,
    awayBefore: reading.away,
    awayNow,
    journal,
    notes: reading.isTorn ? [torn] : [],
  };
}

/** The newest session that can be gone on with. @throws AppError `not-found`, `in-use`, `broken-content` */
async function newest(journals: JournalStore): Promise<string> {
  const all = await journals.list();
  const ready = all.find(({ isLive, reading }) => !isLive && reading.type === 'whole');
  if (ready !== undefined) return ready.id;
  const live = all.find(({ isLive }) => isLive);
  if (live !== undefined) {
    throw new AppError('in-use', `The session ${live.id} is running in another window.`, { hint: LIST_HINT });
  }
  const first = all[0];
  if (first !== undefined && first.reading.type !== 'whole') throw unusable(first.id, first.reading.type);
  throw new AppError('not-found', 'There is no interrupted session.', {
    hint: 'Start a new one with: deskready practice',
  });
}

/**
 * Takes over a session that was cut off and rebuilds it as it stood: the same questions in the same order, the answers,
 * the time left.
 *
 * @param wanted its id; the newest without one
 * @throws AppError `not-found`, `in-use`, `broken-content`, `not-writable`
 */
export async function openSession(wanted: string | undefined, ports: ResumePorts): Promise<ResumedSession> {
  const id = wanted ?? (await newest(ports.journals));
  const claimed = isId(id) ? await ports.journals.claim(id) : null;
  if (claimed === null) throw notFound(id);
  const { journal, reading } = claimed;
  try {
    if (reading.type !== 'whole' || reading.header.id !== id) {
      throw unusable(id, reading.type === 'later' ? 'later' : 'unreadable');
    }
    return await rebuild(reading, journal, ports);
  } catch (error) {
    journal.release();
    throw error;
  }
}

/**
 * Removes a session that was cut off; its report stays. Returns its id.
 *
 * @param wanted its id; the newest without one
 * @throws AppError `not-found`, `in-use`, `not-writable`
 */
export async function dropSession(wanted: string | undefined, journals: JournalStore): Promise<string> {
  const id = wanted ?? (await newest(journals));
  if (!isId(id) || !journals.drop(id)) throw notFound(id);
  return id;
}
