import { foldUnit, unitNames } from './units.ts';

export interface ReadNumber {
  readonly value: number;
  /** the sign that could also have been read otherwise, and how it was read */
  readonly reading?: 'thousands comma' | 'decimal point';
}

/** More digits than this do not survive in a binary number. */
export const MAX_DIGITS = 15;
const MAX_LENGTH = 60;
/** NFKC would turn 5² into 52. */
const RAISED = /[\d０-９]\s*[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u218b\u2460-\u249b]/u;

/** A group of thousands never starts with 0, so `0,500` is a half. */
const GROUPED = {
  comma: /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/u,
  lakh: /^([1-9]\d?(?:,\d{2})+,\d{3})(?:\.(\d*))?$/u,
  space: /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d*))?$/u,
  apostrophe: /^([1-9]\d{0,2}(?:'\d{3})+)(?:[.,](\d*))?$/u,
  points: /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/u,
  pointsAndComma: /^([1-9]\d{0,2}(?:\.\d{3})+),(\d*)$/u,
};
const PLAIN = /^(\d*)(?:[.,](\d*))?$/u;

interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

function digitsOf(body: string): Digits | null {
  for (const form of [...Object.values(GROUPED), PLAIN]) {
    const match = form.exec(body);
    if (match === null) continue;
    const [, whole = '', fraction = ''] = match;
    return { whole: whole.replace(/\D/gu, ''), fraction };
  }
  return null;
}

function withoutUnit(text: string, unit: string | undefined): string {
  const names = unit === undefined ? [] : unitNames(unit);
  const before = names.find((name) => text.startsWith(name));
  const rest = before === undefined ? text : text.slice(before.length).trimStart();
  const behind = names.find((name) => rest.endsWith(name));
  return behind === undefined ? rest : rest.slice(0, -behind.length).trimEnd();
}

/** Takes a leading sign; `-₱5` and `₱-5` are both written. */
function takeSign(text: string): { readonly isNegative: boolean; readonly rest: string } | null {
  const sign = /^[+-]/u.exec(text)?.[0];
  if (sign === undefined) return null;
  return { isNegative: sign === '-', rest: text.slice(1).trimStart() };
}

/**
 * Reads a number as people type it, with its unit before or behind it or without: `1,234.50`, `1 234.5`, `PHP 360`,
 * `12%` where the unit is %, `12,5`, `1.234.567,89`, `−3`. Full-width digits fold.
 *
 * One comma before exactly three digits parts thousands (`1,234`); one point is a decimal point (`1.234`). No
 * expressions, no exponents.
 *
 * @returns null where the text is no number, or has more than 15 digits
 */
export function readNumber(typed: string, unit: string | undefined): ReadNumber | null {
  if (typed.length > MAX_LENGTH || RAISED.test(typed)) return null;
  const text = foldUnit(typed)
    .replace(/[\u2212\u2012\u2013]/gu, '-')
    .replace(/[‘’]/gu, "'");
  const outer = takeSign(text);
  const bare = withoutUnit(outer?.rest ?? text, unit);
  const inner = outer === null ? takeSign(bare) : null;
  const body = inner?.rest ?? bare;
  const digits = digitsOf(body);
  if (digits === null) return null;
  const { whole, fraction } = digits;
  const significant = (whole + fraction).replace(/^0+/u, '');
  if (whole + fraction === '' || significant.length > MAX_DIGITS) return null;
  const size = Number(`${whole}.${fraction}`);
  const isNegative = (outer ?? inner)?.isNegative === true && size !== 0;
  const value = isNegative ? -size : size;
  if (/^[1-9]\d{0,2},\d{3}$/u.test(body)) return { value, reading: 'thousands comma' };
  return /^[1-9]\d{0,2}\.\d{3}$/u.test(body) ? { value, reading: 'decimal point' } : { value };
}
