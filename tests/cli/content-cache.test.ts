import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packYaml } from '../support/content-yaml.ts';
import { hasPermissions, tempFolder } from '../support/temp-folder.ts';
import { HOSTS, type Ran } from './hosts.ts';

const CONTENT = 'home/cache/content';
const INDEX = 'home/cache/content.json';

const run = (directory: string, ...argv: readonly string[]): Promise<Ran> =>
  HOSTS['in the process']({ argv, stdin: 'a\n', directory });

const practice = (folder: string): Promise<Ran> =>
  run(folder, 'practice', 'mine', '--plain', '--seed', '1', '--count', '1');

/** A data directory with two packs of the user. */
const workplace = (): string =>
  tempFolder({ 'home/packs/mine.yaml': packYaml('mine'), 'home/packs/other.yaml': packYaml('other') });

/** The kept file of a pack. */
function keptOf(folder: string, id: string): string {
  const name = readdirSync(path.join(folder, CONTENT)).find((each) => each.startsWith(`${id}-`));
  return path.join(folder, CONTENT, name ?? 'none');
}

describe('what is kept of content', () => {
  test('answers as the files themselves do', async () => {
    const folder = workplace();
    const [first, second] = [await run(folder, 'packs', '--json'), await run(folder, 'packs', '--json')];
    expect(second).toEqual(first);
    expect(existsSync(path.join(folder, INDEX))).toBe(true);
    rmSync(path.join(folder, 'home/cache'), { recursive: true });
    expect(await run(folder, 'packs', '--json')).toEqual(first);
    expect((await practice(folder)).stdout).toContain('Pack mine');
  });

  test('is not kept of what came with the program', async () => {
    const folder = tempFolder();
    expect((await run(folder, 'packs')).code).toBe(0);
    expect(existsSync(path.join(folder, 'home'))).toBe(false);
  });

  test('is named in one sentence where it was edited, and left alone', async () => {
    const folder = workplace();
    await practice(folder);
    const kept = keptOf(folder, 'mine');
    const edited = readFileSync(kept, 'utf8').replace('this one', 'that one');
    writeFileSync(kept, edited);
    const ran = await practice(folder);
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('this one')]);
    expect(ran.stderr).toBe(
      `The cache ${kept} was cut off or edited, so it is left alone; delete it, which loses nothing, to make deskready fast again.\n`,
    );
    expect(readFileSync(kept, 'utf8')).toBe(edited);
    expect((await run(folder, 'practice', 'mine', '--plain', '--quiet')).stderr).toBe('');
    rmSync(kept);
    expect((await practice(folder)).stderr).toBe('');
    expect(keptOf(folder, 'mine')).toBe(kept);
  });

  test('is looked at by doctor, which writes nothing, and not by lint', async () => {
    const folder = workplace();
    expect((await run(folder, 'doctor', '--json')).stdout).toContain('"pack": 2');
    expect((await run(folder, 'lint', 'home/packs/mine.yaml')).code).toBe(0);
    expect(existsSync(path.join(folder, 'home/cache'))).toBe(false);
  });

  test('is offered at the Tab key without a word on stderr, also where it was damaged', async () => {
    const folder = workplace();
    await run(folder, 'packs');
    writeFileSync(path.join(folder, INDEX), 'damaged');
    const ran = await run(folder, 'complete', '--word=m', '--', 'packs', 'remove');
    expect([ran.stdout, ran.stderr]).toEqual([expect.stringContaining('mine'), '']);
  });

  test('is counted as cache, goes with the data, and into no export', async () => {
    const folder = workplace();
    await practice(folder);
    await run(folder, 'packs');
    const { parts } = JSON.parse((await run(folder, 'data', '--json')).stdout) as {
      parts: { cache: { files: number } };
    };
    expect(parts.cache.files).toBe(3);
    expect((await run(folder, 'data', 'export', 'all.zip')).code).toBe(0);
    expect(readFileSync(path.join(folder, 'all.zip'), 'latin1')).not.toContain('cache/');
    expect((await run(folder, 'data', 'delete', '--yes')).code).toBe(0);
    expect(existsSync(path.join(folder, 'home/cache'))).toBe(false);
  });

  test('is not written through a link', async () => {
    const folder = workplace();
    mkdirSync(path.join(folder, 'home/cache'));
    writeFileSync(path.join(folder, 'theirs'), 'mine\n');
    symlinkSync(path.join(folder, 'theirs'), path.join(folder, INDEX));
    const ran = await run(folder, 'packs');
    expect(ran.stderr).toContain(`${path.join(folder, INDEX)} is not a cache of deskready`);
    expect(readFileSync(path.join(folder, 'theirs'), 'utf8')).toBe('mine\n');
  });

  test.runIf(hasPermissions)('costs only time where it cannot be written', async () => {
    const folder = workplace();
    mkdirSync(path.join(folder, 'home/cache'));
    chmodSync(path.join(folder, 'home/cache'), 0o500);
    const ran = await practice(folder);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
  });

  test('is sound after eight programs made it at once', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `pack-${index}`);
    const folder = tempFolder(Object.fromEntries(names.map((id) => [`home/packs/${id}.yaml`, packYaml(id)])));
    const call = { argv: ['packs', '--json'], directory: folder };
    const all = await Promise.all(names.slice(0, 8).map(() => HOSTS.spawned(call)));
    const later = await HOSTS.spawned(call);
    expect(all.every(({ code, stderr }) => code === 0 && stderr === '')).toBe(true);
    expect(new Set([...all, later].map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(path.join(folder, CONTENT)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
