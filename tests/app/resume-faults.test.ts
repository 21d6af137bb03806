import { describe, expect, it } from 'vitest';
import type { FaceReply } from '../../src/app/face.ts';
import { dropSession } from '../../src/app/resume-session.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { resumableExam } from '../support/resume-bench.ts';
import { ScriptedFace, type Turn } from '../support/scripted-face.ts';

const say =
  (reply: FaceReply): Turn =>
  () =>
    reply;
const right = say({ type: 'answer', answer: 1 });
const cutOff = say({ type: 'interrupt' });
const handIn = say({ type: 'hand-in' });

describe('a journal that cannot be written', () => {
  it('costs the safety net, is told once, and not the session', async () => {
    const bench = await resumableExam();
    Object.assign(bench.ports, {
      journals: {
        ...bench.ports.journals,
        start: () => {
          throw new AppError('not-writable', 'The disk is full.');
        },
      },
    });
    const { report, canResume } = await bench.take(bench.prepared, new ScriptedFace(right, right, cutOff));
    expect(report.items.map(({ answer }) => answer)).toEqual([1, 1, null]);
    expect(canResume).toBe(false);
    expect(bench.warnings).toEqual([expect.stringMatching(/^The disk is full\. .*cannot be resumed/u)]);
  });

  it('from some moment on is told once too', async () => {
    const bench = await resumableExam();
    const { journals } = bench.ports;
    Object.assign(bench.ports, {
      journals: {
        ...journals,
        start: (header: Parameters<typeof journals.start>[0]) => ({
          ...journals.start(header),
          append: () => {
            throw new AppError('not-writable', 'The disk is full.');
          },
        }),
      },
    });
    const { report } = await bench.take(bench.prepared, new ScriptedFace(right, right, right, handIn));
    expect(report.ended).toBe('finished');
    expect(bench.warnings).toHaveLength(1);
    expect(bench.files('sessions')).toEqual([]);
  });
});

describe('opening a session', () => {
  it('that nobody knows, or whose id is a path, is refused', async () => {
    const bench = await resumableExam();
    for (const id of ['20260101-000000-abcd', '../reports/x', '']) {
      await expect(bench.open(id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(dropSession(id, bench.ports.journals)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('twice at once is refused, and a refusal changes nothing', async () => {
    const bench = await resumableExam();
    const { report } = await bench.take(bench.prepared, new ScriptedFace(right, cutOff));
    const session = await bench.open();
    await expect(bench.open()).rejects.toMatchObject({ code: 'in-use' });
    await expect(bench.open(report.id)).rejects.toMatchObject({ code: 'in-use' });
    session.journal.release();
    (await bench.open()).journal.release();
  });

  it('whose kept copy is gone is refused and stays resumable', async () => {
    const bench = await resumableExam();
    await bench.take(bench.prepared, new ScriptedFace(right, cutOff));
    const { used } = bench.ports;
    Object.assign(bench.ports, { used: { ...used, find: () => null } });
    await expect(bench.open()).rejects.toMatchObject({ code: 'not-found', message: /kept copy/u });
    Object.assign(bench.ports, { used });
    (await bench.open()).journal.release();
  });
});
