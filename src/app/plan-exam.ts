import { ALGORITHM, drawQuestions, orderDrawn, type Quota } from '../domain/session/draw.ts';
import { limitMs } from '../domain/session/plan.ts';
import { rngFromSeed } from '../domain/session/rng.ts';
import { AppError } from '../domain/app-error.ts';
import type { Library, Loaded } from './library.ts';
import type { Listed } from './listing.ts';
import { candidatesOf, plannedItems, type PreparedSession, quotaFilter, packNotes } from './plan-session.ts';

export interface ExamOptions {
  readonly seed: number;
  /** percent */
  readonly extraTime: number;
}

/** The packs that an exam draws from, each once, in the order of its lines. */
export async function packsOfExam(exam: Listed<'exam'>, library: Library): Promise<Loaded<'pack'>[]> {
  const packs = new Map<string, Loaded<'pack'>>();
  for (const quota of exam.value.draw) packs.set(quota.pack, await library.one('pack', quota.pack));
  return [...packs.values()];
}

/** What each line of an exam's draw can choose from. */
export function examQuotas(exam: Listed<'exam'>, packs: readonly Loaded<'pack'>[]): Quota[] {
  return exam.value.draw.map((quota, index) => {
    const pack = packs.find(({ value }) => value.id === quota.pack);
    return {
      candidates: pack === undefined ? [] : candidatesOf(pack.value, index, quotaFilter(quota), 'exam'),
      count: quota.count,
    };
  });
}

/**
 * Draws an exam as its file says.
 *
 * @throws AppError `unfillable` when there are too few questions: a shorter exam would not be that exam
 */
export async function planExam(
  exam: Loaded<'exam'>,
  options: ExamOptions,
  library: Library,
): Promise<PreparedSession> {
  const { value } = exam;
  const packs = await packsOfExam(exam, library);
  const rng = rngFromSeed(options.seed);
  const { drawn, shortages } = drawQuestions(examQuotas(exam, packs), rng);
  const shortage = shortages[0];
  if (shortage !== undefined) {
    const pack = value.draw[shortage.quota]?.pack ?? '';
    throw new AppError(
      'unfillable',
      `The exam ${value.id} cannot be filled: it wants ${shortage.wanted} questions of ${pack}, and ${shortage.available} are free.`,
      { hint: `See why with: deskready lint ${exam.file.path}` },
    );
  }
  return {
    plan: {
      mode: 'exam',
      title: value.title,
      items: plannedItems(orderDrawn(drawn, value.order, rng), packs, options.seed, options.extraTime),
      limitMs: limitMs(value.minutes, 'minutes', options.extraTime),
      limitEachMs: null,
      scoring: { multiple: value.multiple },
      penalty: value.penalty,
      hasHints: false,
      asksConfidence: false,
      pass: value.pass,
      ...(value.strong === undefined ? {} : { strong: value.strong }),
    },
    record: {
      mode: 'exam',
      algorithm: ALGORITHM,
      seed: options.seed,
      filters: {},
      count: drawn.length,
      order: value.order,
      minutes: value.minutes,
      extraTime: options.extraTime,
      penalty: value.penalty,
      multiple: value.multiple,
    },
    packs,
    exam,
    notes: packNotes(packs),
  };
}
