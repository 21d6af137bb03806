// Cuts sessions off at random moments, resumes them and looks for lost answers: docs/reliability.md says what it promises.
//
//   npm run kill                                   500 points with a seed of its own; exit 1 where an answer was lost
//   npm run kill -- --points 50 --seed 7           fewer, and the same again
import { parseArgs } from 'node:util';
import { loadTypeScript, root } from './load-typescript.mjs';

const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '500' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const { killMany } = await loadTypeScript('tests/reliability/kill-harness.ts');
const { hasScript } = await loadTypeScript('tests/reliability/sat-program.ts');

const faces = hasScript() ? ['plain', 'terminal'] : ['plain'];
if (faces.length === 1)
  console.log('The script of util-linux is missing, so no session is sat in a terminal.');
console.log(`First seed: ${values.seed}`);

const cuts = {};
let [sessions, points, acknowledged, faulty] = [0, 0, 0, 0];
await killMany(root, Number(values.points), Number(values.seed), faces, (outcome) => {
  sessions += 1;
  points += outcome.cuts.length;
  acknowledged += outcome.acknowledged;
  for (const cut of outcome.cuts) cuts[cut] = (cuts[cut] ?? 0) + 1;
  if (outcome.faults.length === 0) return;
  faulty += 1;
  console.log(`Seed ${outcome.seed}:\n  ${outcome.faults.join('\n  ')}`);
});
for (const [cut, count] of Object.entries(cuts).sort()) console.log(`${String(count).padStart(5)}  ${cut}`);
console.log(
  `${points} points in ${sessions} sessions, ${acknowledged} acknowledged answers, ${faulty} sessions with a fault.`,
);
process.exitCode = faulty === 0 ? 0 : 1;
