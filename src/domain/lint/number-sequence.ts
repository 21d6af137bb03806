import { plainText } from './text/plain-text.ts';

/** A fraction, or a number with its sign; a sign behind a digit, a letter or a bracket is a minus or a dash. */
const NUMBER =
  /(?:(?<![\p{N}\p{L})\]]\s?)[-−+])?(?:\d+\/\d+(?![\p{N}/])|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+)/gu;
/** A digit right behind a letter belongs to a name or a formula: A2, H2O. */
const NAME = /\p{L}\p{N}|[\^_]/u;
const PLURAL = /(?<=\p{L}{3})s\b/gu;
const LONGEST = 60;

interface Numbers {
  /** the text with # for each number */
  readonly skeleton: string;
  readonly values: readonly number[];
}

function valueOf(text: string): number {
  const [top = '', bottom] = text.replaceAll(',', '').replace('−', '-').split('/');
  return bottom === undefined ? Number(top) : Number(top) / Number(bottom);
}

/** "May 4, 1776", "4 May 1776" and "May 1776". */
const DATE = /^(?:(\p{L}{3,9})\.? (?:(\d{1,2}),? )?|(\d{1,2}) (\p{L}{3,9})\.? )(\d{4})$/u;

/** A date as one number that rises with time; null for any other text. */
function dateOf(text: string, months: readonly string[]): number | null {
  const [, name, dayBehind, dayBefore, nameBehind, year] = DATE.exec(text) ?? [];
  const month = months.findIndex((full) => full.startsWith(name ?? nameBehind ?? '-'));
  return month === -1 ? null : Number(year) * 10_000 + month * 100 + Number(dayBehind ?? dayBefore ?? 0);
}

function numbersOf(text: string, months: readonly string[]): Numbers | null {
  if (text.length > LONGEST || !/\d/u.test(text)) return null;
  const plain = plainText(text)
    .replace(/[.\s]+$/u, '')
    .toLowerCase();
  const date = dateOf(plain, months);
  if (date !== null) return { skeleton: 'date', values: [date] };
  if (NAME.test(plain)) return null;
  const values: number[] = [];
  const skeleton = plain.replace(NUMBER, (number) => {
    values.push(valueOf(number));
    return '#';
  });
  return { skeleton: skeleton.replace(PLURAL, '').replace(/\s+/gu, ' '), values };
}

/** Ranges such as 10–20 are in the order of their starts. */
const RANGE = /^\W*# ?(?:[-–—]|to) ?#/u;

/**
 * The numbers of options that differ in one number alone, such as "5 days" and "10 days"; null in the place of one option
 * that holds none, such as "None of these".
 *
 * @param months the names of the months in lower case, by which dates are put in order too
 * @returns null where options are not so
 */
export function numberSequence(
  texts: readonly string[],
  months: readonly string[] = [],
): (number | null)[] | null {
  const rows = texts.map((text) => numbersOf(text, months));
  const written = rows.filter((row) => row !== null);
  const [first] = written;
  if (first === undefined || written.length < texts.length - 1) return null;
  if (written.some(({ skeleton }) => skeleton !== first.skeleton)) return null;
  const varying = first.values.flatMap((value, slot) =>
    written.some(({ values }) => values[slot] !== value) ? [slot] : [],
  );
  const [slot] = varying;
  if (slot === undefined || (varying.length > 1 && !RANGE.test(first.skeleton))) return null;
  return rows.map((row) => row?.values[slot] ?? null);
}
