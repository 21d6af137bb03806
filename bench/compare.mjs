// What got worse since the results that are kept.

const A_FIFTH = 1.2;
/** So far below its limit, a value of a few hundredths doubles by chance alone. */
const FAR_BELOW = 0.1;

/**
 * What a row is judged by: its ratio, or its value where that has a limit of its own. A peer, and a plain value that others
 * are held against, tell of the machine and not of the program.
 */
function figureOf({ name = '', ratio, value, unit, limit }) {
  if (name.startsWith('peer: ')) return undefined;
  if (ratio !== undefined) return { figure: ratio, unit: 'ratio', floor: 0 };
  return value === undefined || limit === undefined
    ? undefined
    : { figure: value, unit, floor: limit * FAR_BELOW };
}

/**
 * Rows that got worse by a fifth or more; rows that only one of both runs has are left out.
 *
 * @returns `{ id, name, unit, was, is }` of each, the worst first
 */
export function worsened(before, now) {
  const earlier = new Map(before.map((row) => [row.id, row]));
  return now
    .flatMap((row) => {
      const was = figureOf(earlier.get(row.id) ?? {});
      const is = figureOf(row);
      if (was === undefined || is === undefined || was.unit !== is.unit) return [];
      const isWorse = is.figure > was.figure && is.figure >= was.figure * A_FIFTH && is.figure >= is.floor;
      return isWorse ? [{ id: row.id, name: row.name, unit: is.unit, was: was.figure, is: is.figure }] : [];
    })
    .sort((a, b) => b.is * a.was - a.is * b.was);
}
