// What docs/performance.md shows of the results, between its two marks.
import { curveOf, exponentOf, straightLine } from './growth.mjs';
import { figureText, pageTable } from './table.mjs';
import { rowsOf } from './results.mjs';

const FROM = '<!-- measured: npm run bench writes what stands here -->';
const TO = '<!-- /measured -->';
const MILLION = 1_000_000;

/** The version of Node whose growth is shown: the oldest, which is the reference. */
export const shownMajor = (results) => Object.keys(results)[0];

/** When and on what: one line for each version of Node, or several where its parts were measured apart. */
function aboutLines(results) {
  return Object.values(results).flatMap((parts) => {
    const runs = new Map();
    for (const [part, { node, processors, on, version }] of Object.entries(parts)) {
      const about = `Node ${node}, ${processors} processors, deskready ${version}, ${on}`;
      runs.set(about, [...(runs.get(about) ?? []), part]);
    }
    return [...runs].map(([about, names]) => `- ${about}: ${names.join(', ')}`);
  });
}

function millionLine(rows) {
  const [time, memory] = [curveOf(rows, 'lint'), curveOf(rows, 'lint', '-memory')];
  if (time.length < 2 || memory.length < 2) return [];
  const seconds = straightLine(time)(MILLION) / 1000;
  const sizes = `${time.at(0).at.toLocaleString('en-US')} to ${time.at(-1).at.toLocaleString('en-US')}`;
  return [
    '',
    `From ${sizes} questions the time of lint grows with the power ${exponentOf(time).toFixed(2)} of their number, its memory with ` +
      `${exponentOf(memory).toFixed(2)} (1 is linear). On the straight line through these points, **a million questions would take ` +
      `${figureText(seconds, 's')} and ${figureText(straightLine(memory)(MILLION) / 1024, 'GiB')}**.`,
  ];
}

/**
 * The page with the results in it.
 *
 * @throws Error when the page has lost one of its marks
 */
export function withMeasured(page, results) {
  const [from, to] = [page.indexOf(FROM), page.indexOf(TO)];
  if (from === -1 || to < from)
    throw new Error(`docs/performance.md needs the marks ${FROM} and ${TO}, in this order.`);
  const measured = [
    ...aboutLines(results),
    '',
    pageTable(results),
    ...millionLine(rowsOf(results, shownMajor(results))),
  ].join('\n');
  return `${page.slice(0, from)}${FROM}\n\n${measured}\n\n${page.slice(to)}`;
}
