// Holds the forecasts of readiness against simulated candidates: docs/readiness.md explains what is simulated and measured.
//
//   npm run calibrate                two tables; exit 1 where a scenario that should hold does not
//   npm run calibrate -- --write     the same, written into docs/readiness.md
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript, root } from './load-typescript.mjs';

const CANDIDATES = 3000;
const PAGE = path.join(root, 'docs/readiness.md');
const HEAD = [
  '| candidates | mock | forecasts | in the 80 % interval | called ready | of them passed | bias in marks |',
  '|---|--:|--:|--:|--:|--:|--:|',
];

const signed = (number) => (number < 0 ? `−${(-number).toFixed(2)}` : `+${number.toFixed(2)}`);

/** A row whose figures stand in bold where they miss a bound. */
function tableRow(figures, missed) {
  const { name, questions, judged, coverage, ready, readyPassed, bias } = figures;
  const cell = (bound, text) => (missed.includes(bound) ? `**${text}**` : text);
  return `| ${[
    name,
    questions,
    judged,
    cell('coverage', coverage.toFixed(3)),
    ready,
    cell('ready', ready === 0 ? '–' : readyPassed.toFixed(3)),
    cell('bias', signed(bias)),
  ].join(' | ')} |`;
}

async function main({ values }) {
  const { calibrate, misses } = await loadTypeScript('tests/support/readiness/calibrate.ts');
  const { SCENARIOS, KNOWN_FAILURES } = await loadTypeScript('tests/support/readiness/scenarios.ts');
  const measured = [...SCENARIOS, ...KNOWN_FAILURES].map((scenario, index) => {
    const figures = calibrate(scenario, CANDIDATES, index * CANDIDATES);
    return { figures, missed: misses(figures) };
  });
  const rows = measured.map(({ figures, missed }) => tableRow(figures, missed));
  const table = (from, to) => [...HEAD, ...rows.slice(from, to)].join('\n');
  const tables = [table(0, SCENARIOS.length), table(SCENARIOS.length)];
  console.log(`These should hold:\n\n${tables[0]}\n\nKnown failures:\n\n${tables[1]}\n`);
  if (values.write) {
    const rest = [...tables];
    const page = readFileSync(PAGE, 'utf8');
    writeFileSync(
      PAGE,
      page.replaceAll(/^\| candidates \|(?:.*\n\|)*.*$/gmu, () => rest.shift() ?? ''),
    );
  }
  const wrong = measured.slice(0, SCENARIOS.length).filter(({ missed }) => missed.length > 0);
  for (const { figures, missed } of wrong)
    console.error(`${figures.name}: out of bounds (${missed.join(', ')}).`);
  return wrong.length === 0 ? 0 : 1;
}

process.exitCode = await main(parseArgs({ options: { write: { type: 'boolean', default: false } } }));
