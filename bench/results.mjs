// What was measured, by Node's major version and by part, as it stands in results.json.

import { PARTS } from './arguments.mjs';

/** Four digits: more would only be noise that shows as a change. */
const rounded = (number) => Number(number.toPrecision(4));

const keptRow = ({ id, name, value, unit, to, ratio, limit, skipped }) =>
  skipped === undefined
    ? {
        id,
        name,
        value: rounded(value),
        unit,
        ...(to === undefined ? {} : { to, ratio: rounded(ratio) }),
        ...(limit === undefined ? {} : { limit }),
      }
    : { id, name, skipped };

const inOrder = (parts) =>
  Object.fromEntries(PARTS.filter((part) => part in parts).map((part) => [part, parts[part]]));

/**
 * Puts one part's rows in the place of its earlier ones; other parts and other versions of Node stay.
 *
 * @param about `{ node, processors, on, version }`: the version of Node, the day, the version of the program
 */
export function withPart(results, part, about, rows) {
  const [major] = about.node.split('.');
  // Keys that are whole numbers stand in rising order by themselves.
  return {
    ...results,
    [major]: inOrder({ ...results[major], [part]: { ...about, rows: rows.map(keptRow) } }),
  };
}

/** All rows of one major version of Node, in the order of the parts. */
export const rowsOf = (results, major) => Object.values(results[major] ?? {}).flatMap(({ rows }) => rows);

export const resultsText = (results) => `${JSON.stringify(results, null, 2)}\n`;
