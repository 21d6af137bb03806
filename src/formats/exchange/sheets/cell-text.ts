import { numberText } from '../../../domain/question/decimal.ts';

/** Number formats that workbooks use by number alone (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm',
  19: 'h:mm:ss',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
};

export const builtInFormat = (id: number): string => BUILT_IN[id] ?? 'General';

const DAY_MS = 86_400_000;
/** 9999-12-31, the last day that Excel knows */
const LAST_DAY = 2_958_465;

export interface CellNumber {
  readonly text: string;
  readonly isDate: boolean;
}

/** A format's own letters: without quoted texts, escapes, colours and currencies. */
const bare = (format: string): string =>
  format.replaceAll(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./giu, '');

const isDateFormat = (format: string): boolean => /[ymdhs]/iu.test(bare(format).replaceAll(/general/giu, ''));

/** A day as ISO 8601 has it, since how Excel shows one hangs on the computer's country. */
function dateText(serial: number, format: string, is1904: boolean): string | null {
  const day = is1904 ? serial + 1462 : serial;
  if (day < 0 || day > LAST_DAY + 1) return null;
  // Excel takes 1900 for a leap year, so that days before March of that year count from one day later.
  const epoch = Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const moment = new Date(epoch + Math.round(day * DAY_MS)).toISOString();
  const seconds = moment.slice(17, 19);
  const time = moment.slice(11, 16) + (seconds === '00' ? '' : `:${seconds}`);
  const letters = bare(format);
  if (!/[yd]/iu.test(letters) && /[hs]/iu.test(letters)) return time;
  return Number.isInteger(day) ? moment.slice(0, 10) : `${moment.slice(0, 10)} ${time}`;
}

interface Shown {
  before: string;
  digits: string;
  isPercent: boolean;
  after: string;
}

const TOKEN =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|_.|\*.|([#0?,.]*[#0?][#0?,.]*)|(%)|([€£¥₱$+\-(): ])|(.)/gsu;

/** What a simple number format shows: digits, decimals, thousands, a percent sign, a currency; null for any other. */
function shownBy(format: string): Shown | null {
  const shown: Shown = { before: '', digits: '', isPercent: false, after: '' };
  for (const [, quoted, escaped, currency, digits, percent, sign, other] of format.matchAll(TOKEN)) {
    if (other !== undefined) return null;
    if (digits !== undefined) {
      if (shown.digits !== '') return null;
      shown.digits = digits;
    }
    if (percent !== undefined) shown.isPercent = true;
    const literal = quoted ?? escaped ?? currency ?? percent ?? sign ?? '';
    if (shown.digits === '') shown.before += literal;
    else shown.after += literal;
  }
  return shown.digits === '' || shown.digits.includes('?') ? null : shown;
}

const plainText = (value: number): string => numberText(Number(value.toPrecision(15)), '');

function formatted(value: number, { before, digits, isPercent, after }: Shown): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const size = Math.abs(isPercent ? Number((value * 100).toPrecision(15)) : value);
  if (size >= 1e15) return plainText(value);
  const [integer = '', decimals = ''] = size.toFixed(fraction.length).split('.');
  const least = [...fraction].filter((sign) => sign === '0').length;
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/u, '');
  const padded = integer.padStart([...whole].filter((sign) => sign === '0').length, '0');
  const grouped = whole.includes(',') ? padded.replaceAll(/\B(?=(\d{3})+$)/gu, ',') : padded;
  const minus = value < 0 ? '-' : '';
  return `${minus}${before}${grouped}${kept === '' ? '' : `.${kept}`}${after}`.trim();
}

/** A number as the sheet shows it: `48.50`, `5%`, `00123`, `₱1,200`; a date by its format. */
export function numberCell(raw: string, format: string, is1904: boolean): CellNumber {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw, isDate: false };
  const [positive = 'General'] = format.split(';');
  if (isDateFormat(positive)) {
    const date = dateText(value, positive, is1904);
    if (date !== null) return { text: date, isDate: true };
  }
  const shown = shownBy(positive);
  return { text: shown === null ? plainText(value) : formatted(value, shown), isDate: false };
}
