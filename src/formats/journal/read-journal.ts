import * as v from 'valibot';
import type { JournalEntry, JournalHeader, JournalReading } from '../../app/ports-journal.ts';
import { isId } from '../../domain/id.ts';
import type { SessionEvent } from '../../domain/session/machine.ts';
import { candidateSchema, packsSchema, sessionSchema } from '../report/schema.ts';
import { JOURNAL_FORMAT } from './write-journal.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.nullable(v.pipe(v.number(), v.gtValue(0)));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const stamp = v.pipe(v.string(), v.isoTimestamp());

const headerSchema = v.object({
  format: v.literal(JOURNAL_FORMAT),
  id: v.pipe(v.string(), v.check(isId)),
  startedAt: stamp,
  candidate: v.exactOptional(candidateSchema),
  session: sessionSchema,
  packs: packsSchema,
  // Loose: what the plan gains later is carried through, and what it must have is checked.
  plan: v.looseObject({
    mode: v.picklist(['practice', 'exam', 'review']),
    title: v.string(),
    limitMs: limit,
    limitEachMs: limit,
    scoring: v.looseObject({ multiple: v.picklist(['net', 'all-or-nothing']) }),
    penalty: v.pipe(v.number(), v.minValue(0)),
    pass: v.exactOptional(percent),
    strong: v.exactOptional(percent),
  }),
  items: v.pipe(
    v.array(v.object({ question: v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/u)), shown: v.array(natural) })),
    v.minLength(1),
  ),
});

/** What an event has besides its time. The session's machine judges whether it makes sense where it stands. */
const PAYLOADS: Readonly<Record<JournalEntry['type'], v.ObjectEntries>> = {
  answer: {
    answer: v.unknown(),
    effort: v.exactOptional(v.object({ typedMs: natural, isPasted: v.boolean() })),
  },
  confidence: { isSure: v.boolean() },
  skip: {},
  flag: {},
  hint: {},
  note: { text: v.string() },
  go: { to: natural },
  continue: {},
  review: {},
  'question-time-up': {},
  'session-time-up': {},
  tick: {},
  'hand-in': {},
  quit: {},
  interrupt: {},
  resume: { away: v.pipe(v.number(), v.minValue(0)) },
};

const isEntryType = (type: unknown): type is JournalEntry['type'] =>
  typeof type === 'string' && Object.hasOwn(PAYLOADS, type);

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** What lines hold up to the first that cannot be parsed: a stranger's file may have millions of such lines. */
function untilBroken(lines: readonly string[]): unknown[] {
  const values: unknown[] = [];
  for (const line of lines) {
    const value = parseLine(line);
    if (value === undefined) break;
    values.push(value);
  }
  return values;
}

/** The entry of a line that must be the `seq`th; undefined where it is none. */
function readEntry(value: unknown, seq: number): JournalEntry | undefined {
  const type = (value as { type?: unknown } | null | undefined)?.type;
  if (!isEntryType(type)) return undefined;
  const schema = v.looseObject({ seq: v.literal(seq), elapsedMs: natural, at: stamp, ...PAYLOADS[type] });
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) return undefined;
  const { seq: _, ...entry } = parsed.output;
  return entry as unknown as JournalEntry;
}

function eventOf(entry: Exclude<JournalEntry, { type: 'resume' }>): SessionEvent {
  const { at: _, ...event } = entry;
  return event as SessionEvent;
}

function readHeader(line: string | undefined): JournalHeader | 'later' | null {
  const value = parseLine(line ?? '');
  const format = (value as { format?: unknown } | null | undefined)?.format;
  if (typeof format === 'number' && format > JOURNAL_FORMAT) return 'later';
  const parsed = v.safeParse(headerSchema, value);
  if (!parsed.success) return null;
  const { format: _, ...header } = parsed.output;
  return header as unknown as JournalHeader;
}

/**
 * Reads a journal. A last line that was cut off is left out; any other line that cannot be read makes the journal
 * unreadable, since what followed it might rest on it.
 */
export function readJournal(text: string): JournalReading {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  const header = readHeader(lines[0]);
  if (header === 'later') return { type: 'later' };
  if (header === null) return { type: 'unreadable' };
  const body = lines.slice(1);
  const whole = untilBroken(body);
  // A power cut can leave a last line of the right length whose bytes never reached the disk.
  const hasTornEnd = whole.length === body.length - 1;
  if (whole.length < body.length && !hasTornEnd) return { type: 'unreadable' };
  const entries = whole.flatMap((value, index) => readEntry(value, index + 1) ?? []);
  if (entries.length < whole.length) return { type: 'unreadable' };
  const kept = lines.slice(0, whole.length + 1);
  return {
    type: 'whole',
    header,
    events: entries.flatMap((entry) => (entry.type === 'resume' ? [] : [eventOf(entry)])),
    away: entries.reduce((sum, entry) => sum + (entry.type === 'resume' ? entry.away : 0), 0),
    lastAt: entries.at(-1)?.at ?? header.startedAt,
    isTorn: hasTornEnd || rest !== '',
    text: `${kept.join('\n')}\n`,
  };
}
