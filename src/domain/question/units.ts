interface Currency {
  /** written before a number, the code first */
  readonly signs: readonly string[];
  /** written behind it */
  readonly words: readonly string[];
}

const currency = (signs: string, words = ''): Currency => ({
  signs: signs.split(' '),
  words: words.split(' ').filter((word) => word !== ''),
});

/** What people write for a currency. The first one that holds a unit is the one that is meant. */
const CURRENCIES: readonly Currency[] = [
  currency('php ₱ p', 'peso pesos'),
  currency('usd $ us$', 'dollar dollars'),
  currency('eur €', 'euro euros'),
  currency('gbp £'),
  currency('jpy ¥', 'yen'),
  currency('cny ¥ rmb', 'yuan'),
  currency('inr ₹ rs rs.', 'rupee rupees'),
  currency('krw ₩', 'won'),
  currency('thb ฿', 'baht'),
  currency('vnd ₫', 'dong'),
  currency('idr rp'),
  currency('myr rm', 'ringgit'),
  currency('sgd s$ $'),
  currency('aud a$ $'),
  currency('nzd nz$ $'),
  currency('cad c$ $'),
  currency('hkd hk$ $'),
];

const PERCENT = ['%', 'percent', 'per cent'];

/** NFKC, one space for white space, lower case: so that `ＰＨＰ` and `php` are one unit. */
export const foldUnit = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * Ways to write a unit, folded, longest first: itself, the signs and the code of a currency, words for %, and a word of
 * three letters or more with and without a final s.
 */
export function unitNames(unit: string): string[] {
  const folded = foldUnit(unit);
  const groups = [...CURRENCIES.map(({ signs, words }) => [...signs, ...words]), PERCENT];
  const group = groups.find((names) => names.includes(folded)) ?? [];
  const isWord = /\p{L}{3,}$/u.test(folded) && group.length === 0;
  const numbered = isWord ? [folded.endsWith('s') ? folded.slice(0, -1) : `${folded}s`] : [];
  return [...new Set([folded, ...group, ...numbered])].sort((a, b) => b.length - a.length);
}

/** A number beside its unit, as it is usually written: `PHP 360`, `$5`, `12%`, `3 hours`. */
export function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined) return number;
  const isBefore = CURRENCIES.some(({ signs }) => signs.includes(foldUnit(unit)));
  if (!isBefore) return unit === '%' ? `${number}%` : `${number} ${unit}`;
  if (/[\p{L}.]$/u.test(unit)) return `${unit} ${number}`;
  return number.startsWith('-') ? `-${unit}${number.slice(1)}` : unit + number;
}
