/** A stretch of a pack's text as its light markup, `code` and **bold**, has it. */
export interface MarkupRun {
  readonly type: 'plain' | 'code' | 'bold';
  readonly text: string;
}

/** Bold stretches of a text without code. */
function boldRuns(text: string): MarkupRun[] {
  return text
    .split(/\*\*([^*\n]+)\*\*/u)
    .map((part, index) => ({ type: index % 2 === 1 ? ('bold' as const) : ('plain' as const), text: part }));
}

/** The runs of a text, in its order; together they are the text without the signs of its markup. */
export function markupRuns(text: string): MarkupRun[] {
  return text
    .split(/`([^`\n]+)`/u)
    .flatMap((part, index) => (index % 2 === 1 ? [{ type: 'code' as const, text: part }] : boldRuns(part)))
    .filter((run) => run.text !== '');
}
