import { describe, expect, test } from 'vitest';
import { makeDataFolder } from '../../src/adapters/data-folder.ts';
import { sha256 } from '../../src/adapters/sha256.ts';
import { carryOut, planImport } from '../../src/app/plan-import.ts';
import type { Archive } from '../../src/app/ports-data.ts';
import { makeDataTools } from '../../src/composition/data-tools.ts';
import { MARK_PATH, MARK_TEXT } from '../../src/domain/data/archive-mark.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { writeReport } from '../../src/formats/report/write-report.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { reportOf } from '../support/reports.ts';
import { tempFolder } from '../support/temp-folder.ts';

const REPORT = reportOf();
const PATH = `reports/${REPORT.id}.json`;
const TEXT = writeReport(REPORT, sha256);

/** An archive of files as bytes; a text in place of them is why they cannot be unpacked. */
function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Archive {
  return {
    entries: Object.keys(files).map((path) => ({ path, size: files[path]?.length ?? 0, isLink: false })),
    bytesOf: ({ path }) => {
      const content = files[path];
      return content instanceof Uint8Array ? content : 'damaged';
    },
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const NOT_UTF8 = new Uint8Array([0x7b, 0xff, 0xfe]);

const planned = (
  archive: Archive,
  here: Readonly<Record<string, string | Uint8Array>> = {},
): ReturnType<typeof planImport> => {
  const directory = tempFolder(here);
  const { readers } = makeDataTools({ directory } as Parameters<typeof makeDataTools>[0]);
  return planImport(archive, false, {
    folder: makeDataFolder(directory),
    clock: new FakeClock(),
    readers,
    sha256,
    parse: async (file, source) => parseContent(file, source),
  });
};

const told = async (plan: ReturnType<typeof planImport>): Promise<string[]> =>
  (await plan).map(({ path, outcome }) => `${path} ${outcome}`);

describe('an archive to import', () => {
  test.each<[string, string | Uint8Array]>([
    ['cannot be unpacked', 'damaged'],
    ['is no text', NOT_UTF8],
    ['names no format', bytes('{}')],
  ])('whose mark %s is still one where it holds data, and the mark is a foreign file', async (_why, mark) => {
    const archive = archiveOf({ [MARK_PATH]: mark, [PATH]: bytes(TEXT) });
    expect(await told(planned(archive))).toEqual([`${PATH} new`, `${MARK_PATH} refused`]);
    await expect(planned(archiveOf({ [MARK_PATH]: mark }))).rejects.toMatchObject({ code: 'broken-content' });
  });

  test('of a later version is refused as a whole', async () => {
    const archive = archiveOf({ [MARK_PATH]: bytes('{"format": 2}'), [PATH]: bytes(TEXT) });
    await expect(planned(archive)).rejects.toThrow('written by a later version');
  });

  test('brings a report where the one of its id here is no text', async () => {
    const archive = archiveOf({ [MARK_PATH]: bytes(MARK_TEXT), [PATH]: bytes(TEXT) });
    const [file] = await planned(archive, { [PATH]: NOT_UTF8 });
    expect(file).toMatchObject({ path: PATH });
    expect(file?.outcome).not.toBe('new');
  });

  test('holds files in the order of their names, whatever order they lie in', async () => {
    const files = ['b', 'a', 'c'].map((name) => [`notes/${name}`, bytes('x')] as const);
    const archive = archiveOf({ [MARK_PATH]: bytes(MARK_TEXT), ...Object.fromEntries(files) });
    expect(await told(planned(archive))).toEqual(['notes/a refused', 'notes/b refused', 'notes/c refused']);
  });
});

test('a file that can be unpacked no more is left out, and the others are written', async () => {
  const other = { ...REPORT, id: '20261122-054316-0000' };
  const second = `reports/${other.id}.json`;
  const whole = archiveOf({ [PATH]: bytes(TEXT), [second]: bytes(writeReport(other, sha256)) });
  const plan = await planned(whole);
  const folder = makeDataFolder(tempFolder());
  carryOut(plan, archiveOf({ [PATH]: 'damaged', [second]: bytes('second') }), folder);
  expect(folder.list().map(({ path }) => path)).toEqual([second]);
});
