import { courseOf } from './course.ts';
import type { History } from './history.ts';
import { nameOf, type OwnSittings, type PastSums } from './past-sums.ts';
import type { TargetProgress } from './progress.ts';
import { readinessOf } from './readiness.ts';
import type { ReadinessTarget } from './readiness-target.ts';

/** An exam or a track that somebody may want to be ready for. */
export interface NamedTarget extends Pick<TargetProgress, 'type' | 'id' | 'title'> {
  readonly target: ReadinessTarget;
}

const NEVER: OwnSittings = { sittings: 0, last: -1, lastAt: '' };

/** Targets with their sessions, the one that was sat last first. */
function byLastSat(
  targets: readonly NamedTarget[],
  sums: PastSums,
): { readonly named: NamedTarget; readonly own: OwnSittings }[] {
  return targets
    .map((named) => ({ named, own: sums.own.get(nameOf(named.type, named.id)) ?? NEVER }))
    .sort((a, b) => b.own.last - a.own.last);
}

/** The exam or track that was sat last. */
export function lastSat(targets: readonly NamedTarget[], sums: PastSums): NamedTarget | undefined {
  const latest = byLastSat(targets, sums)[0];
  return latest === undefined || latest.own.sittings === 0 ? undefined : latest.named;
}

/**
 * How ready somebody is for what was sat or practised under its name, the latest first; then for what can be judged all
 * the same, the most answers first.
 */
export function targetsProgress(targets: readonly NamedTarget[], { sums, fresh }: History): TargetProgress[] {
  const judged = byLastSat(targets, sums)
    .map(({ named, own }) => ({ named, own, readiness: readinessOf(named.target, fresh) }))
    .filter(({ own, readiness }) => own.sittings > 0 || readiness.verdict !== 'too-few')
    .sort((a, b) => b.own.last - a.own.last || b.readiness.answers - a.readiness.answers);
  return judged.map(({ named: { type, id, title, target }, own: { sittings, lastAt }, readiness }) => ({
    type,
    id,
    title,
    readiness,
    sittings,
    ...(sittings === 0 ? {} : { lastAt }),
    course: courseOf(target, fresh),
  }));
}
