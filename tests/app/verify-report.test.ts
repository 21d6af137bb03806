import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Verification } from '../../src/app/verify-report.ts';
import { resealed } from '../support/mutations.ts';
import { SITTINGS, VerifyBench } from '../support/verify-bench.ts';

interface Wire {
  session: { mode: string; pool?: string[]; exam?: unknown; order: string };
  packs: { id: string }[];
  items: { question: string; answer: unknown; credit: number; outcome: string; shown: number[] }[];
  rehearsals: { question: string }[];
  score: { points: number; percent: number };
}

interface Sat {
  readonly bench: VerifyBench;
  readonly wire: Wire;
}

async function satExam(): Promise<Sat> {
  const bench = new VerifyBench();
  const report = await bench.exam();
  return { bench, wire: JSON.parse(bench.textOf(report)) as Wire };
}

async function edited({ bench, wire }: Sat, edit: (wire: Wire) => void): Promise<Verification> {
  edit(wire);
  const found = await bench.verify(resealed(wire));
  if (typeof found === 'string') throw new Error(found);
  return found;
}

const fieldsOf = ({ differences }: Verification): string[] => differences.map(({ field }) => field);

describe('verifying a report', () => {
  for (const [name, sit] of Object.entries(SITTINGS)) {
    test(`agrees with ${name}`, async () => {
      const bench = new VerifyBench();
      const report = await sit(bench);
      expect(await bench.verify(bench.textOf(report))).toEqual({
        verdict: 'agrees',
        differences: [],
        missing: [],
      });
    });
  }

  test('the sittings end in every way and hold every kind', async () => {
    const reports = await Promise.all(Object.values(SITTINGS).map((sit) => sit(new VerifyBench())));
    expect(new Set(reports.map(({ ended }) => ended))).toEqual(
      new Set(['finished', 'time-up', 'interrupted']),
    );
    const items = reports.flatMap((report) => report.items);
    expect(new Set(items.map(({ kind }) => kind)).size).toBe(10);
    expect(new Set(items.map(({ outcome }) => outcome)).size).toBe(6);
    expect(reports.flatMap(({ rehearsals }) => rehearsals).length).toBeGreaterThan(0);
    expect(items.some(({ changeGain }) => changeGain !== undefined)).toBe(true);
    expect(reports.some(({ session }) => session.pool !== undefined)).toBe(true);
    expect(reports.some(({ away }) => away > 0)).toBe(true);
  });

  test('does not mind white space, the order of keys, a byte order mark or a changed pack', async () => {
    const { bench, wire } = await satExam();
    const turned = Object.fromEntries(Object.entries(wire).toReversed());
    writeFileSync(path.join(bench.content, 'demo.yaml'), 'format: 1\n');
    expect(await bench.verify(`\uFEFF${JSON.stringify(turned)}`)).toMatchObject({ verdict: 'agrees' });
  });

  test('finds the pack in a folder where the kept copies are gone', async () => {
    const { bench, wire } = await satExam();
    for (const file of bench.keptCopies()) rmSync(file);
    expect(await bench.verify(JSON.stringify(wire))).toMatchObject({ verdict: 'agrees' });
  });

  test('names the packs and the exam that are missing, and checks the rest', async () => {
    const { bench, wire } = await satExam();
    for (const file of bench.keptCopies()) rmSync(file);
    const nowhere = bench.contentOf([]);
    const { verdict, missing } = (await bench.verify(JSON.stringify(wire), nowhere)) as Verification;
    expect(verdict).toBe('partly');
    expect(missing.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'pack demo',
      'pack typed',
      'pack sequences',
      'exam strict',
    ]);
    wire.score.percent += 1;
    expect(await bench.verify(resealed(wire), nowhere)).toMatchObject({
      verdict: 'differs',
      differences: [{ field: 'score.percent' }],
    });
  });

  test('scores the questions whose packs are there while another is missing', async () => {
    const { bench, wire } = await satExam();
    for (const file of bench.keptCopies()) rmSync(file);
    rmSync(path.join(bench.content, 'typed.yaml'));
    expect(await bench.verify(JSON.stringify(wire))).toMatchObject({
      verdict: 'partly',
      missing: [{ id: 'typed' }],
    });
    const index = wire.items.findIndex(
      ({ question, credit }) => question.startsWith('demo/') && credit === 1,
    );
    const found = await edited({ bench, wire }, ({ items }) => {
      items[index] = { ...(items[index] as Wire['items'][number]), credit: 0 };
    });
    expect(fieldsOf(found)).toEqual([`items[${index}].credit`]);
  });

  test('takes no kept copy that was changed', async () => {
    const { bench, wire } = await satExam();
    for (const file of bench.keptCopies()) writeFileSync(file, 'format: 1\n');
    expect(await bench.verify(JSON.stringify(wire), bench.contentOf([]))).toMatchObject({
      verdict: 'partly',
    });
  });
});

describe('a report that a cheat sealed anew', () => {
  test('is found where credits and totals were raised together', async () => {
    const found = await edited(await satExam(), ({ items, score }) => {
      const wrong = items.find(({ credit }) => credit === 0) as Wire['items'][number];
      Object.assign(wrong, { credit: 1, outcome: 'correct' });
      Object.assign(score, { points: score.points + 1 });
    });
    expect(fieldsOf(found)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^items\[\d\]\.credit$/u), 'score.points']),
    );
  });

  test('is found where a question was left out', async () => {
    const found = await edited(await satExam(), ({ items }) => void items.splice(2, 1));
    expect(fieldsOf(found)).toContain('items[2].question');
  });

  test('is found where two questions changed places', async () => {
    const found = await edited(await satExam(), ({ items }) => void items.unshift(...items.splice(1, 1)));
    expect(fieldsOf(found)).toEqual(expect.arrayContaining(['items[0].question', 'items[1].question']));
  });

  test('is found where a question came in twice', async () => {
    const found = await edited(await satExam(), ({ items }) => {
      items[3] = items[0] as Wire['items'][number];
    });
    expect(fieldsOf(found)).toContain('items[3].question');
  });

  test('is found where a pack was left out or named twice', async () => {
    const without = await edited(await satExam(), ({ packs }) => void packs.pop());
    expect(without.verdict).toBe('differs');
    const twice = await edited(
      await satExam(),
      ({ packs }) => void packs.push(packs[0] as Wire['packs'][number]),
    );
    expect(twice.verdict).toBe('differs');
  });

  test('cannot pass an exam off as a review', async () => {
    const found = await edited(await satExam(), ({ session, items }) => {
      session.mode = 'review';
      session.pool = items.map(({ question }) => question);
      delete session.exam;
    });
    expect(found.verdict).not.toBe('agrees');
  });

  test('is found where a question is not in the pool', async () => {
    const bench = new VerifyBench();
    const wire = JSON.parse(bench.textOf(await bench.missed())) as Wire;
    const found = await edited({ bench, wire }, ({ session, items }) => {
      session.pool = session.pool?.filter((key) => key !== items[0]?.question) ?? [];
    });
    expect(fieldsOf(found)).toContain('items[0].question');
  });

  test('is found where the pool names a question that no pack has', async () => {
    const bench = new VerifyBench();
    const wire = JSON.parse(bench.textOf(await bench.missed())) as Wire;
    const found = await edited({ bench, wire }, ({ session }) => void session.pool?.push('demo/none'));
    expect(fieldsOf(found)).toContain(`session.pool[${(wire.session.pool?.length ?? 0) - 1}]`);
  });
});
