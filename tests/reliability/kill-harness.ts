import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Rng, rngFromSeed } from '../../src/domain/session/rng.ts';
import { CONTENT, isAnswered, type ReportItem, START, typedFor } from './harness-pack.ts';
import { type Cut, CUTS, type Face, pause, SatProgram } from './sat-program.ts';

const MOST_CUTS_A_SESSION = 5;
const LANES = 4;

/** How a session cut off again and again came out. */
export interface Outcome {
  readonly seed: number;
  /** cuts that met a running program: in which face, which way */
  readonly cuts: readonly string[];
  /** answers that the program showed to be kept when it was cut off */
  readonly acknowledged: number;
  /** what was lost or wrong; none where all is well */
  readonly faults: readonly string[];
}

interface Report {
  readonly digest: string;
  readonly ended: string;
  readonly items: readonly ReportItem[];
}

/** What the one at the keyboard knows. */
interface Sat {
  /** question -> answer, as typed last */
  readonly typed: Map<number, string>;
  /** questions whose answer the program went on from */
  readonly acknowledged: Set<number>;
  readonly faults: string[];
}

function filesIn(folder: string, part: string, ending: string): string[] {
  const directory = path.join(folder, 'home', part);
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith(ending));
  return names.map((name) => path.join(directory, name));
}

const journalsIn = (folder: string): string[] => filesIn(folder, 'sessions', '.jsonl');

const reportsIn = (folder: string): Report[] =>
  filesIn(folder, 'reports', '.json').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);

/** Has the program verify all reports; returns what it has to say against them. */
function verify(root: string, folder: string): Promise<string> {
  const args = [path.join(root, 'bin/deskready.js'), 'reports', 'verify', 'home/reports', '--data', 'home'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve(error === null ? '' : stdout + stderr),
    );
  });
}

/** Answers whatever is asked until the program ends. */
async function answerAll(
  program: SatProgram,
  sat: Sat,
  rng: Rng,
  mostThinkMs: number,
  onTurn: () => void,
): Promise<void> {
  let asked = 0;
  for (let turn = await program.turn(); turn !== null; turn = await program.turn()) {
    // In a terminal the running clock brings the same row again.
    if (turn === asked) continue;
    if (asked > 0) sat.acknowledged.add(asked);
    asked = typeof turn === 'number' ? turn : 0;
    onTurn();
    if (turn === 'review') program.press('\r');
    else if (turn === 'hand-in') program.press('y');
    else {
      if (sat.acknowledged.has(turn)) sat.faults.push(`question ${turn} was asked again`);
      if (mostThinkMs > 0) await pause(rng.below(mostThinkMs));
      const keys = typedFor(turn, rng.below(1000));
      sat.typed.set(turn, keys);
      program.type(keys);
    }
  }
}

/** Compares a report with what was typed: what was acknowledged must be there, and of a finished session everything. */
function compare({ items, ended }: Report, sat: Sat): void {
  for (const [index, item] of items.entries()) {
    const number = index + 1;
    const typed = sat.typed.get(number) ?? '';
    const mayBeEmpty = ended !== 'finished' && !sat.acknowledged.has(number);
    if (item.answer === null ? mayBeEmpty : isAnswered(number, item, typed)) continue;
    sat.faults.push(
      `${ended}: question ${number} holds ${JSON.stringify(item.answer)}, typed was "${typed}"`,
    );
  }
}

/** Begins or goes on, and cuts the session off at a place and in a way that hang on the seed. Returns which way it was. */
async function sitAndCut(program: SatProgram, sat: Sat, rng: Rng): Promise<string | null> {
  const ways: readonly Cut[] = CUTS[program.face];
  const how = ways[rng.below(ways.length)] ?? 'SIGKILL';
  // Some cuts meet the start; most meet the answers, which lie a few milliseconds apart.
  const turnsBefore = rng.below(5) === 0 ? 0 : 1 + rng.below(4);
  const delayMs = rng.below(turnsBefore === 0 ? 150 : 25);
  let turns = 0;
  let goOn = (): void => undefined;
  const reached = new Promise<void>((resolve) => (goOn = resolve));
  const answering = answerAll(program, sat, rng, 12, () => {
    turns += 1;
    if (turns === turnsBefore) goOn();
  });
  if (turnsBefore > 0) await Promise.race([reached, program.ended]);
  await pause(delayMs);
  const wasRunning = program.isRunning;
  await program.cut(how);
  await answering;
  if (program.stderr.includes('This is a bug')) sat.faults.push(program.stderr);
  return wasRunning ? `${program.face}, ${how}` : null;
}

/** Sits one session to its end with cuts on the way. */
async function sitThrough(
  root: string,
  folder: string,
  seed: number,
  faces: readonly Face[],
): Promise<Outcome> {
  const rng = rngFromSeed(seed);
  const sat: Sat = { typed: new Map(), acknowledged: new Set(), faults: [] };
  const cuts: string[] = [];
  const begin = (): SatProgram => {
    const argv = journalsIn(folder).length === 0 ? START : ['resume'];
    return new SatProgram(root, folder, argv, faces[rng.below(faces.length)] ?? 'plain');
  };
  const isOver = (): boolean => journalsIn(folder).length === 0 && reportsIn(folder).length > 0;

  for (let round = 0; round < MOST_CUTS_A_SESSION && !isOver(); round += 1) {
    const [before] = reportsIn(folder);
    const cut = await sitAndCut(begin(), sat, rng);
    if (cut !== null) cuts.push(cut);
    // A report of an earlier cut knows nothing of what came behind it; the journal does.
    const [report] = reportsIn(folder);
    if (report !== undefined && report.digest !== before?.digest) compare(report, sat);
  }
  const acknowledged = sat.acknowledged.size;
  if (!isOver()) {
    const last = begin();
    await answerAll(last, sat, rng, 0, () => undefined);
    const code = await last.ended;
    if (code !== 0) sat.faults.push(`the last sitting ended with ${code}: ${last.stderr}${last.output}`);
  }
  const reports = reportsIn(folder);
  if (reports.length !== 1) sat.faults.push(`${reports.length} reports are there`);
  for (const report of reports) compare(report, sat);
  for (const journal of journalsIn(folder)) sat.faults.push(`${journal} stays behind`);
  const verified = await verify(root, folder);
  if (verified !== '') sat.faults.push(verified);
  return { seed, cuts, acknowledged, faults: sat.faults };
}

/**
 * Sits a session in a new folder and cuts it off at random moments until it is finished.
 *
 * @param root the folder of the built program
 * @param faces which it is sat in, in turns that hang on the seed
 */
export async function killAndResume(root: string, seed: number, faces: readonly Face[]): Promise<Outcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deskready-kill-'));
  try {
    for (const [name, content] of Object.entries(CONTENT)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    return await sitThrough(root, folder, seed, faces);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs sessions, some at a time, until so many cuts met a running program. */
export async function killMany(
  root: string,
  points: number,
  firstSeed: number,
  faces: readonly Face[],
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  let seed = firstSeed;
  let met = 0;
  const lane = async (): Promise<void> => {
    while (met < points) {
      const outcome = await killAndResume(root, seed++, faces);
      met += outcome.cuts.length;
      onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
