// Start-up times as ratios to bare node, medians of interleaved runs. Run with: npm run bench
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const RUNS = 31;
const program = path.resolve(import.meta.dirname, '../bin/deskready.js');
const home = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const env = { ...inherited, DESKREADY_HOME: home };

const cases = {
  'node -e 0': ['-e', '0'],
  '--version': [program, '--version'],
  '--help': [program, '--help'],
  'first question, shipped pack, plain': [
    program,
    'practice',
    'office-excel',
    '--plain',
    '--count',
    '1',
    '--seed',
    '7',
  ],
  'packs list': [program, 'packs', 'list'],
};

function timeOnce(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { env, input: '' });
  const tookMs = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}`);
  return tookMs;
}

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
try {
  for (let run = -1; run < RUNS; run += 1) {
    for (const [name, args] of Object.entries(cases)) {
      const tookMs = timeOnce(args);
      if (run >= 0) times[name].push(tookMs);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = median(times['node -e 0']);
console.log(`Node ${process.version}, medians of ${RUNS} interleaved runs`);
for (const [name, values] of Object.entries(times)) {
  const took = median(values);
  console.log(`${(took / bare).toFixed(2).padStart(6)}  ${took.toFixed(1).padStart(6)} ms  ${name}`);
}
