import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeHistoryFiles } from '../../src/adapters/history-files.ts';
import { findProgress, findToday } from '../../src/app/find-progress.ts';
import { findReviews } from '../../src/app/find-reviews.ts';
import type { HistoryPorts } from '../../src/app/ports-history.ts';
import type { Progress } from '../../src/domain/history/progress.ts';
import { keyHash } from '../../src/domain/report/hashes.ts';
import { readKept, writeKept } from '../../src/formats/history/kept-history.ts';
import { readPast } from '../../src/formats/history/read-past.ts';
import { freshItems, memoryByHand, type RawReport, recomputed } from '../support/recomputed-progress.ts';
import { BUDGET, LEVELS, library, NOW, packs, questions, simulate } from '../support/simulated-reports.ts';
import { sha256 } from '../support/sha256.ts';
import { SUMS } from '../support/sums.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A data directory with these reports. */
function portsOver(reports: readonly RawReport[], data: string = tempFolder()): HistoryPorts {
  mkdirSync(path.join(data, 'reports'));
  for (const report of reports) {
    const items = report.items.map((item) => {
      const question = questions.find(({ id }) => item.question.endsWith(`/${id}`));
      return { ...item, kind: 'single', topic: question?.topic };
    });
    const whole = { format: 1, tool: { name: 'deskready' }, ...report, items, rehearsals: [], digest: '' };
    writeFileSync(path.join(data, 'reports', `${report.id}.json`), JSON.stringify(whole));
  }
  const history = makeHistoryFiles(data, {
    readPast,
    readKept: (content) => readKept(content, 'build', SUMS),
    writeKept: (kept) => writeKept(kept, 'build', SUMS),
  });
  return { history, sha256 };
}

describe.each([1, 2, 3])('over 300 simulated reports (%i), an outside script finds', (seed) => {
  const reports = simulate(300, seed);
  const data = mkdtempSync(path.join(tmpdir(), 'deskready-test-'));
  const ports = portsOver(reports, data);
  let progress: Progress;
  afterAll(() => rmSync(data, { recursive: true, force: true }));
  beforeAll(async () => {
    progress = await findProgress({ packs: [] }, NOW, library, ports);
  });

  test('the same, also from the cache', async () => {
    expect(await findProgress({ packs: [] }, NOW, library, ports)).toEqual(progress);
    expect(ports.history.kept()?.history.sums.count).toBe(290);
  });

  test('the same totals, days, streak, scores and exams', () => {
    const outside = recomputed(reports, NOW.slice(0, 10));
    const { exams, ...others } = outside;
    expect(progress).toMatchObject(others);
    expect(progress.exams).toMatchObject(exams as object[]);
    expect(progress.exams.every(({ percent, passed }) => passed === percent >= 60)).toBe(true);
  });

  test('the same fresh answers by pack and level', () => {
    const fresh = freshItems(reports);
    for (const { id, score, levels } of progress.packs) {
      const own = fresh.filter(({ item }) => item.question.startsWith(`${id}/`));
      expect(score.fresh.outOf).toBe(own.length);
      for (const level of LEVELS) {
        expect(levels[level].outOf).toBe(own.filter(({ item }) => item.level === level).length);
      }
    }
    expect(progress.packs.map(({ id }) => id)).toEqual(['aa', 'bb']);
  });

  test('the same queue', async () => {
    const { queue, memories } = await findReviews({ packs: [] }, NOW, library, ports);
    const asked = packs.flatMap(({ id, questions }) =>
      questions.flatMap((question) =>
        question.retired ? [] : [{ key: `${id}/${question.id}`, hash: keyHash(question, sha256) }],
      ),
    );
    const byHand = asked.flatMap(({ key, hash }) => {
      const memory = memoryByHand(reports, key, hash, BUDGET);
      return memory === null ? [] : [{ key, memory }];
    });
    expect([...memories].sort()).toEqual(byHand.map(({ key, memory }) => [key, memory]).sort());
    const due = byHand
      .filter(({ memory }) => memory.lastDay !== NOW.slice(0, 10) && memory.dueMs <= Date.parse(NOW))
      .sort((a, b) => a.memory.dueMs - b.memory.dueMs || (a.key < b.key ? -1 : 1));
    expect(queue.due).toEqual(due.map(({ key }) => key));
    expect(progress.questions).toMatchObject({
      all: asked.length,
      answered: byHand.length,
      mastered: byHand.filter(({ memory }) => memory.rightDays >= 3).length,
      due: due.length,
      unmet: asked.length - byHand.length,
    });
  });

  test('the same for today', async () => {
    const { questions, weakest, reports: count } = progress;
    expect(await findToday(NOW, library, ports)).toMatchObject({ questions, weakest, reports: count });
  });
});

describe('progress', () => {
  const reports = simulate(60, 9);

  test('of one candidate looks at the reports with that name alone', async () => {
    const named = reports.map((report, place) => ({
      ...report,
      ...(place % 2 === 0 ? { candidate: { name: 'Ana Cruz' } } : {}),
    }));
    const alone = await findProgress(
      { packs: [] },
      NOW,
      library,
      portsOver(named.filter((_, place) => place % 2 === 0)),
    );
    const ports = portsOver(named);
    expect(await findProgress({ packs: [], candidate: ' ana CRUZ' }, NOW, library, ports)).toEqual(alone);
    expect(alone.reports).toBe(30);
    expect((await findProgress({ packs: [], candidate: 'Nobody' }, NOW, library, ports)).reports).toBe(0);
  });

  test('of named packs speaks of their questions alone, and of targets that ask of them', async () => {
    const ports = portsOver(reports);
    const all = await findProgress({ packs: [] }, NOW, library, ports);
    const one = await findProgress({ packs: ['aa'] }, NOW, library, ports);
    expect(one.packs).toEqual(all.packs.slice(0, 1));
    expect(one.score).toEqual(all.packs[0]?.score);
    expect(one.targets).toEqual(all.targets.filter(({ id }) => id === 'mock'));
    expect(one.questions.all).toBe(40);
    expect({ ...one, packs: [], score: 0, targets: [], questions: 0, weakest: [] }).toEqual({
      ...all,
      packs: [],
      score: 0,
      targets: [],
      questions: 0,
      weakest: [],
    });
  });

  test('names first what was sat, and what costs most of it as the weakest', async () => {
    const { targets, weakest } = await findProgress({ packs: [] }, NOW, library, portsOver(reports));
    expect(targets[0]).toMatchObject({ type: 'exam', id: 'mock', lastAt: expect.any(String) });
    expect(weakest.map(({ pack, share }) => [pack, share])).toEqual([
      ['aa', 0.8],
      ['bb', 0.2],
    ]);
    for (const { argv, pack, topic } of weakest) {
      expect(argv).toEqual(['practice', pack, ...(topic === undefined ? [] : ['--topic', topic])]);
    }
  });

  test('for today knows of no exam before the first one, and of a review that was sat today', async () => {
    const practised = reports
      .filter(({ session }) => session.exam === undefined)
      .map((report) => ({ ...report, session: { ...report.session, mode: 'practice' as const } }));
    const before = await findToday(NOW, library, portsOver(practised));
    expect(before).toMatchObject({ lastExam: null, hasReviewToday: false });
    const reviewed = practised.map((report, place) =>
      place === 0
        ? { ...report, startedAt: NOW, session: { ...report.session, mode: 'review' as const } }
        : report,
    );
    expect(await findToday(NOW, library, portsOver(reviewed))).toMatchObject({ hasReviewToday: true });
  });

  test('of nobody is empty', async () => {
    expect(await findProgress({ packs: [] }, NOW, library, portsOver([]))).toEqual({
      at: NOW,
      reports: 0,
      targets: [],
      packs: [],
      questions: { all: 89, answered: 0, mastered: 0, due: 0, missed: 0, unmet: 89, nextInMs: null },
      streak: { current: 0, best: 0, hasToday: false },
      days: [],
      weakest: [],
      exams: [],
      score: {
        all: { points: 0, outOf: 0, percent: null },
        fresh: { points: 0, outOf: 0, percent: null },
      },
      sittings: [],
    });
  });
});
