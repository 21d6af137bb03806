import { expect, test } from 'vitest';
import { startStopwatch } from '../../src/app/stopwatch.ts';

test('the clock of a sitting stands still while paused, and goes on from where it stood', () => {
  let nowMs = 1000;
  const watch = startStopwatch({ monotonic: () => nowMs }, 500);
  nowMs += 250;
  expect(watch.elapsedMs()).toBe(750);
  watch.pause();
  nowMs += 60_000;
  expect(watch.elapsedMs()).toBe(750);
  watch.goOn();
  watch.goOn();
  nowMs += 50;
  expect(watch.elapsedMs()).toBe(800);
});

test('pausing twice does not lose time', () => {
  let nowMs = 0;
  const watch = startStopwatch({ monotonic: () => nowMs });
  nowMs = 100;
  watch.pause();
  watch.pause();
  nowMs = 500;
  watch.goOn();
  nowMs = 600;
  expect(watch.elapsedMs()).toBe(200);
});
