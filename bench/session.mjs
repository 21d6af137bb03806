// How soon a key press is on the screen, what an idle session costs, and whether a long one grows. Run with: npm run bench -- session
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { KINDS, longQuestions, SCRIPTS, writeMany } from './make-long-questions.mjs';
import { median, program, row, runOnce, skipped } from './measure.mjs';

const SIZES = [
  [80, 24],
  [40, 15],
  [200, 60],
];
/** One frame of a screen that shows sixty a second. */
const FRAME_MS = 16;
const COPYING = ['typing', 'transcribe'];
/** As the kernel counts the time of processes, on every Linux that Node.js runs on. */
const JIFFIES_A_SECOND = 100;
const CTRL_C = '\u0003';

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

/** All that was pressed: at each size, in each script, the kinds in another order, so that each is the first somewhere. */
async function pressKeys(folder, home, { quick }) {
  const presses = [];
  const exam = { argv: ['exam', 'all', '--packs', path.join(folder, 'many')], play: 'review' };
  const pack = path.join(folder, 'long.yaml');
  for (const script of Object.keys(SCRIPTS)) {
    writeFileSync(pack, longQuestions(script));
    for (const [columns, rows] of quick ? SIZES.slice(0, 1) : SIZES) {
      const turn = (presses.length * 5) % KINDS.length;
      const practices = [...KINDS.slice(turn), ...KINDS.slice(0, turn)].map((kind) => ({
        argv: ['practice', pack, '--kind', kind, '--minutes', '60'],
        play: kind,
      }));
      const sittings = [...practices, exam];
      const text = SCRIPTS[script].join(' ');
      const plan = { sittings, columns, rows, warmUps: 20, keys: quick ? 40 : 80, text };
      const { stdout } = await runOnce({
        args: [path.join(import.meta.dirname, 'sit-virtually.mjs'), JSON.stringify(plan)],
        home,
      });
      presses.push(JSON.parse(stdout));
    }
  }
  return presses;
}

function keyRows(presses) {
  const of = (plays) => presses.flatMap((sitting) => plays.flatMap((play) => sitting[play].all));
  const walls = of([...KINDS, 'review']).map(({ wallMs }) => wallMs);
  const longest = (pressed) => Math.max(...pressed.map(({ busyMs }) => busyMs));
  const first = presses.map((sitting) => Object.values(sitting)[0].first);
  const answers = presses.flatMap((sitting) => Object.values(sitting).flatMap(({ answer }) => answer ?? []));
  const limit = FRAME_MS;
  const ofHundred = quantile(walls, 0.99);
  const answered = median(answers.map(({ wallMs }) => wallMs));
  return [
    row('session/key-median', `a key press: median of ${walls.length}`, median(walls), { limit }),
    row('session/key-p99', 'a key press: 99 of 100', ofHundred, { limit }),
    row('session/key-longest', 'a key press: the longest, program time', longest(of([...KINDS, 'review'])), {
      limit,
    }),
    row(
      'session/key-copying',
      'a key press while copying a long text: the longest, program time',
      longest(of(COPYING)),
      { limit },
    ),
    row('session/key-first', 'the first key press of a sitting: the longest, program time', longest(first), {
      limit,
    }),
    row(
      'session/answer',
      'Enter until the answer is on the disk and its feedback on the screen: median',
      answered,
      { limit },
    ),
  ];
}

function spentSeconds(pid) {
  // Behind the name, which may hold spaces; user and system time are the twelfth and the thirteenth from there.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / JIFFIES_A_SECOND;
}

/** Percent of a processor that the program takes while it waits in a real terminal for an answer. */
async function idleShare(argv, folder, home, seconds) {
  const pidFile = path.join(folder, `pid-${argv.length}`);
  const quoted = [process.execPath, program, ...argv].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  const command = `stty cols 80 rows 24; echo $$ > '${pidFile}'; exec ${quoted.join(' ')}`;
  const child = spawn('script', ['-qfc', command, '/dev/null'], {
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: undefined,
      DESKREADY_HOME: home,
      TERM: 'xterm-256color',
      SHELL: '/bin/sh',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let shown = '';
  for await (const data of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    shown += data;
    if (shown.includes('\u2500\u2500\u2500')) break;
  }
  child.stdout.resume();
  const pid = Number(readFileSync(pidFile, 'utf8'));
  await wait(2000);
  const [before, start] = [spentSeconds(pid), performance.now()];
  await wait(seconds * 1000);
  const share = (100 * (spentSeconds(pid) - before)) / ((performance.now() - start) / 1000);
  child.stdin.write(CTRL_C);
  await ended;
  return share;
}

async function idleRows(folder, home, { quick }) {
  const cases = [
    ['session/idle-countdown', 'an idle session with a countdown', ['--minutes', '60']],
    ['session/idle-untimed', 'an idle session without a limit', []],
  ];
  const canMeasure =
    process.platform === 'linux' && spawnSync('script', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!canMeasure) {
    return cases.map(([id, name]) =>
      skipped(id, name, 'it needs Linux and the command script of util-linux'),
    );
  }
  const pack = path.join(folder, 'long.yaml');
  return Promise.all(
    cases.map(async ([id, name, limits]) => {
      const argv = ['practice', pack, '--kind', 'single', ...limits];
      return row(id, name, await idleShare(argv, folder, home, quick ? 5 : 20), { unit: '%', limit: 1 });
    }),
  );
}

/**
 * The heap at the end of a long sitting, against the heap when all code had run and all caches were full. What grows is the
 * session itself, by some hundred bytes with each answer; a tick leaves nothing.
 */
async function memoryRow(folder, home, hours) {
  const argv = [
    'practice',
    path.join(folder, 'many', 'many.yaml'),
    '--count',
    String(hours * 60 + 1),
    '--minutes',
    '600',
  ];
  const { stdout } = await runOnce({
    args: [
      '--expose-gc',
      path.join(import.meta.dirname, 'sit-for-hours.mjs'),
      JSON.stringify({ argv, hours }),
    ],
    home,
  });
  const heaps = JSON.parse(stdout);
  return row('session/memory', `heap after ${hours} simulated hours`, heaps.at(-1), {
    unit: 'MiB',
    to: { name: 'after the second hour', value: heaps[1] },
    limit: 1.1,
  });
}

/** @param options.quick fewer keys, one size of the screen, three hours instead of eight */
export async function measure({ quick = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  const home = path.join(folder, 'home');
  try {
    writeMany(path.join(folder, 'many'), 500);
    const presses = await pressKeys(folder, home, { quick });
    return [
      ...keyRows(presses),
      ...(await idleRows(folder, home, { quick })),
      await memoryRow(folder, home, quick ? 3 : 8),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
