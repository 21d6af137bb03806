import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/adapters/lint-workers.ts';
import { oneByOne } from '../../src/app/lint-files.ts';
import type { FileToLint, LintedFile, LintFiles } from '../../src/app/ports-lint.ts';
import { configurationOf, RECOMMENDED } from '../../src/domain/lint/configuration.ts';
import { USUAL_LIMITS } from '../../src/domain/limits.ts';
import { lintFile } from '../../src/formats/lint/lint-file.ts';
import { packAround, TODAY } from '../support/rule-cases.ts';
import { tempFolder } from '../support/temp-folder.ts';

const configuration = configurationOf({ ...RECOMMENDED, isPreview: true });
const worker = path.resolve('dist/lint-worker.js');
const here = oneByOne((file, source, chosen) => lintFile(file, source, chosen, TODAY));

const question = (index: number): string => `- id: question-${index}
  topic: ${index % 50 === 0 ? 'nothing' : 'sums'}
  level: easy
  prompt: What is ${index} and ${index * 7}, which is NOT less than ${'very '.repeat(index % 9)}much?
  options: [{ text: '${index * 8}', correct: true }, { text: All of the above }, { text: '${index}' }]
  verified: { on: 2024-01-0${1 + (index % 9)}, by: arithmetic }
`;

/** Packs of very different sizes, about a megabyte altogether. */
function packs(): FileToLint[] {
  return Array.from({ length: 40 }, (_, index) => {
    const id = `pack-${index}`;
    const count = index % 10 === 3 ? 300 : 3 * index;
    const questions = Array.from({ length: count + 1 }, (_each, number) => question(number + index)).join('');
    const file = { path: `packs/${id}.yaml`, stem: id, folder: null, origin: 'packs-dir' } as const;
    return { file, source: { text: packAround(questions).replace('id: demo', `id: ${id}`), sha256: '' } };
  });
}

async function all(lintFiles: LintFiles, files: Iterable<FileToLint>): Promise<LintedFile[]> {
  const linted: LintedFile[] = [];
  for await (const each of lintFiles(files, configuration)) linted.push(each);
  return linted;
}

describe('lint in worker threads', () => {
  it('finds the same in the same order, however many there are', async () => {
    const files = packs();
    const expected = await all(here, files);
    expect(expected.flatMap(({ findings }) => findings).length).toBeGreaterThan(1000);
    for (const count of [1, 2, 3]) {
      expect(
        await all(sideBySide(here, { worker, count, limits: USUAL_LIMITS, today: TODAY }), files),
      ).toEqual(expected);
    }
  }, 60_000);

  it('says nothing on standard error, whatever flags this version of V8 knows', () => {
    const folder = tempFolder(
      Object.fromEntries(packs().map(({ file, source }) => [`${file.stem}.yaml`, source.text])),
    );
    const argv = [path.resolve('bin/deskready.js'), 'lint', folder, '--format', 'compact'];
    const { status, stderr } = spawnSync(process.execPath, argv, {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('starts none for a few files', async () => {
    const crew = { worker: path.resolve('no-such-worker.js'), count: 2, limits: USUAL_LIMITS, today: TODAY };
    const files = packs().slice(0, 2);
    expect(await all(sideBySide(here, crew), files)).toEqual(await all(here, files));
  });

  it('takes files only as fast as they are linted', async () => {
    let taken = 0;
    function* slowly(): Iterable<FileToLint> {
      for (const file of packs()) {
        taken += 1;
        yield file;
      }
    }
    const linted = sideBySide(here, { worker, count: 2, limits: USUAL_LIMITS, today: TODAY })(
      slowly(),
      configuration,
    );
    const iterator = linted[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
    expect(taken).toBeLessThan(40);
  });

  it.each([
    ['breaks', "throw new Error('broken worker');", 'broken worker'],
    [
      'ends early',
      "require('node:worker_threads').parentPort.once('message', () => process.exit(0));",
      'ended before',
    ],
  ])('stops with an error where a worker %s', async (_what, code, message) => {
    const broken = path.join(tempFolder({ 'worker.cjs': code }), 'worker.cjs');
    await expect(
      all(sideBySide(here, { worker: broken, count: 2, limits: USUAL_LIMITS, today: TODAY }), packs()),
    ).rejects.toThrow(message);
  });

  it('stops with an error where the files cannot be read on', async () => {
    function* breaking(): Iterable<FileToLint> {
      yield* packs();
      throw new Error('no more');
    }
    await expect(
      all(sideBySide(here, { worker, count: 2, limits: USUAL_LIMITS, today: TODAY }), breaking()),
    ).rejects.toThrow('no more');
  });
});
