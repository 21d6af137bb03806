// Measures how fast the program is. Run with: npm run bench -- --help
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { readArguments, USAGE } from './arguments.mjs';
import { worsened } from './compare.mjs';
import { shownMajor, withMeasured } from './page.mjs';
import { drawGrowth } from './picture.mjs';
import { resultsText, rowsOf, withPart } from './results.mjs';
import { figureText, plainTable } from './table.mjs';

const root = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(root, 'bench/results.json');
const PAGE = path.join(root, 'docs/performance.md');
const PICTURE = path.join(root, 'docs/performance.svg');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const node = process.versions.node;
const [major] = node.split('.');

const readResults = () => (existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {});

/** Adds a part to the results; the page and its picture follow at once, so that they never disagree. */
function keep(part, rows) {
  const on = new Date().toISOString().slice(0, 10);
  const about = { node, processors: availableParallelism(), on, version };
  const results = withPart(readResults(), part, about, rows);
  writeFileSync(RESULTS, resultsText(results));
  writeFileSync(PAGE, withMeasured(readFileSync(PAGE, 'utf8'), results));
  const picture = drawGrowth(rowsOf(results, shownMajor(results)));
  if (picture !== undefined) writeFileSync(PICTURE, picture);
}

/** @returns the rows of all parts that could be measured, and the names of those that could not */
async function measureParts(parts, { quick, isKept }) {
  const rows = [];
  const failed = [];
  for (const part of parts) {
    console.error(`Measuring ${part} …`);
    try {
      const { measure } = await import(`./${part}.mjs`);
      const measured = await measure({ quick });
      if (isKept) keep(part, measured);
      rows.push(...measured);
    } catch (error) {
      console.error(`${part} could not be measured: ${error.message}`);
      failed.push(part);
    }
  }
  return { rows, failed };
}

function printWorsened(before, now) {
  const worse = worsened(before, now);
  console.log(
    worse.length === 0
      ? '\nNothing got worse by a fifth since bench/results.json.'
      : '\nWorse by a fifth or more since bench/results.json:',
  );
  for (const { id, name, unit, was, is } of worse)
    console.log(`  ${figureText(was, unit)} -> ${figureText(is, unit)}  ${name} (${id})`);
  return worse.length;
}

async function main(argv) {
  const { fault, help, parts, quick, compare } = readArguments(argv);
  if (fault !== undefined) {
    console.error(fault);
    return 2;
  }
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const before = rowsOf(readResults(), major);
  if (compare && before.length === 0) {
    console.error(
      `bench/results.json has no results of Node ${major}: run npm run bench without --compare first.`,
    );
    return 2;
  }
  const { rows, failed } = await measureParts(parts, { quick, isKept: !quick && !compare });
  console.log(
    `Node ${node}, ${availableParallelism()} processors, deskready ${version}\n\n${plainTable(rows)}`,
  );
  const worse = compare ? printWorsened(before, rows) : 0;
  return worse + failed.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
