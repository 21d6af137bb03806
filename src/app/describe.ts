import { AppError } from '../domain/app-error.ts';
import { type PackCard, packCard } from '../domain/pack-card.ts';
import { largestRemainder, type Quota } from '../domain/session/draw.ts';
import { guessingPercentOfDraw } from '../domain/session/guessing.ts';
import type { Library, Loaded } from './library.ts';
import type { Listed } from './listing.ts';
import { examQuotas, packsOfExam } from './plan-exam.ts';
import { trackQuotas } from './plan-practice.ts';
import type { ContentFile, Origin } from './ports.ts';

export interface PackSummary extends PackCard {
  readonly file: string;
  readonly origin: Origin;
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

/** A pack's card with the file that it stands in. */
export function packSummary({ id, title, description, ...rest }: PackCard, file: ContentFile): PackSummary {
  const about = description === undefined ? { id, title } : { id, title, description };
  return { ...about, file: file.path, origin: file.origin, ...rest };
}

/** What a pack holds, for lists. */
export const describePack = ({ value, file }: Loaded<'pack'>): PackSummary =>
  packSummary(packCard(value), file);

/** The quotas, or the sentence that says why there are none. A missing pack must not stop a list. */
async function quotasOrProblem(make: () => Promise<Quota[]>): Promise<{ quotas: Quota[]; problem?: string }> {
  try {
    return { quotas: await make() };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { quotas: [], problem: error.message };
  }
}

function describeDraw(
  draw: readonly { readonly pack: string; readonly topics?: readonly string[]; readonly share: number }[],
  quotas: readonly Quota[],
): BlueprintSummary['draw'] {
  return draw.map((line, index) => ({
    pack: line.pack,
    ...(line.topics === undefined ? {} : { topics: line.topics }),
    share: line.share,
    available: quotas[index]?.candidates.length ?? 0,
  }));
}

export async function describeExam(exam: Listed<'exam'>, library: Library): Promise<ExamSummary> {
  const { value, file } = exam;
  const { quotas, problem } = await quotasOrProblem(async () =>
    examQuotas(exam, await packsOfExam(exam, library)),
  );
  return {
    id: value.id,
    title: value.title,
    ...(value.description === undefined ? {} : { description: value.description }),
    file: file.path,
    origin: file.origin,
    minutes: value.minutes,
    pass: value.pass,
    ...(value.strong === undefined ? {} : { strong: value.strong }),
    questions: value.draw.reduce((sum, { count }) => sum + count, 0),
    penalty: value.penalty,
    multiple: value.multiple,
    order: value.order,
    draw: describeDraw(
      value.draw.map((quota) => ({ ...quota, share: quota.count })),
      quotas,
    ),
    ...(problem === undefined
      ? { guessing: guessingPercentOfDraw(quotas, { multiple: value.multiple }, value.penalty) }
      : { problem }),
  };
}

export async function describeTrack(track: Listed<'track'>, library: Library): Promise<BlueprintSummary> {
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
    draw: describeDraw(
      value.draw.map((line) => ({ ...line, share: line.percent })),
      quotas,
    ),
    ...(problem === undefined
      ? { guessing: guessingPercentOfDraw(quotas, { multiple: 'net' }) }
      : { problem }),
  };
}
