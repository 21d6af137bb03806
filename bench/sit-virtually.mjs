// Sits at a virtual terminal and prints what each key press took to be painted.
// node sit-virtually.mjs '{ "sittings": [{ "argv", "play" }], "columns", "rows", "warmUps", "keys", "text" }'
import { writeSync } from 'node:fs';
import { startAtTerminal } from './virtual-terminal.mjs';

const UP = '\u001B[A';
const DOWN = '\u001B[B';
const RIGHT = '\u001B[C';
const LEFT = '\u001B[D';
const PAGE_UP = '\u001B[5~';
const PAGE_DOWN = '\u001B[6~';
const HOME = '\u001B[H';
const BACKSPACE = '\u007F';
const ENTER = '\r';
const CTRL_C = '\u0003';

const { sittings, columns, rows, warmUps, keys: count, text } = JSON.parse(process.argv[2]);

/** A paste of so many characters. */
function paste(characters) {
  const all = Array.from(text.repeat(Math.ceil(characters / text.length)));
  return `\u001B[200~${all.slice(0, characters).join('')}\u001B[201~`;
}

// Round and round, so that flags go on and off, and the table of keys opens and closes.
const SCROLLING = [PAGE_UP, UP, PAGE_DOWN, '*', '?', ENTER, '*', HOME, PAGE_DOWN];
const PICKING = ['b', 'c', DOWN, UP, 'a', ...SCROLLING, DOWN, DOWN, UP];
const WRITING = ['n', 'e', 't', ' ', '9', BACKSPACE, '日', LEFT, 'x', RIGHT, PAGE_UP, 'r', PAGE_DOWN, 'ñ'];
const TYPING = [...WRITING, ...Array.from({ length: 8 }, () => BACKSPACE)];

/** The keys of a screen, what is typed before the first of them, and whether Enter answers. */
const PLAYS = {
  single: { keys: PICKING, answers: true },
  multiple: { keys: [' ', ...PICKING, ' '], answers: true },
  'true-false': { keys: PICKING, answers: true },
  judgement: { keys: PICKING, answers: true },
  numeric: { keys: ['1', '2', ',', '3', '.', '5', LEFT, '7', PAGE_UP, BACKSPACE, PAGE_DOWN, '0'] },
  text: { start: paste(500), keys: TYPING, answers: true },
  order: { keys: [' ', DOWN, DOWN, UP, 'c', ' ', 'a', ...SCROLLING], answers: true },
  match: { keys: ['b', DOWN, 'c', RIGHT, LEFT, '3', 'a', BACKSPACE, UP, PAGE_UP, PAGE_DOWN] },
  // Up goes to the last of its fields, which is the long one.
  transcribe: { start: UP + paste(1000), keys: TYPING },
  typing: { start: paste(1000), keys: TYPING, answers: true },
  rehearse: { start: paste(500), keys: TYPING },
  review: { start: 'r', keys: [DOWN, DOWN, UP, PAGE_DOWN, '1', '2', DOWN, PAGE_UP] },
};

const times = {};
for (const { argv, play } of sittings) {
  const terminal = startAtTerminal(argv, columns, rows);
  await terminal.shows('\u2500\u2500\u2500');
  const { start, keys, answers } = PLAYS[play];
  const first = await terminal.press(keys[0]);
  if (start !== undefined) await terminal.press(start);
  const all = [];
  for (let at = 1; at <= warmUps + count; at += 1) {
    const pressed = await terminal.press(keys[at % keys.length]);
    // A key that changes nothing paints nothing.
    if (at > warmUps && pressed !== null) all.push(pressed);
  }
  const answer = answers === true ? await terminal.press(ENTER) : null;
  times[play] = { first, all, answer };
  await terminal.press(CTRL_C);
  const code = await terminal.code;
  if (code !== 130) throw new Error(`${play} ended with ${code}.`);
}
writeSync(1, JSON.stringify(times));
