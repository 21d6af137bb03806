import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FaceReply } from '../../src/app/face.ts';
import { dropSession } from '../../src/app/resume-session.ts';
import { AppError } from '../../src/domain/app-error.ts';
import { resumableExam, type ResumeBench } from '../support/resume-bench.ts';
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

/** The lines of the only journal that lies there. */
interface StoredLines {
  readonly id: string;
  read(): string[];
  write(lines: readonly string[], id?: string): void;
}

async function cutOffSession(): Promise<{ readonly bench: ResumeBench; readonly journal: StoredLines }> {
  const bench = await resumableExam();
  const { report } = await bench.take(bench.prepared, new ScriptedFace(right, cutOff));
  const fileOf = (id: string): string => path.join(bench.folder, 'data/sessions', `${id}.jsonl`);
  const journal: StoredLines = {
    id: report.id,
    read: () => readFileSync(fileOf(report.id), 'utf8').split('\n'),
    write: (lines, id = report.id) => writeFileSync(fileOf(id), lines.join('\n')),
  };
  return { bench, journal };
}

/** Changes what the first line of a journal says. */
function editHeader(journal: StoredLines, change: (header: Record<string, unknown>) => object): void {
  const [first = '', ...events] = journal.read();
  const header = JSON.parse(first) as Record<string, unknown>;
  journal.write([JSON.stringify({ ...header, ...change(header) }), ...events]);
}

describe('a saved session that cannot be gone on with', () => {
  const LATER = { message: /was saved by a later version/u, hint: /newest deskready/u };
  const DAMAGED = { message: /its file is damaged/u, hint: /^Remove it with: deskready resume --drop /u };

  it.each<[string, (journal: StoredLines) => void, { readonly message: RegExp; readonly hint: RegExp }]>([
    ['is of a later version', (journal) => editHeader(journal, () => ({ format: 99 })), LATER],
    ['is no journal', (journal) => journal.write(['not a journal', '']), DAMAGED],
    [
      'names another session',
      (journal) => editHeader(journal, () => ({ id: '20200101-000000-zzzz' })),
      DAMAGED,
    ],
    [
      'asks of a pack that it does not name',
      (journal) => editHeader(journal, () => ({ items: [{ question: 'other/a', shown: [0, 1, 2, 3] }] })),
      DAMAGED,
    ],
    [
      'asks a question that its pack does not have',
      (journal) => editHeader(journal, () => ({ items: [{ question: 'demo/z', shown: [0, 1, 2, 3] }] })),
      DAMAGED,
    ],
  ])('since it %s, says so and stays where it is', async (_why, damage, { message, hint }) => {
    const { bench, journal } = await cutOffSession();
    damage(journal);
    const before = journal.read();
    await expect(bench.open(journal.id)).rejects.toMatchObject({
      code: 'broken-content',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
    expect(journal.read()).toEqual(before);
    // Nobody holds it any more.
    expect(bench.files('sessions')).toEqual([`${journal.id}.jsonl`]);
  });

  it('is named where there is no other', async () => {
    const { bench, journal } = await cutOffSession();
    journal.write(['not a journal', '']);
    await expect(bench.open()).rejects.toMatchObject({ message: expect.stringMatching(DAMAGED.message) });
    editHeader({ ...journal, read: () => ['{}', ''] }, () => ({ format: 99 }));
    await expect(bench.open()).rejects.toMatchObject({ message: expect.stringMatching(LATER.message) });
  });

  it('is passed over where an older one is whole', async () => {
    const { bench, journal } = await cutOffSession();
    journal.write(['not a journal', ''], '29990101-000000-zzzz');
    const session = await bench.open();
    expect(session.facts.id).toBe(journal.id);
    session.journal.release();
  });

  it('since its kept copy has errors, names that file', async () => {
    const { bench } = await cutOffSession();
    Object.assign(bench.prepared, { packs: [] });
    await expect(bench.open()).rejects.toMatchObject({
      code: 'broken-content',
      message: expect.stringMatching(/^The kept copy of the pack Pack demo has errors: .*\.yaml$/u),
      hint: expect.stringMatching(/^See them with: deskready lint /u),
    });
  });
});

describe('dropping a session', () => {
  it('takes the newest where none is named, and leaves its report', async () => {
    const { bench, journal } = await cutOffSession();
    expect(await dropSession(undefined, bench.ports.journals)).toBe(journal.id);
    expect(bench.files('sessions')).toEqual([]);
    expect(bench.files('reports')).toEqual([`${journal.id}.json`]);
    await expect(dropSession(undefined, bench.ports.journals)).rejects.toMatchObject({
      message: 'There is no interrupted session.',
    });
  });
});
