import type { Pack } from '../domain/pack.ts';
import type { DraftQuestion } from './ports-exchange.ts';

/** A draft without a passage of the pack in front of its text, where it has one there. */
export interface CutDraft {
  readonly whole: DraftQuestion;
  readonly cut: DraftQuestion;
  /** the id of the passage */
  readonly scenario?: string;
}

/** What stands in a text behind a passage, whatever white space a format made of it; '' where the passage is not there. */
function behind(passage: string, text: string): string {
  let at = 0;
  for (const sign of passage.replaceAll(/\s/gu, '')) {
    while (/\s/u.test(text.charAt(at))) at += 1;
    if (!text.startsWith(sign, at)) return '';
    at += sign.length;
  }
  return text.slice(at).trimStart();
}

/** Exports put a shared passage in front of each of its questions; what comes back must find its question again. */
export function withoutPassage(whole: DraftQuestion, pack: Pack | null): CutDraft {
  for (const [scenario, passage] of Object.entries(pack?.scenarios ?? {})) {
    const prompt = behind(passage, whole.draft.prompt);
    if (prompt !== '') return { whole, cut: { ...whole, draft: { ...whole.draft, prompt } }, scenario };
  }
  return { whole, cut: whole };
}
