import { markupRuns } from '../domain/markup.ts';

/** A pack's text without the signs of its markup, for places that hold text alone. */
export const plainText = (text: string): string =>
  markupRuns(text)
    .map((run) => run.text)
    .join('');
