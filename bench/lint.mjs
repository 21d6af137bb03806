// Lint over many questions as ratios to parsing them with `yaml` alone: whole processes, medians of interleaved runs.
// Run with: npm run bench, or after a build: node bench/lint.mjs [FILES QUESTIONS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { makePacks } from './make-packs.mjs';

const RUNS = 7;
const [fileCount = 200, questionCount = 10_000] = process.argv.slice(2).map(Number);
const program = path.resolve(import.meta.dirname, '../bin/deskready.js');
const folder = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
const packs = path.join(folder, 'packs');
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
const env = { ...inherited, DESKREADY_HOME: path.join(folder, 'home') };
// The kernel keeps the peak of a process and its threads for whoever asks inside it.
const peak = path.join(import.meta.dirname, 'print-peak.cjs');

const lint = [program, 'lint', packs, '--format', 'compact'];
const cases = {
  'yaml alone': { args: [path.join(import.meta.dirname, 'yaml-alone.mjs'), packs], to: 'yaml alone' },
  'lint, cold': { args: lint, to: 'yaml alone' },
  'lint --cache, first time': {
    args: [...lint, '--cache'],
    to: 'yaml alone',
    before: () => rmSync(path.join(folder, '.deskreadycache'), { force: true }),
  },
  'lint --cache, nothing changed': { args: [...lint, '--cache'], to: 'lint, cold' },
};

function runOnce({ args, before }) {
  before?.();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', peak, ...args], {
    env,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const tookMs = performance.now() - start;
  if (status !== 0)
    throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}${stdout.slice(-1000)}`);
  return {
    tookMs,
    peakMiB: Number(/peak: (\d+)/u.exec(stderr)?.[1]) / 1024,
    said: stdout.trim().split('\n').at(-1),
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  const files = makePacks(packs, fileCount, questionCount);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const runs = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, each] of Object.entries(cases)) runs[name].push(runOnce(each));
  }
  const took = (name) => median(runs[name].map(({ tookMs }) => tookMs));
  console.log(
    `Node ${process.version}, ${availableParallelism()} processors, medians of ${RUNS} interleaved runs over ` +
      `${questionCount} questions in ${fileCount} files (${(bytes / 1e6).toFixed(1)} MB)`,
  );
  for (const [name, { to }] of Object.entries(cases)) {
    const peakMiB = Math.max(...runs[name].map((each) => each.peakMiB));
    console.log(
      [
        (took(name) / took(to)).toFixed(3).padStart(6),
        `${took(name).toFixed(0).padStart(6)} ms`,
        `${peakMiB.toFixed(0).padStart(4)} MiB`,
        `${name} (to ${to})`,
      ].join('  '),
    );
  }
  console.log(runs['lint, cold'][0].said);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
