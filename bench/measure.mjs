// What every part of the bench shares: whole processes, interleaved, as rows with a ratio to a peer of the same run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** The built program, as it is installed. */
export const program = path.resolve(import.meta.dirname, '../bin/deskready.js');
// The kernel keeps the peak of a process and its threads for whoever asks inside it.
const peak = path.join(import.meta.dirname, 'print-peak.cjs');

/** Where this variable is set it more than doubles the time of bare node, and flatters every ratio. */
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;

/** What takes longer hangs. */
const LONGEST_MS = 300_000;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * One line of the table.
 *
 * @param id `part/what`, never changed: `--compare` finds its line by it
 * @param value in `unit`; smaller is better
 * @param to the row of a peer in the same run: what the ratio is to
 * @param limit of the ratio where there is one, of the value elsewhere
 */
export function row(id, name, value, { unit = 'ms', to, limit } = {}) {
  return {
    id,
    name,
    value,
    unit,
    ...(to === undefined ? {} : { to: to.name, ratio: value / to.value }),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** A line of the table for what this machine cannot measure; `why` completes "skipped: ". */
export const skipped = (id, name, why) => ({ id, name, skipped: why });

/**
 * Runs one process to its end, which must be exit code 0.
 *
 * @param command the arguments of node, or of `file` where that is given
 * @param command.until stops the clock when stdout holds this text; standard input stays open until then
 * @param command.home the data directory of the program
 * @param command.env more of its environment
 * @param command.peak also finds the peak of its memory
 */
export async function runOnce({
  file = process.execPath,
  args,
  home,
  env,
  cwd,
  until,
  peak: wantsPeak = false,
}) {
  let stdout = '';
  let stderr = '';
  let heardAt;
  const start = performance.now();
  const child = spawn(file, wantsPeak ? ['--require', peak, ...args] : args, {
    env: { ...inherited, ...(home === undefined ? {} : { DESKREADY_HOME: home }), ...env },
    cwd,
    timeout: LONGEST_MS,
  });
  if (until === undefined) child.stdin.end();
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    if (until === undefined || heardAt !== undefined || !stdout.includes(until)) return;
    heardAt = performance.now();
    child.stdin.end();
  });
  const [status] = await once(child, 'close');
  const endedAt = performance.now();
  const what = args.join(' ');
  if (status !== 0) throw new Error(`${what} exited with ${status}: ${stderr}${stdout.slice(-1000)}`);
  if (until !== undefined && heardAt === undefined) throw new Error(`${what} never said "${until}".`);
  return {
    tookMs: (heardAt ?? endedAt) - start,
    stdout,
    ...(wantsPeak ? { peakMiB: Number(/peak: (\d+)/u.exec(stderr)[1]) / 1024 } : {}),
  };
}

/**
 * Runs every command once, then every command once more, and so on, so that a slow moment of the machine hits all alike.
 *
 * @param commands by name; `before` is called, outside of the clock, before each run
 * @param warmUps rounds that do not count
 * @returns by name: the median of the times, the highest peak, what the last run said
 */
export async function timeInterleaved(commands, { runs, warmUps = 1, ...shared }) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [name, { before, ...command }] of Object.entries(commands)) {
      await before?.();
      const one = await runOnce({ ...shared, ...command });
      if (run >= 0) taken[name].push(one);
    }
  }
  return Object.fromEntries(
    Object.entries(taken).map(([name, all]) => [
      name,
      {
        ms: median(all.map(({ tookMs }) => tookMs)),
        ...(all[0].peakMiB === undefined ? {} : { peakMiB: Math.max(...all.map(({ peakMiB }) => peakMiB)) }),
        stdout: all.at(-1).stdout,
      },
    ]),
  );
}
