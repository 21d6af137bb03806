import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaceReply } from '../../src/app/face.ts';
import { continueSession } from '../../src/app/take-session.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { resumableExam, ResumeBench } from '../support/resume-bench.ts';
import { ScriptedFace, type Turn } from '../support/scripted-face.ts';
import { threeQuestions } from '../support/sitting.ts';

const say =
  (reply: FaceReply): Turn =>
  () =>
    reply;
const right = say({ type: 'answer', answer: 1 });
const goOn = say({ type: 'continue' });
const cutOff = say({ type: 'interrupt' });
const handIn = say({ type: 'hand-in' });

describe('a resumed session', () => {
  it('goes on with the same questions, answers and time left, and replaces its report', async () => {
    const bench = await resumableExam();
    const slow: Turn = () => {
      bench.clock.advance(10_000);
      return { type: 'answer', answer: 1 };
    };
    const dawdle: Turn = () => {
      bench.clock.advance(4000);
      return { type: 'interrupt' };
    };
    const first = await bench.take(bench.prepared, new ScriptedFace(slow, dawdle), {
      candidate: { name: 'Ana' },
    });
    expect(first).toMatchObject({ canResume: true, report: { ended: 'interrupted', away: 0 } });
    bench.clock.advance(600_000);
    const look: Turn = (sitting) => {
      expect(sitting.plan).toEqual(bench.prepared.plan);
      expect(sitting.state).toMatchObject({ current: 1, phase: 'question' });
      expect(sitting.timeLeft().sessionMs).toBeCloseTo(46_000, 6);
      bench.clock.advance(1000);
      return { type: 'answer', answer: 0 };
    };
    const { report, canResume } = await bench.resume(look, right, handIn);
    expect(report).toMatchObject({
      id: first.report.id,
      candidate: { name: 'Ana' },
      startedAt: first.report.startedAt,
      session: first.report.session,
      packs: first.report.packs,
      ended: 'finished',
      away: 600,
    });
    expect(report.items.map(({ answer, seconds }) => [answer, seconds])).toEqual([
      [1, 10],
      [0, 5],
      [1, 0],
    ]);
    expect(canResume).toBe(false);
    expect(bench.files('reports')).toEqual([`${report.id}.json`]);
    expect(bench.files('sessions')).toEqual([]);
  });

  it('sums up the times away and counts no earlier meeting with itself', async () => {
    const bench = await resumableExam();
    await bench.take(bench.prepared, new ScriptedFace(right, cutOff));
    bench.clock.advance(60_000);
    const second = await bench.resume(right, cutOff);
    expect(second).toMatchObject({ canResume: true, report: { away: 60 } });
    bench.clock.advance(5000);
    const { report } = await bench.resume(right, handIn);
    expect(report.away).toBe(65);
    expect(report.items.map(({ exposure }) => exposure)).toEqual([0, 0, 0]);
  });

  it('shows the feedback again that was on the screen', async () => {
    const bench = new ResumeBench(await threeQuestions());
    await bench.take(bench.prepared, new ScriptedFace(right, cutOff));
    const face = new ScriptedFace(goOn, say({ type: 'quit' }));
    await continueSession(await bench.open(), face, { isClockHidden: false }, bench.ports);
    expect(face.log).toEqual(['open', 'feedback 0', 'question 1', 'close']);
  });

  it('does not count a pause as away', async () => {
    const bench = new ResumeBench(await threeQuestions());
    const pause: Turn = (sitting) => {
      sitting.pause();
      bench.clock.advance(300_000);
      bench.timer.fire();
      sitting.goOn();
      return { type: 'interrupt' };
    };
    await bench.take(bench.prepared, new ScriptedFace(pause));
    bench.clock.advance(7000);
    const { report } = await bench.resume(say({ type: 'quit' }));
    expect(report.away).toBe(7);
    expect(report.items[0]?.seconds).toBe(0);
  });

  it('that was over before its report was written only gets its report', async () => {
    const bench = await resumableExam();
    const { reports } = bench.ports;
    const write = (): never => {
      throw new AppError('not-writable', 'The disk is full.');
    };
    Object.assign(bench.ports, { reports: { ...reports, write } });
    const face = new ScriptedFace(right, say({ type: 'quit' }));
    expect(await bench.take(bench.prepared, face)).toMatchObject({
      path: null,
      canResume: true,
      fault: { message: 'The disk is full.' },
    });
    Object.assign(bench.ports, { reports });
    const { report } = await bench.resume();
    expect(report).toMatchObject({ ended: 'quit', items: [{ answer: 1 }, { outcome: 'skipped' }, {}] });
    expect(bench.files('sessions')).toEqual([]);
  });

  it('loses a torn last line and says so', async () => {
    const bench = await resumableExam();
    const { report } = await bench.take(bench.prepared, new ScriptedFace(right, cutOff));
    appendFileSync(path.join(bench.folder, 'data/sessions', `${report.id}.jsonl`), '{"seq":3,"elap');
    const session = await bench.open();
    expect(session.notes).toEqual([expect.stringContaining('was cut off')]);
    session.journal.release();
  });
});

describe('the heartbeat', () => {
  it('keeps the time of a sitting that is killed at a question', async () => {
    const bench = await resumableExam();
    const thinking: Turn = () => {
      bench.clock.advance(5000);
      bench.timer.fire();
      return { type: 'interrupt' };
    };
    const { report } = await bench.take(bench.prepared, new ScriptedFace(thinking));
    const lines = readFileSync(path.join(bench.folder, 'data/sessions', `${report.id}.jsonl`), 'utf8');
    expect(lines).toMatch(/"seq":1,"elapsedMs":5000,.*"type":"tick"/u);
    expect(bench.timer.isIdle).toBe(true);
  });

  it('notices that another process went on, and stops without a report', async () => {
    const bench = await resumableExam();
    const asleep: Turn = (_sitting, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ type: 'interrupt' }));
        const lock = bench.files('sessions').find((name) => name.endsWith('.lock'));
        appendFileSync(path.join(bench.folder, 'data/sessions', lock ?? ''), 'another process');
        bench.timer.fire();
      });
    const sitting = bench.take(bench.prepared, new ScriptedFace(asleep));
    await expect(sitting).rejects.toMatchObject({ code: 'in-use' });
    expect(bench.files('reports')).toEqual([]);
  });
});

describe('a session that is quit or finished', () => {
  it.each(['quit', 'hand-in'] as const)('by %s leaves nothing to resume', async (type) => {
    const bench = await resumableExam();
    const result = await bench.take(bench.prepared, new ScriptedFace(right, say({ type })));
    expect(result.canResume).toBe(false);
    expect(bench.files('sessions')).toEqual([]);
    await expect(bench.open()).rejects.toMatchObject({ code: 'not-found' });
  });
});
