/** A number as people write it: `units` × 10^−scale, without the rounding of binary fractions. */
interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** The shortest decimal that names a number: 0.1 is one tenth, as it was typed. */
function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

const unitsAt = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

const magnitude = (units: bigint): bigint => (units < 0n ? -units : units);

function sum(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

const negative = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

function decimalText({ units, scale }: Decimal, thousands: string): string {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/u, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, thousands);
  return (units < 0n ? '-' : '') + grouped + (fraction === '' ? '' : `.${fraction}`);
}

/** A number in plain digits, never with an exponent: `1,234.5` with a comma as thousands sign. */
export function numberText(value: number, thousands = ','): string {
  return decimalText(decimalOf(value), thousands);
}

/** How far from the answer a number may be: an amount, or a percentage of the answer. */
export interface Tolerance {
  readonly amount: number;
  readonly isPercent: boolean;
}

function allowedBy({ amount, isPercent }: Tolerance, answer: Decimal): Decimal {
  const allowed = decimalOf(amount);
  if (!isPercent) return allowed;
  return {
    units: allowed.units * magnitude(answer.units),
    scale: allowed.scale + answer.scale + 2,
  };
}

/**
 * Whether |value − answer| is at most the tolerance, computed in decimal: binary fractions would make 0.4 more than 0.1
 * away from 0.3.
 */
export function isWithin(value: number, answer: number, tolerance: Tolerance): boolean {
  const right = decimalOf(answer);
  const gap = sum(decimalOf(value), negative(right));
  const allowed = allowedBy(tolerance, right);
  const scale = Math.max(gap.scale, allowed.scale);
  return magnitude(unitsAt(gap, scale)) <= unitsAt(allowed, scale);
}

/** The least and the greatest number that are near enough, in plain digits. */
export function boundTexts(answer: number, tolerance: Tolerance): readonly [least: string, most: string] {
  const right = decimalOf(answer);
  const allowed = allowedBy(tolerance, right);
  return [decimalText(sum(right, negative(allowed)), ','), decimalText(sum(right, allowed), ',')];
}
