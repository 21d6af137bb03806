import type { Report, SessionRecord } from './report.ts';

/** Equal for sessions whose scores can stand in one line: the same exam, the same track, practice of the same choice. */
export function subjectOf({ mode, exam, track, filters, pool }: SessionRecord): string {
  const sorted = (list: readonly string[] = []): string[] => [...list].sort();
  return JSON.stringify([
    mode,
    exam?.id ?? null,
    track?.id ?? null,
    sorted(filters.packs),
    sorted(filters.topics),
    sorted(filters.levels),
    sorted(filters.kinds),
    pool !== undefined,
  ]);
}

/** An exam that was cut off and can go on keeps its result to itself: the key would be no secret any more. */
export const isResultSecret = ({ session, ended }: Report, isOpen: boolean): boolean =>
  session.mode === 'exam' && ended === 'interrupted' && isOpen;
