import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StopListener } from '../../src/app/ports.ts';
import { takeSession } from '../../src/app/take-session.ts';
import { ScriptedFace, type Turn } from '../support/scripted-face.ts';
import { Bench, threeQuestions } from '../support/sitting.ts';

const answer: Turn = () => ({ type: 'answer', answer: 1 });
const goOn: Turn = () => ({ type: 'continue' });

/** A sitting that a test can stop and let go on. */
class Stoppable {
  readonly bench: Bench = new Bench();
  listeners: StopListener[] = [];

  async take(...turns: readonly Turn[]): ReturnType<typeof takeSession> {
    const suspension = {
      listen: (listener: StopListener) => {
        this.listeners.push(listener);
        return () => {
          this.listeners = this.listeners.filter((other) => other !== listener);
        };
      },
      suspend: () => undefined,
    };
    const ports = { ...this.bench.ports, suspension };
    const prepared = await threeQuestions({ limitMs: 60_000 });
    return takeSession(prepared, new ScriptedFace(...turns), { isClockHidden: false }, ports);
  }

  stopFor(seconds: number): void {
    for (const listener of this.listeners) listener.stop();
    this.bench.clock.advance(seconds * 1000);
    for (const listener of this.listeners) listener.goOn();
  }
}

describe('the clock of a sitting', () => {
  it('stands still while the program is stopped, and the report says for how long that was', async () => {
    const desk = new Stoppable();
    const stopped: Turn = (sitting) => {
      desk.bench.clock.advance(2000);
      desk.stopFor(90);
      desk.bench.clock.advance(1000);
      expect(sitting.timeLeft().sessionMs).toBe(57_000);
      return { type: 'answer', answer: 1 };
    };
    const again: Turn = () => {
      desk.stopFor(30);
      return { type: 'answer', answer: 0 };
    };
    const { report } = await desk.take(stopped, goOn, again, goOn, answer, goOn);
    expect(report).toMatchObject({ ended: 'finished', away: 120, items: [{ seconds: 3 }, {}, {}] });
    expect(desk.listeners).toEqual([]);
  });

  it('stays paused where it was paused before', async () => {
    const desk = new Stoppable();
    const paused: Turn = (sitting) => {
      sitting.pause();
      desk.stopFor(10);
      desk.bench.clock.advance(5000);
      expect(sitting.timeLeft().sessionMs).toBe(60_000);
      sitting.goOn();
      return { type: 'quit' };
    };
    expect((await desk.take(paused)).report.away).toBe(10);
  });

  it('runs on through a stop that could not be foreseen', async () => {
    const desk = new Stoppable();
    const continued: Turn = (sitting) => {
      desk.bench.clock.advance(4000);
      for (const listener of desk.listeners) listener.goOn();
      expect(sitting.timeLeft().sessionMs).toBe(56_000);
      return { type: 'quit' };
    };
    expect((await desk.take(continued)).report.away).toBe(0);
  });
});

describe('the journal of a sitting', () => {
  it('knows of a stop, should the sitting be cut off later', async () => {
    const desk = new Stoppable();
    const cutOff: Turn = () => {
      desk.bench.clock.advance(2500);
      desk.stopFor(90);
      return { type: 'interrupt' };
    };
    await desk.take(cutOff);
    const [stored] = await desk.bench.ports.journals.list();
    expect(stored?.reading).toMatchObject({
      type: 'whole',
      away: 90,
      events: [
        { type: 'tick', elapsedMs: 2500 },
        { type: 'tick', elapsedMs: 2500 },
      ],
    });
  });

  it('that another program went on with meanwhile ends the sitting as in use', async () => {
    const desk = new Stoppable();
    const takenOver: Turn = (_sitting, signal) => {
      for (const listener of desk.listeners) listener.stop();
      desk.bench.clock.advance(90_000);
      const place = `${desk.bench.folder}/data/sessions`;
      const lock = readdirSync(place).find((name) => name.endsWith('.lock')) ?? '';
      writeFileSync(`${place}/${lock}`, '{"pid":1,"token":"another"}');
      for (const listener of desk.listeners) listener.goOn();
      expect(signal.aborted).toBe(true);
      return { type: 'interrupt' };
    };
    await expect(desk.take(takenOver)).rejects.toMatchObject({ code: 'in-use' });
  });
});
