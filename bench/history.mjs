// Looking back over many reports, beside reading and parsing the same files alone. Run with: npm run bench -- history
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeReports } from './make-reports.mjs';
import { program, row, timeInterleaved } from './measure.mjs';

const ITEMS = 40;
const HOUR_MS = 3_600_000;
const MOST_REPORTS = 10_000;
const FIRST_LIMIT = 1.5;
const AGAIN_LIMIT = 0.1;
const alone = path.join(import.meta.dirname, 'read-alone.mjs');

/** Times over so many reports, which are made and removed again: `{ alone: { ms }, … }`. */
async function timesOver(reports, runs) {
  const home = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  const folder = path.join(home, 'reports');
  const before = () => rmSync(path.join(home, 'cache'), { recursive: true, force: true });
  try {
    const writeOneMore = await makeReports(folder, reports, ITEMS, Date.now() - HOUR_MS);
    const progress = [program, 'progress'];
    const review = [program, 'review', '--json'];
    const commands = {
      alone: { args: [alone, folder] },
      progressFirst: { args: progress, before },
      progressAgain: { args: progress, before: writeOneMore },
      reviewFirst: { args: review, before },
      reviewAgain: { args: review, before: writeOneMore },
    };
    return await timeInterleaved(commands, { runs, home });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

export async function measure({ quick = false } = {}) {
  const runs = quick ? 3 : 5;
  const rows = [];
  for (const reports of quick ? [1000, MOST_REPORTS] : [1000, 2500, 5000, MOST_REPORTS]) {
    const times = await timesOver(reports, runs);
    const count = reports.toLocaleString('en');
    const to = row(
      `history/alone-${reports}`,
      `peer: ${count} reports read and parsed alone`,
      times.alone.ms,
    );
    // Fewer reports take little more than the start of the program.
    const isMost = reports === MOST_REPORTS;
    rows.push(
      to,
      row(`history/growth-${reports}`, `progress over ${count} reports, first time`, times.progressFirst.ms, {
        to,
      }),
    );
    if (!isMost) continue;
    const first = { to, limit: FIRST_LIMIT };
    const again = { to, limit: AGAIN_LIMIT };
    rows.push(
      row('history/progress-first', 'progress, first time', times.progressFirst.ms, first),
      row('history/progress-again', 'progress, one new report', times.progressAgain.ms, again),
      row('history/review-first', 'review, first time', times.reviewFirst.ms, first),
      row('history/review-again', 'review, one new report', times.reviewAgain.ms, again),
    );
  }
  return rows;
}
