import { addEffort, type Effort, PASTE_CHARACTERS, PASTE_MS } from './effort.ts';

/** The clock of an answer being typed: it runs from the first key. */
export interface EffortDraft {
  /** of earlier visits; null where there was none */
  readonly earlier: Effort | null;
  /** false where an earlier answer was typed without a clock, so that there is no time to go on from */
  readonly isMeasured: boolean;
  readonly startMs: number | null;
  /** when the last characters came */
  readonly recent: readonly number[];
  readonly isPasted: boolean;
}

export function startEffort(hasEarlier: boolean, earlier: Effort | null): EffortDraft {
  return {
    earlier,
    isMeasured: !hasEarlier || earlier !== null,
    startMs: null,
    recent: [],
    isPasted: false,
  };
}

/** After a character was typed. More than 20 within 30 ms come from a clipboard, not from fingers. */
export function afterCharacter(draft: EffortDraft, elapsedMs: number): EffortDraft {
  const [oldest = -Infinity] = draft.recent;
  const isRun = draft.recent.length === PASTE_CHARACTERS && elapsedMs - oldest <= PASTE_MS;
  return {
    ...draft,
    startMs: draft.startMs ?? elapsedMs,
    recent: [...draft.recent, elapsedMs].slice(-PASTE_CHARACTERS),
    isPasted: draft.isPasted || isRun,
  };
}

/** The same for several characters that came at one moment, as a paste does. */
export function afterCharacters(draft: EffortDraft, count: number, elapsedMs: number): EffortDraft {
  let after = draft;
  for (let index = Math.min(count, PASTE_CHARACTERS + 1); index > 0; index -= 1) {
    after = afterCharacter(after, elapsedMs);
  }
  return after;
}

/** What typing took up to now; null where that was not measured. */
export function effortUntil(draft: EffortDraft, elapsedMs: number): Effort | null {
  if (!draft.isMeasured) return null;
  if (draft.startMs === null) return draft.earlier;
  const typedMs = Math.max(0, Math.round(elapsedMs - draft.startMs));
  return addEffort(draft.earlier, { typedMs, isPasted: draft.isPasted });
}
