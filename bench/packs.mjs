// Five hundred packs beside thirteen: what lists and sessions on one pack cost, once each pack has been read.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePacks } from './make-packs.mjs';
import { program, row, timeInterleaved } from './measure.mjs';

const FEW = 13;
const QUESTIONS = 200;
const LIMIT = 2;

/** A data directory and a folder with so many packs. */
function place(base, packs) {
  const home = path.join(base, `home-${packs}`);
  const folder = path.join(base, `packs-${packs}`);
  mkdirSync(home);
  makePacks(folder, packs, packs * QUESTIONS);
  const list = [program, 'packs', 'list', '--packs', folder];
  const session = [program, 'practice', 'pack-0007', '--packs', folder];
  return {
    list: { args: list, home },
    practice: {
      args: [...session, '--plain', '--seed', '7', '--count', '1'],
      home,
      until: 'Question 1 of 1',
      // What reads the past is measured elsewhere.
      before: () => rmSync(path.join(home, 'reports'), { recursive: true, force: true }),
    },
  };
}

export async function measure({ quick = false } = {}) {
  const many = quick ? 50 : 500;
  const base = mkdtempSync(path.join(tmpdir(), 'deskready-bench-'));
  try {
    const [few, lot] = [place(base, FEW), place(base, many)];
    // The first round parses every pack; the second one knows that none was written just now.
    const lists = { few: few.list, lot: lot.list };
    await timeInterleaved(lists, { runs: 1, warmUps: 1 });
    const listed = await timeInterleaved(lists, { runs: quick ? 5 : 15 });
    const sat = await timeInterleaved(
      { few: few.practice, lot: lot.practice },
      { runs: quick ? 5 : 15, warmUps: 2 },
    );
    const toList = row(`packs/list-${FEW}`, `packs list, ${FEW} packs of ${QUESTIONS}`, listed.few.ms);
    const toFirst = row(
      `packs/practice-${FEW}`,
      `first question of a pack, ${FEW} packs of ${QUESTIONS}`,
      sat.few.ms,
    );
    return [
      toList,
      row(`packs/list-${many}`, `packs list, ${many} packs`, listed.lot.ms, { to: toList, limit: LIMIT }),
      toFirst,
      row(`packs/practice-${many}`, `first question of a pack, ${many} packs`, sat.lot.ms, {
        to: toFirst,
        limit: LIMIT,
      }),
    ];
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
