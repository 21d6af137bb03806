// How soon the program is there, as ratios to bare node: whole processes, medians of interleaved runs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { program, row, runOnce, skipped, timeInterleaved } from './measure.mjs';

const SHIPPED = path.resolve(import.meta.dirname, '../questions/packs/office-excel.yaml');
const ONE_QUESTION = ['--plain', '--count', '1', '--seed', '7'];
const practice = (pack) => [program, 'practice', pack, ...ONE_QUESTION];
const commander = path.join(import.meta.dirname, 'commander-alone.mjs');

/** Only the `script` of util-linux takes a command this way. */
const hasScript = () =>
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

/** Runs commands in a terminal of 80 by 24; without a size, a program has no place to draw. */
const inTerminal = (commands, until, home) => ({
  file: 'script',
  args: ['-qec', `stty cols 80 rows 24; ${commands}`, '/dev/null'],
  until,
  home,
  env: { TERM: 'xterm-256color', SHELL: '/bin/sh' },
});

const inQuotes = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Somebody who has never practised; what was kept of packs stays. */
function forgetSessions(home) {
  for (const folder of ['reports', 'sessions', 'used'])
    rmSync(path.join(home, folder), { recursive: true, force: true });
}

/** A data directory with an own pack in it, under an id that no shipped pack has. */
async function makeOwner(home) {
  mkdirSync(home, { recursive: true });
  const file = path.join(home, 'my-excel.yaml');
  writeFileSync(file, readFileSync(SHIPPED, 'utf8').replace(/^id: .*$/mu, 'id: my-excel'));
  await runOnce({ args: [program, 'packs', 'add', file], home });
}

function commands({ newcomer, owner }) {
  const node = inQuotes(process.execPath);
  return {
    bare: { args: ['-e', '0'] },
    version: { args: [program, '--version'] },
    help: { args: [program, '--help'] },
    commanderVersion: { args: [commander, '--version'] },
    commanderHelp: { args: [commander, '--help'] },
    question: {
      args: practice('office-excel'),
      until: 'Question 1 of 1',
      home: newcomer,
      before: () => forgetSessions(newcomer),
    },
    sitting: { args: practice('office-excel'), home: newcomer, before: () => forgetSessions(newcomer) },
    ownFirst: {
      args: practice('my-excel'),
      until: 'Question 1 of 1',
      home: owner,
      before: () => {
        forgetSessions(owner);
        rmSync(path.join(owner, 'cache'), { recursive: true, force: true });
      },
    },
    ownAgain: {
      args: practice('my-excel'),
      until: 'Question 1 of 1',
      home: owner,
      before: () => forgetSessions(owner),
    },
    packs: { args: [program, 'packs', 'list'], home: newcomer },
    ...(hasScript()
      ? {
          emptyTerminal: inTerminal('echo ready', 'ready', newcomer),
          bareTerminal: inTerminal(`${node} -e 0; echo ready`, 'ready', newcomer),
          menu: {
            ...inTerminal(`exec ${node} ${inQuotes(program)}`, 'leave', newcomer),
            before: () => forgetSessions(newcomer),
          },
        }
      : {}),
  };
}

function startRows(took) {
  const bare = row('start/bare', 'node -e 0', took.bare.ms);
  const against = (id, name, key, limit) => row(`start/${id}`, name, took[key].ms, { to: bare, limit });
  return [
    bare,
    against('version', '--version', 'version', 1.3),
    against('help', '--help', 'help', 1.45),
    against('commander-version', 'peer: --version of commander alone', 'commanderVersion'),
    against('commander-help', 'peer: --help of commander alone', 'commanderHelp'),
    against('question', 'first question of a shipped pack, plain', 'question', 1.4),
    against('sitting', 'the same to the end of the process', 'sitting'),
    against('own-first', 'first question of a user’s pack, first time', 'ownFirst'),
    against('own-again', 'first question of a user’s pack, from then on', 'ownAgain', 1.5),
    against('packs', 'packs list', 'packs'),
  ];
}

/** What `script`, the shell and `stty` take is in both times, and would make the ratio look better. */
function menuRows(took) {
  const without = (name) => took[name].ms - took.emptyTerminal.ms;
  const bare = row('start/bare-terminal', 'node -e 0 in a terminal', without('bareTerminal'));
  return [bare, row('start/menu', 'menu in a terminal', without('menu'), { to: bare, limit: 1.8 })];
}

export async function measure({ quick = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  const homes = { newcomer: path.join(folder, 'newcomer'), owner: path.join(folder, 'owner') };
  try {
    await makeOwner(homes.owner);
    const took = await timeInterleaved(commands(homes), { runs: quick ? 5 : 31, home: folder });
    return [
      ...startRows(took),
      ...('menu' in took
        ? menuRows(took)
        : [skipped('start/menu', 'menu in a terminal', 'there is no `script` of util-linux')]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
