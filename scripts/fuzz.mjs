// Throws random packs, sittings and files of other systems at deskready until the time is up: docs/reliability.md.
//
//   npm run fuzz                                   for a minute
//   npm run fuzz -- --minutes 10                   for longer
//   npm run fuzz -- --only lint --seed 7           properties with this word, the same values again
import fc from 'fast-check';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './load-typescript.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});
const { PROPERTIES } = await loadTypeScript('tests/fuzz/properties.ts');
const chosen = PROPERTIES.filter(({ name }) => name.includes(values.only));
const isSound = chosen.length > 0 && Number(values.minutes) > 0;
if (!isSound) {
  console.error('Name minutes above 0, and a word of one of these:');
  for (const { name } of PROPERTIES) console.error(`  ${name}`);
}

const end = Date.now() + Number(values.minutes) * 60_000;
const runs = new Map(chosen.map(({ name }) => [name, 0]));
console.log(`First seed: ${values.seed}`);
let failure = null;
for (let round = 0; isSound && failure === null && Date.now() < end; round += 1) {
  for (const { name, holds, suiteRuns } of chosen) {
    const seed = Number(values.seed) + round;
    // Started again with a new seed each round, so that what fails can be run again alone.
    const details = await fc.check(holds, { seed, numRuns: suiteRuns, endOnFailure: false });
    runs.set(name, runs.get(name) + details.numRuns);
    if (!details.failed) continue;
    failure = `${name}\n  npm run fuzz -- --only '${name}' --seed ${seed}\n${fc.defaultReportMessage(details)}`;
    break;
  }
}
for (const [name, count] of runs) console.log(`${String(count).padStart(8)}  ${name}`);
if (failure !== null) console.error(`\nThis does not hold: ${failure}`);
if (isSound) process.exitCode = failure === null ? 0 : 1;
else process.exitCode = 2;
