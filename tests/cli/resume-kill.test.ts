import { expect, test } from 'vitest';
import { rngFromSeed } from '../../src/domain/session/rng.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { journalsIn, LiveProgram, reportsIn, SIT, TWELVE } from './live-program.ts';

/** DESKREADY_KILLS=200 kills more often. */
const KILLS = Number(process.env['DESKREADY_KILLS'] ?? 60);
const LANES = 4;
const KILLS_A_SESSION = 5;
const LETTERS = ['A', 'B', 'C', 'D'];

const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

interface Sat {
  /** question number -> letter, of every answer that the program said is kept */
  readonly kept: Map<number, string>;
  /** question number -> letter, as typed last */
  readonly typed: Map<number, string>;
}

/** Answers whatever is asked until the program ends, and notes what it said is kept. */
async function answerAll(
  program: LiveProgram,
  sat: Sat,
  pick: () => string,
  thinkMs: () => number,
): Promise<void> {
  let at = 0;
  let asked = 0;
  while (true) {
    const found = await program.match(/Question (\d+) of 12|Answer ([A-D]) is kept\./u, at);
    if (found === null) return;
    at = found.index + found[0].length;
    const [, number, letter] = found;
    if (letter !== undefined) sat.kept.set(asked, letter);
    if (number === undefined) continue;
    asked = Number(number);
    expect(sat.kept.has(asked), `question ${asked} is asked again`).toBe(false);
    const answer = pick();
    await wait(thinkMs());
    sat.typed.set(asked, answer);
    program.type(answer);
  }
}

/** Sits one session to its end, killing it on the way; returns how many kills met a running program. */
async function killAndResume(folder: string, seed: number): Promise<number> {
  const rng = rngFromSeed(seed);
  const sat: Sat = { kept: new Map(), typed: new Map() };
  const pick = (): string => LETTERS[rng.below(LETTERS.length)] ?? 'A';
  let kills = 0;
  for (let start = 0; start < KILLS_A_SESSION && reportsIn(folder).length === 0; start += 1) {
    const program = new LiveProgram(folder, journalsIn(folder).length === 0 ? SIT : ['resume', '--plain']);
    const answering = answerAll(program, sat, pick, () => rng.below(12));
    // Some kills meet the start, most the answers, whose distance is a few milliseconds.
    if (rng.below(4) > 0) await program.match(/Question \d+ of 12/u);
    const delayMs = rng.below(4) === 0 ? rng.below(120) : rng.below(24);
    await wait(delayMs);
    if (program.isRunning) kills += 1;
    await program.kill();
    await answering;
  }
  if (journalsIn(folder).length > 0 || reportsIn(folder).length === 0) {
    const last = new LiveProgram(folder, journalsIn(folder).length === 0 ? SIT : ['resume', '--plain']);
    await answerAll(last, sat, pick, () => 0);
    expect(last.stderr).not.toContain('bug');
    expect(await last.closed).toBe(0);
  }
  expect(journalsIn(folder)).toEqual([]);
  const [report, ...others] = reportsIn(folder);
  expect(others).toEqual([]);
  expect(report?.ended).toBe('finished');
  expect(sat.typed.size).toBe(12);
  for (const [index, item] of (report?.items ?? []).entries()) {
    const shown = LETTERS[item.shown.indexOf(item.answer ?? -1)];
    if (sat.kept.has(index + 1)) expect(shown, `question ${index + 1}`).toBe(sat.kept.get(index + 1));
    expect(shown).toBe(sat.typed.get(index + 1));
  }
  return kills;
}

test(
  `${KILLS} kills at random moments lose no answer that was said to be kept`,
  { timeout: 20_000 + KILLS * 500 },
  async () => {
    let seed = 1000;
    let kills = 0;
    const lane = async (): Promise<void> => {
      while (kills < KILLS) {
        seed += 1;
        const met = await killAndResume(tempFolder(TWELVE), seed);
        kills += met;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  },
);
