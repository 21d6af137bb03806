// Changes what scores, draws and leads through a session, one small change at a time, and looks whether a test notices it:
// docs/reliability.md says what it promises.
//
//   npm run mutate                                      everything; exit 1 where an area is below its threshold
//   npm run mutate -- drawing                           an area of stryker.config.mjs, or files
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import picomatch from 'picomatch';
import config, { AREAS } from '../stryker.config.mjs';
import { root } from './load-typescript.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
process.chdir(root);
const wanted = positionals.flatMap((name) => AREAS[name] ?? [name]);
const mutants = await new Stryker(wanted.length === 0 ? {} : { mutate: wanted }).runMutationTest();

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

for (const [area, files] of Object.entries(AREAS)) {
  const isInArea = picomatch(files);
  const ofArea = mutants.filter(({ fileName }) =>
    isInArea(path.relative(root, fileName).replaceAll('\\', '/')),
  );
  const noticed = ofArea.filter(({ status }) => NOTICED.includes(status)).length;
  const all = noticed + ofArea.filter(({ status }) => UNNOTICED.includes(status)).length;
  if (all === 0) continue;
  const percent = (100 * noticed) / all;
  console.log(`${area}: ${noticed} of ${all} changes noticed, ${percent.toFixed(1)} %`);
  if (percent < config.thresholds.break) process.exitCode = 1;
}
