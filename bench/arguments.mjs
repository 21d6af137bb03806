// What the bench can be asked for.
import { parseArgs } from 'node:util';

export const PARTS = ['start', 'packs', 'lint', 'history', 'session', 'quiz'];

const OPTIONS = ['quick', 'compare', 'help'];

export const USAGE = `Usage: npm run bench -- [PART…] [--quick] [--compare]

Measures how fast the program is and writes bench/results.json, and from it the table and the picture of
docs/performance.md. Takes about ten minutes; figures are good only where nothing else runs.

PART        ${PARTS.join(', ')} (all of them when none is named)
--quick     fewer runs and smaller sizes: only printed, never written
--compare   prints what got worse by a fifth since bench/results.json, and exits with 1 if something did; writes nothing
--help      this text

Example: npm run bench -- start lint --compare`;

/** @returns what to do, or `{ fault }`: one sentence about what cannot be done */
export function readArguments(argv) {
  const { values, positionals, tokens } = parseArgs({
    args: argv,
    options: Object.fromEntries(OPTIONS.map((name) => [name, { type: 'boolean', default: false }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const odd = tokens.find(({ kind, name }) => kind === 'option' && !OPTIONS.includes(name));
  const filled = tokens.find(({ kind, value }) => kind === 'option' && value !== undefined);
  const part = positionals.find((name) => !PARTS.includes(name));
  if (odd !== undefined)
    return { fault: `There is no option ${odd.rawName}: npm run bench -- --help lists them.` };
  if (filled !== undefined)
    return { fault: `The option ${filled.rawName} takes no value: leave out "=${filled.value}".` };
  if (part !== undefined) return { fault: `There is no part "${part}": name some of ${PARTS.join(', ')}.` };
  if (values.quick && values.compare)
    return { fault: 'A quick run cannot be compared, since it measures smaller sizes: leave out --quick.' };
  return {
    ...values,
    parts: positionals.length === 0 ? PARTS : PARTS.filter((name) => positionals.includes(name)),
  };
}
