// Looking back over many reports as ratios to reading and parsing them all: whole processes, medians of interleaved runs.
// Run with: npm run bench, or after a build: node bench/history.mjs [REPORTS…]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeReports } from './make-reports.mjs';

const RUNS = 5;
const ITEMS = 40;
const HOUR_MS = 3_600_000;
const named = process.argv.slice(2).map(Number);
const counts = named.length === 0 ? [200, 2000, 10_000] : named;
const program = path.resolve(import.meta.dirname, '../bin/deskready.js');
const alone = path.join(import.meta.dirname, 'read-alone.mjs');
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

function timeOnce(args, home) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...inherited, DESKREADY_HOME: home },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure(count) {
  const home = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  const reports = path.join(home, 'reports');
  const forget = () => rmSync(path.join(home, 'cache'), { recursive: true, force: true });
  try {
    const writeOneMore = await makeReports(reports, count, ITEMS, Date.now() - HOUR_MS);
    const cases = {
      'reading and parsing alone': { args: [alone, reports] },
      'progress, first time': { args: [program, 'progress'], before: forget },
      'progress, one new report': { args: [program, 'progress'], before: writeOneMore },
      'review, first time': { args: [program, 'review', '--json'], before: forget },
      'review, one new report': { args: [program, 'review', '--json'], before: writeOneMore },
    };
    const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    for (let run = 0; run < RUNS; run += 1) {
      for (const [name, { args, before }] of Object.entries(cases)) {
        before?.();
        times[name].push(timeOnce(args, home));
      }
    }
    const least = median(times['reading and parsing alone']);
    console.log(`${count} reports of ${ITEMS} items`);
    for (const [name, values] of Object.entries(times)) {
      const took = median(values);
      console.log(`${(took / least).toFixed(3).padStart(7)}  ${took.toFixed(0).padStart(6)} ms  ${name}`);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

console.log(`Node ${process.version}, medians of ${RUNS} interleaved runs`);
for (const count of counts) await measure(count);
