import { type Level, LEVELS, type Kind } from '../domain/question/question.ts';
import { largestRemainder, type Quota } from '../domain/session/draw.ts';
import { guessingPercent, guessingPercentOfDraw } from '../domain/session/guessing.ts';
import type { Library, Loaded } from './library.ts';
import { examQuotas, packsOfExam } from './plan-exam.ts';
import { trackQuotas } from './plan-practice.ts';
import type { Origin } from './ports.ts';

type LevelCounts = Readonly<Record<Level, number>>;

export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly file: string;
  readonly origin: Origin;
  readonly language: string;
  readonly license?: string;
  /** questions that are not retired */
  readonly questions: number;
  readonly levels: LevelCounts;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly topics: readonly { readonly id: string; readonly title: string; readonly questions: number }[];
  /** percent that pure guessing scores */
  readonly guessing: number;
}

export interface BlueprintSummary {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly file: string;
  readonly origin: Origin;
  readonly minutes?: number;
  /** percent */
  readonly pass?: number;
  /** percent */
  readonly strong?: number;
  readonly draw: readonly {
    readonly pack: string;
    readonly topics?: readonly string[];
    /** questions in an exam, percent in a track */
    readonly share: number;
    /** questions that it can choose from */
    readonly available: number;
  }[];
  /** percent that pure guessing scores; absent when a pack is missing or broken */
  readonly guessing?: number;
  /** why it cannot be used now */
  readonly problem?: string;
}

export interface ExamSummary extends BlueprintSummary {
  readonly questions: number;
  readonly penalty: number;
  readonly multiple: string;
  readonly order: string;
}

const TRACK_SAMPLE = 100;

function countBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** What a pack holds, for lists. */
export function describePack({ value, file }: Loaded<'pack'>): PackSummary {
  const questions = value.questions.filter((question) => !question.retired);
  const levels = countBy(questions.map((question) => question.level));
  const topics = countBy(questions.map((question) => question.topic));
  return {
    id: value.id,
    title: value.title,
    ...(value.description === undefined ? {} : { description: value.description }),
    file: file.path,
    origin: file.origin,
    language: value.language,
    ...(value.license === undefined ? {} : { license: value.license }),
    questions: questions.length,
    levels: Object.fromEntries(LEVELS.map((level) => [level, levels[level] ?? 0])) as LevelCounts,
    kinds: countBy(questions.map((question) => question.kind)),
    topics: Object.entries(value.topics).map(([id, title]) => ({ id, title, questions: topics[id] ?? 0 })),
    guessing: guessingPercent(questions, { multiple: 'net' }),
  };
}

/** The quotas, or the sentence that says why there are none. A missing pack must not stop a list. */
async function quotasOrProblem(make: () => Promise<Quota[]>): Promise<{ quotas: Quota[]; problem?: string }> {
  try {
    return { quotas: await make() };
  } catch (error) {
    return { quotas: [], problem: error instanceof Error ? error.message : String(error) };
  }
}

function describeDraw(
  draw: readonly { readonly pack: string; readonly topics?: readonly string[] }[],
  shares: readonly number[],
  quotas: readonly Quota[],
): BlueprintSummary['draw'] {
  return draw.map((line, index) => ({
    pack: line.pack,
    ...(line.topics === undefined ? {} : { topics: line.topics }),
    share: shares[index] ?? 0,
    available: quotas[index]?.candidates.length ?? 0,
  }));
}

export async function describeExam(exam: Loaded<'exam'>, library: Library): Promise<ExamSummary> {
  const { value, file } = exam;
  const { quotas, problem } = await quotasOrProblem(async () =>
    examQuotas(exam, await packsOfExam(exam, library)),
  );
  const counts = value.draw.map((quota) => quota.count);
  return {
    id: value.id,
    title: value.title,
    ...(value.description === undefined ? {} : { description: value.description }),
    file: file.path,
    origin: file.origin,
    minutes: value.minutes,
    pass: value.pass,
    ...(value.strong === undefined ? {} : { strong: value.strong }),
    questions: counts.reduce((sum, count) => sum + count, 0),
    penalty: value.penalty,
    multiple: value.multiple,
    order: value.order,
    draw: describeDraw(value.draw, counts, quotas),
    ...(problem === undefined
      ? { guessing: guessingPercentOfDraw(quotas, { multiple: value.multiple }, value.penalty) }
      : { problem }),
  };
}

export async function describeTrack(track: Loaded<'track'>, library: Library): Promise<BlueprintSummary> {
  const { value, file } = track;
  const percents = value.draw.map((share) => share.percent);
  const { quotas, problem } = await quotasOrProblem(async () => {
    const packs = await Promise.all(value.draw.map((share) => library.one('pack', share.pack)));
    return trackQuotas(track.value, packs, largestRemainder(percents, TRACK_SAMPLE));
  });
  return {
    id: value.id,
    title: value.title,
    ...(value.description === undefined ? {} : { description: value.description }),
    file: file.path,
    origin: file.origin,
    ...(value.minutes === undefined ? {} : { minutes: value.minutes }),
    ...(value.pass === undefined ? {} : { pass: value.pass }),
    draw: describeDraw(value.draw, percents, quotas),
    ...(problem === undefined
      ? { guessing: guessingPercentOfDraw(quotas, { multiple: 'net' }) }
      : { problem }),
  };
}
