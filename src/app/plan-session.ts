import type { ExamQuota } from '../domain/blueprint.ts';
import type { Pack } from '../domain/pack.ts';
import { isScoredKind } from '../domain/question/kinds.ts';
import type { Kind, Level, Question, QuestionLabels } from '../domain/question/question.ts';
import type { Report, SessionRecord, UsedFile } from '../domain/report/report.ts';
import type { Candidate } from '../domain/session/draw.ts';
import { limitMs, type PlannedItem, type SessionPlan, shownOrder } from '../domain/session/plan.ts';
import type { Loaded } from './library.ts';
import type { ContentType, SourceText } from './ports.ts';

/** A session that is drawn and can start, with what its report will say of it. */
export interface PreparedSession {
  readonly plan: SessionPlan;
  readonly record: Omit<SessionRecord, 'exam' | 'track'>;
  /** every pack that the draw could choose from */
  readonly packs: readonly Loaded<'pack'>[];
  readonly exam?: Loaded<'exam'>;
  readonly track?: Loaded<'track'>;
  /** sentences for the user, such as that there were fewer questions than asked for */
  readonly notes: readonly string[];
}

/** What narrows the questions of a draw; an empty list narrows nothing. */
export interface QuestionFilter {
  readonly topics: readonly string[];
  readonly levels: readonly Level[];
  readonly kinds: readonly Kind[];
  readonly tags: readonly string[];
  /** "pack/id" of the only questions that match, where history chose them */
  readonly pool?: readonly string[];
}

export const NO_FILTER: QuestionFilter = { topics: [], levels: [], kinds: [], tags: [] };

export interface TimeOptions {
  readonly minutes?: number;
  readonly secondsEach?: number;
  /** percent */
  readonly extraTime: number;
}

function matches(question: QuestionLabels, pack: string, filter: QuestionFilter): boolean {
  const { topics, levels, kinds, tags } = filter;
  return (
    (topics.length === 0 ||
      topics.includes(question.topic) ||
      topics.includes(`${pack}/${question.topic}`)) &&
    (levels.length === 0 || levels.includes(question.level)) &&
    (kinds.length === 0 || kinds.includes(question.kind)) &&
    (tags.length === 0 || tags.some((tag) => question.tags.includes(tag)))
  );
}

/** The questions of a pack that a draw may take. Retired ones never; those kept for exams only in an exam; those that nobody scores never in one. */
export function candidatesOf<Q extends QuestionLabels>(
  pack: { readonly id: string; readonly questions: readonly Q[] },
  place: number,
  filter: QuestionFilter,
  mode: SessionPlan['mode'],
): Candidate<Q>[] {
  return pack.questions.flatMap((question, index) => {
    const isAllowed =
      !question.retired && (mode === 'exam' ? isScoredKind(question.kind) : question.use !== 'exam');
    const key = `${pack.id}/${question.id}`;
    const isInPool = filter.pool === undefined || filter.pool.includes(key);
    if (!isAllowed || !isInPool || !matches(question, pack.id, filter)) return [];
    return { key, pack: pack.id, question, place: [place, index] as const };
  });
}

/** The filter that one line of an exam's draw states. */
export function quotaFilter(quota: ExamQuota): QuestionFilter {
  return {
    topics: quota.topics ?? [],
    levels: quota.levels ?? [],
    kinds: quota.kinds ?? [],
    tags: quota.tags ?? [],
  };
}

/** Speaking time is a limit of its own, which extra time lengthens like the others. */
function withExtraTime(question: Question, extraTime: number): Question {
  if (question.kind !== 'rehearse') return question;
  return { ...question, seconds: limitMs(question.seconds, 'seconds', extraTime) / 1000 };
}

/** A question of a pack with its titles and its passage. */
export function plannedItem(
  pack: Pack,
  question: Question,
  shown: readonly number[],
  extraTime: number,
): PlannedItem {
  const passage = question.scenario === undefined ? undefined : pack.scenarios[question.scenario];
  return {
    key: `${pack.id}/${question.id}`,
    pack: pack.id,
    packTitle: pack.title,
    topicTitle: pack.topics[question.topic] ?? question.topic,
    question: withExtraTime(question, extraTime),
    ...(passage === undefined ? {} : { passage }),
    ...(pack.issues === undefined ? {} : { issues: pack.issues }),
    shown,
  };
}

/** Gives each drawn question its titles, its passage and the order of its options. */
export function plannedItems(
  drawn: readonly Candidate[],
  packs: readonly Loaded<'pack'>[],
  seed: number,
  extraTime: number,
): SessionPlan['items'] {
  const packOf = new Map(packs.map((loaded) => [loaded.value.id, loaded.value]));
  return drawn.flatMap((candidate) => {
    const pack = packOf.get(candidate.pack);
    if (pack === undefined) return [];
    return plannedItem(pack, candidate.question, shownOrder(candidate, seed), extraTime);
  });
}

/** What to say of the packs of a session: which of two is used. */
export const packNotes = (packs: readonly Loaded<'pack'>[]): string[] =>
  packs.flatMap(({ note }) => (note === undefined ? [] : [note]));

/** Every file that a session used. */
export function usedSources({ packs, exam, track }: PreparedSession): SourceText[] {
  return [...packs, ...(exam === undefined ? [] : [exam]), ...(track === undefined ? [] : [track])].map(
    ({ source }) => source,
  );
}

const usedFile = <T extends ContentType>({ value, source }: Loaded<T>): UsedFile => ({
  id: value.id,
  sha256: source.sha256,
});

/** The session's part of the report. Hashes are made here, long after the first question was shown. */
export function recordOf({ record, packs, exam, track }: PreparedSession): Pick<Report, 'session' | 'packs'> {
  return {
    session: {
      ...record,
      ...(exam === undefined ? {} : { exam: usedFile(exam) }),
      ...(track === undefined ? {} : { track: usedFile(track) }),
    },
    packs: packs.map((pack) => ({ ...usedFile(pack), title: pack.value.title })),
  };
}

/** The part of a session's record that is the same for every mode. */
export function timeRecord(time: TimeOptions): Pick<SessionRecord, 'minutes' | 'secondsEach' | 'extraTime'> {
  return {
    ...(time.minutes === undefined ? {} : { minutes: time.minutes }),
    ...(time.secondsEach === undefined ? {} : { secondsEach: time.secondsEach }),
    extraTime: time.extraTime,
  };
}
