import { courseOf } from './course.ts';
import type { History, SittingRow } from './history.ts';
import type { TargetProgress } from './progress.ts';
import { readinessOf } from './readiness.ts';
import type { ReadinessTarget } from './readiness-target.ts';

/** An exam or a track that somebody may want to be ready for. */
export interface NamedTarget extends Pick<TargetProgress, 'type' | 'id' | 'title'> {
  readonly target: ReadinessTarget;
}

/** The sessions under one name. */
interface Own {
  sittings: number;
  /** place of the last one */
  last: number;
}

const nameOf = (type: NamedTarget['type'], id: string): string => `${type} ${id}`;

/** How often, and where last, each exam and track was sat. There may be thousands of sessions, so they are gone through once. */
function ownSittings(sittings: readonly SittingRow[]): Map<string, Own> {
  const own = new Map<string, Own>();
  for (const [place, { exam, track }] of sittings.entries()) {
    const [type, id] = exam === undefined ? (['track', track] as const) : (['exam', exam] as const);
    if (id === undefined) continue;
    const name = nameOf(type, id);
    const before = own.get(name);
    if (before === undefined) own.set(name, { sittings: 1, last: place });
    else Object.assign(before, { sittings: before.sittings + 1, last: place });
  }
  return own;
}

const NEVER: Own = { sittings: 0, last: -1 };

/** Targets with their sessions, the one that was sat last first. */
function byLastSat(
  targets: readonly NamedTarget[],
  sittings: readonly SittingRow[],
): { readonly named: NamedTarget; readonly own: Own }[] {
  const all = ownSittings(sittings);
  return targets
    .map((named) => ({ named, own: all.get(nameOf(named.type, named.id)) ?? NEVER }))
    .sort((a, b) => b.own.last - a.own.last);
}

/** The exam or track that was sat last. */
export function lastSat(
  targets: readonly NamedTarget[],
  sittings: readonly SittingRow[],
): NamedTarget | undefined {
  const latest = byLastSat(targets, sittings)[0];
  return latest === undefined || latest.own.sittings === 0 ? undefined : latest.named;
}

/**
 * How ready somebody is for what was sat or practised under its name, the latest first; then for what can be judged all
 * the same, the most answers first.
 */
export function targetsProgress(
  targets: readonly NamedTarget[],
  { sittings, fresh }: History,
  dayOf: (sitting: number) => string,
): TargetProgress[] {
  const judged = byLastSat(targets, sittings)
    .map(({ named, own }) => ({ named, own, readiness: readinessOf(named.target, fresh) }))
    .filter(({ own, readiness }) => own.sittings > 0 || readiness.verdict !== 'too-few')
    .sort((a, b) => b.own.last - a.own.last || b.readiness.answers - a.readiness.answers);
  return judged.map(({ named: { type, id, title, target }, own, readiness }) => {
    const lastAt = sittings[own.last]?.startedAt;
    return {
      type,
      id,
      title,
      readiness,
      sittings: own.sittings,
      ...(lastAt === undefined ? {} : { lastAt }),
      course: courseOf(target, fresh, dayOf),
    };
  });
}
