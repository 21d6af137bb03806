import type { Effort } from '../domain/question/effort.ts';
import { afterCharacter, effortUntil, startEffort } from '../domain/question/typing-effort.ts';

/** Takes the time of an answer that is typed. */
export interface TypedClock {
  /** counts what a field holds now against what it held before */
  typed(before: string, now: string): void;
  effort(): Effort | null;
}

/** @param hasEarlier whether the question was answered before */
export function typedClock(hasEarlier: boolean, earlier: Effort | null, elapsedMs: () => number): TypedClock {
  let draft = startEffort(hasEarlier, earlier);
  return {
    typed(before, now) {
      const at = elapsedMs();
      // A phone may put in a whole word at once; what a clipboard puts in is longer than that.
      for (let count = now.length - before.length; count > 0; count -= 1) draft = afterCharacter(draft, at);
    },
    effort: () => effortUntil(draft, Math.round(elapsedMs())),
  };
}

/** What a stored draft says that typing took; null where it says nothing. */
export function draftEffort(draft: unknown): Effort | null {
  const { typedMs, isPasted } = (draft ?? {}) as Partial<Record<keyof Effort, unknown>>;
  const isTime = typeof typedMs === 'number' && Number.isInteger(typedMs) && typedMs >= 0;
  return isTime && typeof isPasted === 'boolean' ? { typedMs, isPasted } : null;
}
