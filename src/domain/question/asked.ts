import { numberText } from './decimal.ts';
import { readNumber } from './read-number.ts';

/** How a typed number is understood: `1,234.5`, with a word where a sign could mean two things; null where it is none. */
export function understood(typed: string, unit: string | undefined): string | null {
  const read = readNumber(typed, unit);
  if (read === null) return null;
  return numberText(read.value) + (read.reading === undefined ? '' : ` (with a ${read.reading})`);
}

/** What a numeric question takes: "Type a number, in PHP." */
export function numberAsked(unit: string | undefined): string {
  if (unit === undefined) return 'Type a number.';
  return `Type a number, in ${unit === '%' ? 'percent' : unit}.`;
}

/** The same for one who typed something else, with an example. */
export function numberWanted(unit: string | undefined): string {
  const beside = unit === undefined ? ', and nothing else' : `; you may leave ${unit} out`;
  return `Type a number, such as 1,234.50${beside}.`;
}

export const textAsked = (isCaseSensitive: boolean): string =>
  isCaseSensitive ? 'Type your answer. Capital letters count.' : 'Type your answer.';
