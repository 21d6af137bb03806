import * as v from 'valibot';
import { KIND_NAMES } from '../../domain/question/question.ts';
import type { Report, SessionRecord } from '../../domain/report/report.ts';

/** A report as its file has it. */
export type WireReport = { readonly format: 1; readonly digest: string } & Report;

const hash16 = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));
const hash64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
const stamp = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u),
  v.description('ISO 8601 with the local offset'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const index = count;
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const positive = v.pipe(v.number(), v.gtValue(0));
const level = v.picklist(['easy', 'medium', 'hard']);
const kind = v.picklist([
  'single',
  'multiple',
  'true-false',
  'judgement',
  'numeric',
  'text',
  'order',
  'match',
  'transcribe',
  'typing',
]);
const key = v.pipe(v.string(), v.regex(/^[^/]+\/[^/]+$/u), v.description('pack/id'));

const usedFile = { id: v.string(), sha256: hash64 };
export const packsSchema: v.GenericSchema<unknown, Report['packs']> = v.array(
  v.strictObject({ ...usedFile, title: v.string() }),
);
export const candidateSchema: v.GenericSchema<unknown, NonNullable<Report['candidate']>> = v.strictObject({
  name: v.exactOptional(v.string()),
  id: v.exactOptional(v.string()),
  group: v.exactOptional(v.string()),
});
const parts = v.array(v.strictObject({ name: v.string(), points: v.number(), outOf: count, percent }));

export const sessionSchema: v.GenericSchema<unknown, SessionRecord> = v.strictObject({
  mode: v.picklist(['practice', 'exam', 'review']),
  algorithm: v.literal(1),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  exam: v.exactOptional(v.strictObject(usedFile)),
  track: v.exactOptional(v.strictObject(usedFile)),
  filters: v.strictObject({
    packs: v.exactOptional(v.array(v.string())),
    topics: v.exactOptional(v.array(v.string())),
    levels: v.exactOptional(v.array(level)),
    // Rehearsals are no items, but practice can be of them alone.
    kinds: v.exactOptional(v.array(v.picklist(KIND_NAMES))),
  }),
  count: v.pipe(count, v.description('questions asked for; fewer are drawn where practice has no more')),
  order: v.picklist(['rising', 'shuffled', 'as-written']),
  minutes: v.exactOptional(positive),
  secondsEach: v.exactOptional(positive),
  extraTime: v.pipe(v.number(), v.minValue(0), v.description('percent added to every limit')),
  penalty: v.pipe(v.number(), v.minValue(0), v.description('points taken off for a wrong answer')),
  multiple: v.picklist(['net', 'all-or-nothing']),
  pool: v.exactOptional(
    v.pipe(v.array(key), v.description('the only questions it could draw, where history chose them')),
  ),
});

const numericAnswer = v.strictObject({ typed: v.string(), value: v.number() });

const points = v.nullable(v.picklist([0, 1, 2]));
const speed = v.exactOptional(v.nullable(v.pipe(v.number(), v.minValue(0))));

const typing = v.pipe(
  v.strictObject({
    seconds: v.pipe(
      v.nullable(v.pipe(v.number(), v.minValue(1))),
      v.description('from the first key to Enter; null where that was not measured'),
    ),
    pasted: v.boolean(),
    keystrokes: count,
    errors: count,
    accuracy: percent,
    keystrokesPerHour: speed,
    grossWpm: speed,
    netWpm: speed,
    reached: v.exactOptional(count),
  }),
  v.description('speed and accuracy of a typed answer'),
);

const rehearsal = v.strictObject({
  question: key,
  topic: v.string(),
  level,
  promptHash: hash16,
  scores: v.pipe(v.array(points), v.description('points for each line of the rubric, null where none')),
  outline: v.exactOptional(v.string()),
  words: v.exactOptional(count),
  seconds: v.pipe(v.number(), v.minValue(0)),
  flagged: v.boolean(),
  hinted: v.boolean(),
  note: v.exactOptional(v.string()),
});

const item = v.strictObject({
  question: key,
  kind,
  topic: v.string(),
  level,
  promptHash: hash16,
  keyHash: hash16,
  shown: v.pipe(v.array(index), v.description('option indices of the pack file in shown order')),
  answer: v.pipe(
    v.nullable(
      v.union([
        index,
        v.boolean(),
        v.array(v.nullable(index)),
        numericAnswer,
        v.string(),
        v.array(v.string()),
      ]),
    ),
    v.description('0-based indices of the pack file, never shown places; null when unanswered'),
  ),
  outcome: v.picklist(['correct', 'partial', 'wrong', 'skipped', 'timed-out', 'unseen']),
  credit: share,
  typing: v.exactOptional(typing),
  seconds: v.pipe(v.number(), v.minValue(0)),
  exposure: v.pipe(count, v.description('times met in earlier sessions')),
  changes: count,
  changeGain: v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(-1),
      v.maxValue(1),
      v.description('credit less the credit of the first answer; present where the answer was changed'),
    ),
  ),
  flagged: v.boolean(),
  hinted: v.boolean(),
  confidence: v.exactOptional(v.picklist(['sure', 'unsure'])),
  note: v.exactOptional(v.string()),
});

/** The wire form of a report, version 1. `schema/report.schema.json` is made from it. */
export const reportSchema: v.GenericSchema<unknown, WireReport> = v.pipe(
  v.strictObject({
    format: v.literal(1),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/u)),
    tool: v.strictObject({ name: v.string(), version: v.string() }),
    candidate: v.exactOptional(candidateSchema),
    startedAt: stamp,
    endedAt: stamp,
    ended: v.picklist(['finished', 'time-up', 'quit', 'interrupted']),
    session: sessionSchema,
    packs: packsSchema,
    items: v.array(item),
    rehearsals: v.pipe(v.array(rehearsal), v.description('self-scored answers; never part of the score')),
    away: v.pipe(v.number(), v.minValue(0), v.description('seconds for which the program was not running')),
    elapsed: v.exactOptional(
      v.pipe(v.number(), v.minValue(0), v.description("seconds on the session's clock")),
    ),
    score: v.strictObject({
      points: v.pipe(v.number(), v.minValue(0)),
      outOf: count,
      percent,
      pass: v.exactOptional(percent),
      passed: v.exactOptional(v.boolean()),
      strong: v.exactOptional(percent),
    }),
    byTopic: parts,
    byLevel: parts,
    byPack: parts,
    pacing: v.strictObject({
      budget: v.pipe(
        v.number(),
        v.minValue(0),
        v.description('seconds that the questions may take together'),
      ),
      rushed: v.array(key),
      overstayed: v.array(key),
      unreached: count,
    }),
    digest: v.pipe(hash64, v.description('sha256 of the canonical JSON (RFC 8785) of the report without it')),
  }),
  v.title('deskready report'),
  v.description('What one session of deskready leaves, version 1'),
);
