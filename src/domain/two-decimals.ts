/**
 * Rounds half up to two decimals, so that sums of thirds do not print as 66.66666666666667.
 *
 * Sums of fractions miss a half by a few binary places (25.374999999999996 for 25.375); those are taken away first.
 */
export function twoDecimals(value: number): number {
  if (Number.isInteger(value)) return value;
  return Math.round(Number((value * 100).toFixed(6))) / 100;
}
