import { isId } from '../../domain/id.ts';
import type { PastFile } from '../../app/ports-history.ts';
import type { PastItem, PastSitting } from '../../domain/history/past-sitting.ts';
import { KIND_NAMES, type Level, LEVELS } from '../../domain/question/question.ts';
import type { Outcome } from '../../domain/session/score.ts';
import type { Ended } from '../../domain/session/machine.ts';
import type { Mode } from '../../domain/session/plan.ts';
import { REPORT_FORMAT } from '../report/write-report.ts';

const OUTCOMES: ReadonlySet<unknown> = new Set<Outcome>([
  'correct',
  'partial',
  'wrong',
  'skipped',
  'timed-out',
  'unseen',
]);
const ENDS: readonly Ended[] = ['finished', 'time-up', 'quit', 'interrupted'];
const MODES: readonly Mode[] = ['practice', 'exam', 'review'];
const REPORT_ID = /^[a-z0-9-]+$/u;
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z)$/u;

type Wire = Readonly<Record<string, unknown>>;

const KINDS: ReadonlySet<unknown> = new Set(KIND_NAMES);

const isOneOf = <T extends string>(names: readonly T[], value: unknown): value is T =>
  (names as readonly unknown[]).includes(value);
const isGroup = (value: unknown): value is Wire => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity;
const amount = (value: unknown): number => (isAmount(value) ? value : 0);

/** Whether history can work with an item: a file may have been edited by hand. */
function isItem(value: unknown): value is PastItem {
  if (!isGroup(value)) return false;
  const { question, kind, topic, level, keyHash, outcome, credit, seconds, exposure, hinted } = value;
  return (
    typeof question === 'string' &&
    typeof topic === 'string' &&
    typeof keyHash === 'string' &&
    KINDS.has(kind) &&
    LEVELS.includes(level as Level) &&
    OUTCOMES.has(outcome) &&
    isAmount(credit) &&
    credit <= 1 &&
    isAmount(seconds) &&
    isAmount(exposure) &&
    typeof hinted === 'boolean'
  );
}

/** Ids are shown, so what is none must not come through. */
const idOf = (value: unknown): string | undefined =>
  isGroup(value) && typeof value['id'] === 'string' && isId(value['id']) ? value['id'] : undefined;

function readRehearsed(value: unknown): number {
  const isScored = (each: unknown): boolean =>
    isGroup(each) && listOf(each['scores']).some((points) => typeof points === 'number');
  return listOf(value).filter(isScored).length;
}

const secondsOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (isGroup(value) ? amount(value['seconds']) : 0), 0);

function readSitting(report: Wire): PastSitting | null {
  const { id, startedAt, ended, session, score, items, candidate } = report;
  if (
    typeof id !== 'string' ||
    !REPORT_ID.test(id) ||
    typeof startedAt !== 'string' ||
    !STAMP.test(startedAt)
  )
    return null;
  const startedMs = Date.parse(startedAt);
  if (Number.isNaN(startedMs) || !isOneOf(ENDS, ended) || !isGroup(session)) return null;
  if (!isOneOf(MODES, session['mode']) || !isGroup(score) || !Array.isArray(items)) return null;
  const exam = idOf(session['exam']);
  const track = idOf(session['track']);
  const name = isGroup(candidate) ? candidate['name'] : undefined;
  const pass = score['pass'];
  const elapsed = report['elapsed'];
  return {
    id,
    startedAt,
    startedMs,
    ended,
    mode: session['mode'],
    ...(exam === undefined ? {} : { exam }),
    ...(track === undefined ? {} : { track }),
    ...(typeof name === 'string' ? { candidate: name } : {}),
    percent: amount(score['percent']),
    ...(typeof pass === 'number' ? { pass: amount(pass) } : {}),
    // Reports of the first version did not keep the clock.
    seconds:
      typeof elapsed === 'number' ? amount(elapsed) : secondsOf([...items, ...listOf(report['rehearsals'])]),
    rehearsed: readRehearsed(report['rehearsals']),
    items: items.filter(isItem),
  };
}

/** Reads from a report's text what history needs, and no more. @param id which report it should be */
export function readPast(text: string, id: string): PastFile {
  let value: unknown;
  try {
    // Editors on Windows put a byte order mark before what they save.
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return { type: 'none' };
  }
  if (!isGroup(value) || !('digest' in value && 'tool' in value)) return { type: 'none' };
  // What a later version means by the same words is not known.
  if (value['format'] !== REPORT_FORMAT) return { type: 'none' };
  const sitting = readSitting(value);
  // A copy of a report under another name would count its questions twice.
  return sitting?.id === id ? { type: 'sitting', sitting } : { type: 'none' };
}
