import { computeProgress, computeToday, type Material } from '../domain/history/compute-progress.ts';
import type { Progress, TodayFacts } from '../domain/history/progress.ts';
import { examTarget, trackTarget } from '../domain/history/readiness-target.ts';
import type { NamedTarget } from '../domain/history/target-progress.ts';
import type { Drill } from '../domain/history/weakest.ts';
import { isSameName } from '../domain/same-name.ts';
import { findReviews, type FoundHistory } from './find-reviews.ts';
import type { Catalogue, Loaded, Outlined } from './library.ts';
import { trackQuotas } from './plan-practice.ts';
import type { HistoryPorts } from './ports-history.ts';
import type { Timestamp } from './ports.ts';

export interface ProgressWish {
  /** ids or files; empty is every pack */
  readonly packs: readonly string[];
  /** only reports of this candidate; upper and lower case do not matter */
  readonly candidate?: string;
}

interface Found {
  readonly material: Material;
  readonly exams: readonly Loaded<'exam'>[];
}

/** How each pack can be drilled: named by its file where only that leads to it. */
function drillsOf({ packs, candidates }: FoundHistory): Map<string, Drill> {
  const topics = new Map<string, Set<string>>(packs.map(({ value }) => [value.id, new Set()]));
  for (const { pack, question } of candidates) topics.get(pack)?.add(question.topic);
  return new Map(
    packs.map(({ value: { id }, file }) => [
      id,
      { name: file.origin === 'file' ? file.path : id, topics: topics.get(id) ?? new Set() },
    ]),
  );
}

/** Those that ask of at least one of the wanted packs. A track's mark may hang on the questions of all of its packs. */
function targetsOf(
  exams: readonly Loaded<'exam'>[],
  tracks: readonly Loaded<'track'>[],
  wanted: readonly Outlined[],
  packs: readonly Outlined[],
): NamedTarget[] {
  const ids = new Set(wanted.map(({ value }) => value.id));
  const asks = ({ draw }: { readonly draw: readonly { readonly pack: string }[] }): boolean =>
    draw.some(({ pack }) => ids.has(pack));
  return [
    ...exams
      .filter(({ value }) => asks(value))
      .map(({ value }) => ({
        type: 'exam' as const,
        id: value.id,
        title: value.title,
        target: examTarget(value),
      })),
    ...tracks
      .filter(({ value }) => asks(value))
      .map(({ value }) => {
        const percents = value.draw.map(({ percent }) => percent);
        const target = trackTarget(value, trackQuotas(value, packs, percents));
        return { type: 'track' as const, id: value.id, title: value.title, target };
      }),
  ];
}

async function findMaterial(
  { packs: names, candidate }: ProgressWish,
  now: Timestamp,
  library: Catalogue,
  ports: HistoryPorts,
): Promise<Found> {
  const isOf =
    candidate === undefined
      ? {}
      : {
          isOf: (sitting: { readonly candidate?: string }) => isSameName(sitting.candidate ?? '', candidate),
        };
  const found = await findReviews({ packs: names, ...isOf }, now, library, ports);
  const exams = (await library.all('exam')).items;
  const tracks = (await library.all('track')).items;
  const others = names.length === 0 ? [] : (await library.outlines()).items;
  return {
    exams,
    material: {
      history: found.history,
      queue: found.queue,
      packs: found.packs.map(({ value }) => value),
      drills: drillsOf(found),
      targets: targetsOf(exams, tracks, found.packs, [...found.packs, ...others]),
      isOfPacks: names.length > 0,
      now,
    },
  };
}

/**
 * Finds what all reports together say about somebody.
 *
 * @param now the moment for which it shall hold
 * @throws AppError `not-found`, `broken-content` for a pack that was named; `not-readable` for the reports folder
 */
export async function findProgress(
  wish: ProgressWish,
  now: Timestamp,
  library: Catalogue,
  ports: HistoryPorts,
): Promise<Progress> {
  const { material, exams } = await findMaterial(wish, now, library, ports);
  return computeProgress(material, new Map(exams.map(({ value }) => [value.id, value.title])));
}

/** Finds what to do today hangs on: what is due, what is weak, and when an exam was sat last. */
export async function findToday(
  now: Timestamp,
  library: Catalogue,
  ports: HistoryPorts,
): Promise<TodayFacts> {
  return computeToday((await findMaterial({ packs: [] }, now, library, ports)).material);
}
