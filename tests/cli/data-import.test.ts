import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';
import {
  at,
  carriedFilesOf,
  countsOf,
  filesOf,
  home,
  importing,
  pack,
  place,
  REPORT,
  report,
  told,
  UNSEALED,
  usedWorkplace,
} from './data-workplace.ts';
import { journalsIn, LiveProgram, SIT, TWELVE } from './live-program.ts';
import { run } from './reports-workplace.ts';

/** A folder with a session that was ended by a signal at its third question. */
async function interrupted(signal: NodeJS.Signals): Promise<string> {
  const folder = tempFolder(TWELVE);
  const live = new LiveProgram(folder, SIT);
  live.type('a', 'b');
  await live.see(/Question 3 of 12/u);
  live.signal(signal);
  await live.closed;
  return folder;
}

describe('an export, imported into an empty directory', () => {
  test('gives the same files, and nothing new the second time', async () => {
    const folder = await usedWorkplace();
    await run(folder, ['data', 'export', 'in.zip']);
    const there = path.join(folder, 'there');
    const first = await importing(folder, '--data', there);
    expect(first.code).toBe(0);
    expect(countsOf(first)).toEqual({ new: 6, same: 0, replaced: 0, kept: 0, refused: 0 });
    expect(carriedFilesOf(there)).toEqual(carriedFilesOf(home(folder)));
    const second = await importing(folder, '--data', there);
    expect(countsOf(second)).toMatchObject({ new: 0, same: 6 });
    expect(carriedFilesOf(there)).toEqual(carriedFilesOf(home(folder)));
    await run(folder, ['data', 'export', 'again.zip', '--data', there]);
    expect(readFileSync(path.join(folder, 'again.zip'))).toEqual(readFileSync(path.join(folder, 'in.zip')));
  });

  // Only the second leaves a report too, which says that the session was interrupted.
  test.each(['SIGKILL', 'SIGINT'] as const)(
    'lets a session be resumed there that %s ended',
    async (signal) => {
      const folder = await interrupted(signal);
      await run(folder, ['data', 'export', 'in.zip']);
      await importing(folder, '--data', 'there');
      const { stdout } = await run(folder, ['resume', '--plain', '--data', 'there'], 'a\n'.repeat(10));
      expect(stdout).toContain('Question 3 of 12');
      expect(stdout).not.toContain('Question 2 of 12');
      // It is over there now, so the archive must not bring it back.
      const again = await importing(folder, '--data', 'there');
      expect(told(again).filter((line) => line.startsWith('sessions/'))).toEqual([
        expect.stringMatching(/^sessions\/.* kept session-over$/u),
      ]);
    },
  );

  test('brings a session back that is only missing, though its report is here', async () => {
    const folder = await interrupted('SIGINT');
    await run(folder, ['data', 'export', 'in.zip']);
    const [session = ''] = journalsIn(folder);
    rmSync(home(folder, `sessions/${session}`));
    expect(countsOf(await importing(folder))).toMatchObject({ new: 1, kept: 0 });
    expect(journalsIn(folder)).toEqual([session]);
    // Another state of it is left as it is.
    writeFileSync(home(folder, `sessions/${session}`), 'ours');
    expect(told(await importing(folder))).toContain(`sessions/${session} kept session-here`);
    expect(readFileSync(home(folder, `sessions/${session}`), 'utf8')).toBe('ours');
  });

  test('does not bring back a session whose report says that it is over', async () => {
    const cutOff = await interrupted('SIGKILL');
    const [session = ''] = journalsIn(cutOff);
    const content = readFileSync(home(cutOff, `sessions/${session}`));
    const id = session.replace('.jsonl', '');
    const over = { name: `reports/${id}.json`, content: report({ id }) };
    const folder = place([over, { name: `sessions/${session}`, content }], { [over.name]: over.content });
    expect(told(await importing(folder))).toEqual([
      `${over.name} same`,
      `sessions/${session} kept session-over`,
    ]);
  });

  test('is told in plain words, and changes nothing in a dry run', async () => {
    const folder = await usedWorkplace();
    await run(folder, ['data', 'export', 'in.zip']);
    const dry = await run(folder, ['data', 'import', 'in.zip', '--data', 'there', '--dry-run']);
    expect(dry).toEqual({
      code: 0,
      stdout: 'Would be brought in: 2 copies of what sessions used, 3 pack files, 1 report.\n',
      stderr: 'Nothing was changed, because of --dry-run.\n',
    });
    expect(filesOf(path.join(folder, 'there'))).toEqual({});
    expect((await run(folder, ['data', 'import', 'in.zip', '--data', 'there'])).stdout).toMatch(
      /^Brought in: /u,
    );
    expect((await run(folder, ['data', 'import', 'in.zip', '--data', 'there'])).stdout).toMatch(
      /^Here already: /u,
    );
  });

  test('whatever reports, packs and copies it has', async () => {
    const tag = fc.stringMatching(/^[0-9a-f]{4}$/u);
    const titles = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/u), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(tag, { maxLength: 4 }), titles, async (tags, copies) => {
        const files: Record<string, string> = { 'packs/small.yaml': pack('Small') };
        for (const each of tags)
          files[`reports/20260101-080000-${each}.json`] = report({ id: `20260101-080000-${each}` });
        for (const title of copies) files[`used/${sha256(pack(title))}.yaml`] = pack(title);
        const folder = place([], files);
        await run(folder, ['data', 'export', 'out.zip']);
        const out = ['data', 'import', 'out.zip', '--data', 'there'];
        expect((await run(folder, out)).code).toBe(0);
        expect(carriedFilesOf(path.join(folder, 'there'))).toEqual(carriedFilesOf(home(folder)));
        expect((await run(folder, out)).stdout).not.toContain('Brought in');
        expect(carriedFilesOf(path.join(folder, 'there'))).toEqual(carriedFilesOf(home(folder)));
      }),
      { numRuns: 15 },
    );
  });
});

// [what, ours, theirs, what is told, whose stays]
const REPORT_CHOICES: readonly (readonly [string, string, string, string, 'ours' | 'theirs'])[] = [
  ['the same, written in another way', 'ours', 'same', `${REPORT} same`, 'ours'],
  ['one that ended later', 'early', 'late', `${REPORT} replaced theirs-later`, 'theirs'],
  ['one that ended earlier', 'late', 'early', `${REPORT} kept ours-later`, 'ours'],
  [
    'one that ended later but was changed',
    'early',
    'late-unsealed',
    `${REPORT} kept only-ours-sealed`,
    'ours',
  ],
  ['another one of the same end', 'early', 'other', `${REPORT} kept differs-here`, 'ours'],
  ['one, where ours is damaged', 'damaged', 'late', `${REPORT} refused unreadable-here`, 'ours'],
  ['one, where ours is of a later version', 'newer', 'late', `${REPORT} refused unreadable-here`, 'ours'],
];

const reportText = (name: string): string => {
  switch (name) {
    case 'same':
      return JSON.stringify(JSON.parse(report()));
    case 'early':
      return report(at('09:00:00'));
    case 'late':
      return report(at('10:00:00'));
    case 'late-unsealed':
      return report({ ...at('10:00:00'), ...UNSEALED });
    case 'other':
      return report({ ...at('09:00:00'), away: 7 });
    case 'damaged':
      return report().slice(0, 300);
    case 'newer':
      return report({ format: 2 });
    default:
      return report();
  }
};

describe('what is here already', () => {
  test.each(REPORT_CHOICES)('meets as a report %s', async (_what, ours, theirs, line, whose) => {
    const texts = { ours: reportText(ours), theirs: reportText(theirs) };
    const folder = place([{ name: REPORT, content: texts.theirs }], { [REPORT]: texts.ours });
    const ran = await importing(folder);
    expect(told(ran)).toEqual([line]);
    expect(ran.code).toBe(line.includes('refused') ? 1 : 0);
    expect(readFileSync(home(folder, REPORT), 'utf8')).toBe(texts[whose]);
  });

  test('keeps its pack, unless --replace asks for the other', async () => {
    const folder = place([{ name: 'packs/small.yaml', content: pack('Theirs') }], {
      'packs/small.yaml': pack('Ours'),
    });
    expect(told(await importing(folder))).toEqual(['packs/small.yaml kept differs-here']);
    expect(readFileSync(home(folder, 'packs/small.yaml'), 'utf8')).toBe(pack('Ours'));
    expect(told(await importing(folder, '--replace'))).toEqual(['packs/small.yaml replaced asked']);
    expect(readFileSync(home(folder, 'packs/small.yaml'), 'utf8')).toBe(pack('Theirs'));
  });

  test('gets a copy back whose text was changed', async () => {
    const name = `used/${sha256(pack('Used'))}.yaml`;
    const folder = place([{ name, content: pack('Used') }], { [name]: 'changed' });
    expect(told(await importing(folder))).toEqual([`${name} replaced damaged-here`]);
    expect(readFileSync(home(folder, name), 'utf8')).toBe(pack('Used'));
  });

  test('is never followed where it is a link', async () => {
    const folder = place([
      { name: REPORT, content: report() },
      { name: 'packs/small.yaml', content: pack('Theirs') },
    ]);
    mkdirSync(home(folder, 'packs'), { recursive: true });
    mkdirSync(path.join(folder, 'elsewhere'));
    writeFileSync(path.join(folder, 'elsewhere/precious'), 'mine');
    symlinkSync(path.join(folder, 'elsewhere'), home(folder, 'reports'));
    symlinkSync(path.join(folder, 'elsewhere/precious'), home(folder, 'packs/small.yaml'));
    const ran = await importing(folder, '--replace');
    expect(ran.code).toBe(1);
    expect(told(ran)).toEqual(['packs/small.yaml refused blocked', `${REPORT} refused blocked`]);
    expect(filesOf(path.join(folder, 'elsewhere'))).toEqual({ precious: 'mine' });
  });
});
