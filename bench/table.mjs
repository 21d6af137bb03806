// Rows as text: for the terminal, and for the page.

/** Three decimals for ratios; values with as many digits as they deserve. */
export function figureText(figure, unit) {
  if (unit === 'ratio') return figure.toFixed(3);
  const digits = figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
  return `${figure.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

/** Whether a row keeps to its limit; undefined where there is none. */
export const holds = ({ ratio, value, limit }) =>
  limit === undefined ? undefined : (ratio ?? value) <= limit;

const limitText = ({ ratio, unit, limit }) =>
  limit === undefined ? '' : `${limit.toLocaleString('en-US')}${ratio === undefined ? ` ${unit}` : ''}`;

const nameOf = ({ name, to }) => (to === undefined ? name : `${name} (to ${to.replace(/^peer: /u, '')})`);

const HOLDS = new Map([
  [true, 'holds'],
  [false, 'misses'],
]);

const plainCells = (row) =>
  row.skipped === undefined
    ? [
        row.ratio === undefined ? '' : figureText(row.ratio, 'ratio'),
        figureText(row.value, row.unit),
        limitText(row),
        HOLDS.get(holds(row)) ?? '',
        nameOf(row),
      ]
    : ['', 'skipped', '', '', `${row.name}: ${row.skipped}`];

/** Columns for the terminal: figures to the right, names to the left, and a last line that counts. */
export function plainTable(rows) {
  const cells = [['ratio', 'value', 'limit', '', 'what'], ...rows.map(plainCells)];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  const lines = cells.map((line) =>
    line.map((cell, column) => (column < 3 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))),
  );
  const judged = rows.filter((row) => holds(row) !== undefined);
  const kept = judged.filter(holds).length;
  return [
    ...lines.map((line) => line.join('  ').trimEnd()),
    '',
    `${kept} of ${judged.length} limits hold.`,
  ].join('\n');
}

function pageCell(row) {
  if (row === undefined) return '–';
  if (row.skipped !== undefined) return `skipped: ${row.skipped}`;
  const value = figureText(row.value, row.unit);
  const figure = row.ratio === undefined ? value : `${figureText(row.ratio, 'ratio')} (${value})`;
  return holds(row) === false ? `**${figure}**` : figure;
}

const escaped = (text) => text.replaceAll('|', String.raw`\|`);

/** A column for each version of Node, with the ratio and, in brackets, the value; what misses its limit is bold. */
export function pageTable(results) {
  const versions = Object.entries(results).map(([major, parts]) => ({
    major,
    rows: new Map(Object.values(parts).flatMap(({ rows }) => rows.map((row) => [row.id, row]))),
  }));
  const known = new Map();
  for (const row of versions.flatMap(({ rows }) => [...rows.values()]))
    if (!known.has(row.id)) known.set(row.id, row);
  return [
    `| what | ${versions.map(({ major }) => `Node ${major}`).join(' | ')} | limit |`,
    `|---|${'--:|'.repeat(versions.length)}--:|`,
    ...[...known.values()].map((row) =>
      [
        '',
        escaped(nameOf(row)),
        ...versions.map(({ rows }) => pageCell(rows.get(row.id))),
        limitText(row),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
}
