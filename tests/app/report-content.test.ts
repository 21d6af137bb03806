import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/domain/report/report.ts';
import { recountReport } from '../../src/app/recount-report.ts';
import { redraw } from '../../src/app/redraw.ts';
import { reopenReport } from '../../src/app/reopen-report.ts';
import { sha256 } from '../support/sha256.ts';
import { VerifyBench } from '../support/verify-bench.ts';

const idsOf = (packs: readonly { readonly value: { readonly id: string } }[]): string[] =>
  packs.map(({ value }) => value.id);

async function sat(): Promise<{ readonly bench: VerifyBench; readonly report: Report }> {
  const bench = new VerifyBench();
  return { bench, report: await bench.practice({ packs: ['demo'] }) };
}

test('a pack is found by its text, also where the report has its id wrong', async () => {
  const { bench, report } = await sat();
  const packs = report.packs.map((pack) => ({ ...pack, id: 'other' }));
  const found = await bench.contentOf().of({ ...report, packs });
  expect([idsOf(found.packs), found.missing]).toEqual([['demo'], []]);
});

test('without kept copies a pack is found in a folder, past files that cannot be read', async () => {
  const { bench, report } = await sat();
  for (const copy of bench.keptCopies()) rmSync(copy);
  writeFileSync(path.join(bench.content, 'a-torn.yaml'), Buffer.from([0x66, 0xff, 0xfe]));
  expect(idsOf((await bench.contentOf().of(report)).packs)).toEqual(['demo']);
  const [pack] = report.packs;
  expect(await bench.contentOf([]).of(report)).toMatchObject({
    packs: [],
    missing: [{ type: 'pack', id: 'demo', sha256: pack?.sha256 }],
  });
});

test('an exam is no pack, whatever a report calls it', async () => {
  const bench = new VerifyBench();
  const report = await bench.exam();
  const packs = report.session.exam === undefined ? [] : [{ ...report.session.exam, title: 'No pack' }];
  expect((await bench.contentOf().of({ ...report, packs })).packs).toEqual([]);
});

test('a report that names a rehearsal as scored, or the reverse, is told so', async () => {
  const bench = new VerifyBench();
  const report = await bench.practice({ count: 30 });
  const [item] = report.items;
  const [rehearsal] = report.rehearsals;
  if (item === undefined || rehearsal === undefined) throw new Error('The sitting lacks one of the two.');
  const swapped: Report = {
    ...report,
    items: [{ ...item, question: rehearsal.question }],
    rehearsals: [{ ...rehearsal, question: item.question }],
  };
  const found = await recountReport(swapped, await bench.contentOf().of(report), null, sha256);
  expect(found.filter(({ why }) => why !== undefined)).toMatchObject([
    { field: 'items[0].question', written: rehearsal.question, why: 'It is not scored.' },
    { field: 'rehearsals[0].question', written: item.question, why: 'It is no rehearsal.' },
  ]);
});

test('the questions of a report that cannot be drawn again stand as it lists them', async () => {
  const bench = new VerifyBench();
  const report = await bench.practice({ count: 30 });
  expect(report.rehearsals.length).toBeGreaterThan(0);
  const written = [...report.items, ...report.rehearsals].map(({ question }) => question);
  const keysOf = async (changed: Report): Promise<string[]> =>
    (await reopenReport(changed, bench.contentOf())).plan.items.map(({ key }) => key);
  const drawn = await keysOf(report);
  expect(drawn.toSorted()).toEqual(written.toSorted());
  expect(drawn).not.toEqual(written);
  const other = { ...report.session, seed: report.session.seed + 1, count: 2 };
  expect(await keysOf({ ...report, session: other })).toEqual(written);
  const impossible = { ...report.session, filters: { topics: ['no-such-topic'] } };
  expect(await keysOf({ ...report, session: impossible })).toEqual(written);
});

test('a bug met while a session is drawn again is not taken for an impossible draw', async () => {
  const { bench, report } = await sat();
  const materials = await bench.contentOf().of(report);
  const broken = new Proxy(materials, {
    get: (all, key) => {
      if (key === 'packs') throw new TypeError('a bug');
      return Reflect.get(all, key);
    },
  });
  await expect(redraw(report.session, broken)).rejects.toThrow('a bug');
});
