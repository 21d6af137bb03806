import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FaceReply } from '../../src/app/face.ts';
import { ScriptedFace, type Turn } from '../support/scripted-face.ts';
import { Bench, threeQuestions } from '../support/sitting.ts';

const say =
  (reply: FaceReply): Turn =>
  () =>
    reply;
const right = say({ type: 'answer', answer: 1 });
const wrong = say({ type: 'answer', answer: 0 });
const goOn = say({ type: 'continue' });

describe('a sitting', () => {
  it('opens the face, asks and answers in turn, and gives the terminal back at the end', async () => {
    const face = new ScriptedFace(right, goOn, wrong, goOn, say({ type: 'skip' }));
    const { state, report, signal } = await new Bench().take(await threeQuestions(), face);
    expect(face.log).toEqual([
      'open',
      'question 0',
      'feedback 0',
      'question 1',
      'feedback 1',
      'question 2',
      'close',
    ]);
    expect(state.ended).toBe('finished');
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['correct', 'wrong', 'skipped']);
    expect(signal).toBeNull();
  });

  it('of an exam shows no feedback and ends at the review', async () => {
    const face = new ScriptedFace(
      right,
      right,
      right,
      say({ type: 'go', to: 1 }),
      wrong,
      say({ type: 'hand-in' }),
    );
    const { report } = await new Bench().take(await threeQuestions({ mode: 'exam' }), face);
    expect(face.log.slice(1, -1)).toEqual([
      'question 0',
      'question 1',
      'question 2',
      'review 2',
      'question 1',
      'review 1',
    ]);
    expect(report.items.map(({ answer, changes }) => [answer, changes])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('takes no bug for something that could not be written', async () => {
    const bug = new TypeError('a bug');
    const throwing = (): never => {
      throw bug;
    };
    const unread = new Bench();
    Object.assign(unread.ports, { timesMet: () => Promise.reject(bug) });
    await expect(unread.take(await threeQuestions(), new ScriptedFace(say({ type: 'quit' })))).rejects.toBe(
      bug,
    );
    const unwritten = new Bench();
    Object.assign(unwritten.ports, { reports: { ...unwritten.ports.reports, write: throwing } });
    await expect(
      unwritten.take(await threeQuestions(), new ScriptedFace(say({ type: 'quit' }))),
    ).rejects.toBe(bug);
  });

  it('asks again where the face gives an answer that the question does not take', async () => {
    const face = new ScriptedFace(say({ type: 'answer', answer: 9 }), right, say({ type: 'quit' }));
    const { report } = await new Bench().take(await threeQuestions(), face);
    expect(face.log.slice(1, 4)).toEqual(['question 0', 'question 0', 'feedback 0']);
    expect(report.items[0]?.answer).toBe(1);
  });

  it('counts time by the clock, from its own start, and keeps what a user does beside answering', async () => {
    const bench = new Bench();
    const slow: Turn = (sitting) => {
      bench.clock.advance(4200);
      sitting.act({ type: 'flag' });
      expect(sitting.state.items[0]?.isFlagged).toBe(true);
      sitting.act({ type: 'note', text: 'unclear' });
      bench.clock.advance(800);
      expect(sitting.elapsedMs()).toBeCloseTo(5000, 6);
      return { type: 'answer', answer: 1 };
    };
    const { report } = await bench.take(
      await threeQuestions(),
      new ScriptedFace(slow, say({ type: 'quit' })),
    );
    expect(report.items[0]).toMatchObject({ seconds: 5, flagged: true, note: 'unclear' });
    expect(report.startedAt).toBe('2026-11-22T01:23:20+08:00');
    expect(report.endedAt).toBe('2026-11-22T01:23:25+08:00');
  });

  it('tells the face whether the clock is hidden', async () => {
    const look: Turn = (sitting) => {
      expect(sitting.isClockHidden).toBe(true);
      return { type: 'quit' };
    };
    await new Bench().take(await threeQuestions(), new ScriptedFace(look), { isClockHidden: true });
  });

  it('gives the terminal and the signals back when the face breaks', async () => {
    const bench = new Bench();
    const face = new ScriptedFace(() => Promise.reject(new Error('the screen is gone')));
    await expect(bench.take(await threeQuestions(), face)).rejects.toThrow('the screen is gone');
    expect(face.log.at(-1)).toBe('close');
    expect(bench.listeners).toEqual([]);
    expect(existsSync(bench.ports.reports.directory)).toBe(true);
  });
});

describe('time', () => {
  it('up for the session ends it at once: on the screen is timed out, behind it unseen', async () => {
    const bench = new Bench();
    const late: Turn = (sitting) => {
      bench.clock.advance(60_000);
      expect(sitting.timeLeft().sessionMs).toBe(0);
      return { type: 'time-up' };
    };
    const prepared = await threeQuestions({ mode: 'exam', limitMs: 60_000 });
    const { report } = await bench.take(prepared, new ScriptedFace(right, late));
    expect(report.ended).toBe('time-up');
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['correct', 'timed-out', 'unseen']);
  });

  it('up for a question goes to the next', async () => {
    const bench = new Bench();
    const late: Turn = () => {
      bench.clock.advance(10_000);
      return { type: 'time-up' };
    };
    const prepared = await threeQuestions({ limitEachMs: 10_000, limitMs: 60_000 });
    const face = new ScriptedFace(late, right, goOn, say({ type: 'quit' }));
    const { report } = await bench.take(prepared, face);
    expect(report.ended).toBe('quit');
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['timed-out', 'correct', 'skipped']);
  });

  it('up for the session by a timer that goes off a hair early is no time-up of a question', async () => {
    const bench = new Bench();
    const early: Turn = () => {
      bench.clock.advance(59_999.6);
      return { type: 'time-up' };
    };
    const prepared = await threeQuestions({ mode: 'exam', limitMs: 60_000 });
    const { report } = await bench.take(prepared, new ScriptedFace(early));
    expect(report.ended).toBe('time-up');
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['timed-out', 'unseen', 'unseen']);
  });

  it('up for both is up for the session', async () => {
    const bench = new Bench();
    const late: Turn = () => {
      bench.clock.advance(10_000);
      return { type: 'time-up' };
    };
    const prepared = await threeQuestions({ limitEachMs: 10_000, limitMs: 10_000 });
    expect((await bench.take(prepared, new ScriptedFace(late))).report.ended).toBe('time-up');
  });

  it('up between two turns is not asked about: a line that waits in a pipe is not taken', async () => {
    const bench = new Bench();
    const slowFeedback: Turn = () => {
      bench.clock.advance(60_000);
      return { type: 'continue' };
    };
    const prepared = await threeQuestions({ limitMs: 60_000 });
    const face = new ScriptedFace(right, slowFeedback, right);
    const { report } = await bench.take(prepared, face);
    expect(face.log).toEqual(['open', 'question 0', 'feedback 0', 'close']);
    expect(report.items[1]).toMatchObject({ answer: null, outcome: 'timed-out' });
  });

  it('of a question does not run during feedback', async () => {
    const bench = new Bench();
    const slowFeedback: Turn = (sitting) => {
      bench.clock.advance(99_000);
      expect(sitting.timeLeft()).toEqual({ sessionMs: null, questionMs: null });
      return { type: 'continue' };
    };
    const prepared = await threeQuestions({ limitEachMs: 10_000 });
    const face = new ScriptedFace(right, slowFeedback, right, say({ type: 'quit' }));
    const { report } = await bench.take(prepared, face);
    expect(report.items[1]?.outcome).toBe('correct');
  });
});

describe('an interruption', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s saves what was answered', async (name) => {
    const bench = new Bench();
    const waiting: Turn = (_sitting, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ type: 'interrupt' }));
        bench.raise(name);
      });
    const result = await bench.take(await threeQuestions({ mode: 'exam' }), new ScriptedFace(right, waiting));
    expect(result).toMatchObject({ signal: name, report: { ended: 'interrupted' } });
    expect(result.report.items.map(({ answer }) => answer)).toEqual([1, null, null]);
    expect(existsSync(result.path ?? '')).toBe(true);
    expect(bench.listeners).toEqual([]);
  });

  it('remembers the first of two signals', async () => {
    const bench = new Bench();
    const twice: Turn = () => {
      bench.raise('SIGTERM');
      bench.raise('SIGINT');
      return { type: 'interrupt' };
    };
    expect((await bench.take(await threeQuestions(), new ScriptedFace(twice))).signal).toBe('SIGTERM');
  });

  it('by Ctrl-C in the face counts as SIGINT', async () => {
    const result = await new Bench().take(
      await threeQuestions(),
      new ScriptedFace(say({ type: 'interrupt' })),
    );
    expect(result.signal).toBe('SIGINT');
  });

  it('is not what quitting is', async () => {
    const result = await new Bench().take(await threeQuestions(), new ScriptedFace(say({ type: 'quit' })));
    expect([result.signal, result.report.ended]).toEqual([null, 'quit']);
  });
});
