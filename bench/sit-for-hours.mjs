// Sits for hours of simulated time, a question a minute, and prints the heap at the end of each hour in MiB.
// node --expose-gc sit-for-hours.mjs '{ "argv", "hours" }'
import { writeSync } from 'node:fs';
import { simulateTime } from './simulated-time.mjs';
import { settle, startProgram } from './virtual-terminal.mjs';

const MINUTE_MS = 60_000;
const { argv, hours } = JSON.parse(process.argv[2]);
const pass = simulateTime();
let bytes = 0;
const { stdin, code } = startProgram(argv, {
  columns: 80,
  rows: 24,
  take: (chunk) => {
    bytes += chunk.length;
  },
});

async function press(key) {
  const before = bytes;
  stdin.write(key);
  await settle();
  if (bytes === before) throw new Error(`Nothing came of the key ${JSON.stringify(key)}.`);
}

while (bytes === 0) await settle();
const heaps = [];
for (let minute = 1; minute <= hours * 60; minute += 1) {
  // A tick each second, then the answer, its feedback, and on to the next question.
  await pass(MINUTE_MS - 10_000);
  for (const key of ['b', 'a', '*']) await press(key);
  await press('\r');
  await pass(10_000);
  if (minute % 60 === 0) {
    globalThis.gc();
    heaps.push(process.memoryUsage().heapUsed / 1024 ** 2);
  }
  await press('\r');
}
stdin.write('\u0003');
const ended = await code;
if (ended !== 130) throw new Error(`The sitting ended with ${ended}.`);
writeSync(1, JSON.stringify(heaps));
