import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { AppError } from '../domain/app-error.ts';
import { errnoOf, reasonOf } from './file-errors.ts';

/** Six missed heartbeats. A process that was stopped for so long has to ask anew; it learns so when it writes. */
const STALE_MS = 30_000;

/** What systems say of a link that their file system cannot hold. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'];

/** Locks that this process holds: a lock with our process id alone may be of a process that had the id before us. */
const held = new Set<string>();

interface LockContent {
  readonly pid: number;
  readonly token: string;
  /** when the process started, in ticks of the system; null where the system does not say */
  readonly started: string | null;
}

const NOBODY: LockContent = { pid: 0, token: '', started: null };

export interface Lock {
  /** keeps it from going stale */
  touch(): void;
  /** whether no other process took it over meanwhile */
  isOurs(): boolean;
  release(): void;
}

/** null where there is no lock; a lock that cannot be read is nobody's */
function readLock(file: string): LockContent | null {
  try {
    const { pid, token, started } = JSON.parse(readFileSync(file, 'utf8')) as Partial<LockContent>;
    if (typeof pid !== 'number' || typeof token !== 'string') return NOBODY;
    return { pid, token, started: started ?? null };
  } catch (error) {
    return errnoOf(error) === 'ENOENT' ? null : NOBODY;
  }
}

/** State and start of a process where the system shows them in `/proc`: a dead one may keep its id for a while. */
function processFacts(pid: number): { readonly isDead: boolean; readonly started: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the state is the first field behind it, the start the twentieth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { isDead: fields[0] === 'Z' || fields[0] === 'X', started: fields[19] ?? '' };
  } catch {
    return null;
  }
}

function isRunning({ pid, started }: LockContent): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  const facts = processFacts(pid);
  if (facts !== null && (facts.isDead || (started !== null && started !== facts.started))) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but belongs to somebody else.
    return errnoOf(error) === 'EPERM';
  }
}

/** Whether a process that is alive holds the lock. */
export function isLocked(file: string): boolean {
  const lock = readLock(file);
  if (lock === null) return false;
  if (lock.pid === process.pid) return held.has(lock.token);
  const touchedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return isRunning(lock) && Date.now() - touchedMs < STALE_MS;
}

export function inUse(id: string): AppError {
  return new AppError('in-use', `The session ${id} is running in another window.`, {
    hint: 'Go on there, or end it there first.',
  });
}

/** Moves a stale lock aside; of two processes that do so at once, only one finds the lock that it judged. */
function setAside(file: string, stale: LockContent, token: string): void {
  const aside = `${file}.${token}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readLock(aside)?.token === stale.token) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/** Makes a lock that is never seen without its content; where the file system has no links, it is for a moment. */
function makeLock(file: string, content: LockContent): void {
  const text = `${JSON.stringify(content)}\n`;
  const unlinked = `${file}.${content.token}`;
  try {
    writeFileSync(unlinked, text, { flag: 'wx' });
    linkSync(unlinked, file);
  } catch (error) {
    if (!NO_LINKS.includes(errnoOf(error))) throw error;
    writeFileSync(file, text, { flag: 'wx' });
  } finally {
    rmSync(unlinked, { force: true });
  }
}

/**
 * Takes the lock of a session.
 *
 * @throws AppError `in-use` when a live process holds it, `not-writable`
 */
export function takeLock(file: string, id: string): Lock {
  // Loaded here, long after the first question was shown: loading it takes longer than showing one.
  const token = process.getBuiltinModule('node:crypto').randomUUID();
  const content: LockContent = {
    pid: process.pid,
    token,
    started: processFacts(process.pid)?.started ?? null,
  };
  try {
    const old = readLock(file);
    if (old !== null) {
      if (isLocked(file)) throw inUse(id);
      setAside(file, old, token);
    }
    makeLock(file, content);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (errnoOf(error) === 'EEXIST') throw inUse(id);
    throw new AppError('not-writable', `The file ${file} cannot be written: ${reasonOf(error)}.`, {
      hint: 'Choose another place with --data DIR.',
      cause: error,
    });
  }
  held.add(token);
  return {
    touch() {
      const now = new Date();
      utimesSync(file, now, now);
    },
    isOurs: () => readLock(file)?.token === token,
    release() {
      held.delete(token);
      if (readLock(file)?.token === token) rmSync(file, { force: true });
    },
  };
}
