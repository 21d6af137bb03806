import { keepIfRoom, type Shelf } from './adapters/shelf.ts';

/** What was picked or typed and not yet answered, so that a reload does not lose it. */
export interface Drafts {
  /** of this question, as it was kept; undefined when there is none */
  of(question: string): unknown;
  keep(question: string, draft: unknown): void;
  clear(): void;
}

const NAME = 'draft';

function parse(text: string | null): { readonly question?: unknown; readonly draft?: unknown } {
  try {
    return (JSON.parse(text ?? '{}') ?? {}) as { readonly question?: unknown; readonly draft?: unknown };
  } catch {
    return {};
  }
}

export function openDrafts(shelf: Shelf): Drafts {
  return {
    of(question) {
      const kept = parse(shelf.get(NAME));
      return kept.question === question ? kept.draft : undefined;
    },
    keep: (question, draft) => keepIfRoom(shelf, NAME, JSON.stringify({ question, draft })),
    clear: () => shelf.remove(NAME),
  };
}
