import { compareTexts } from '../compare-texts.ts';

/**
 * JSON in the canonical form of RFC 8785: no white space, object keys sorted by UTF-16 code units, numbers and strings
 * as ECMAScript writes them (which is what the RFC prescribes). Keys with the value `undefined` are left out.
 *
 * @throws TypeError for what JSON cannot say, such as NaN
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`JSON has no ${value}`);
  }
  if (value === null || typeof value !== 'object') {
    const scalar = JSON.stringify(value);
    if (scalar === undefined) throw new TypeError(`JSON has no ${typeof value}`);
    return scalar;
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
