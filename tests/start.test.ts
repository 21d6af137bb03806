import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadProgram } from '../src/start.ts';
import { tempFolder } from './support/temp-folder.ts';

const program = (): string =>
  tempFolder({
    'main.js': "exports.main = async (root) => require('./chunks/sum.js').sum(root.length, 1);",
    'chunks/sum.js':
      "const path = require('node:path'); exports.sum = (a, b) => (path.sep === '' ? 0 : a + b);",
  });

describe('loading the built program', () => {
  it('runs chunks that require each other and what Node brings', async () => {
    expect(await loadProgram(program()).main('four')).toBe(5);
  });

  it('keeps the code of the chunks that were loaded, and runs from it', async () => {
    const folder = program();
    const first = loadProgram(folder);
    await first.main('four');
    first.keepCode('all');
    expect(readdirSync(folder)).toContain('main.js.code');
    expect(readdirSync(path.join(folder, 'chunks'))).toContain('sum.js.code');
    expect(await loadProgram(folder).main('four')).toBe(5);
  });

  it.each([
    ['cut off', (code: Buffer) => code.subarray(0, 40)],
    ['of another version of V8', (code: Buffer) => Buffer.concat([Buffer.alloc(16, 1), code.subarray(16)])],
    ['empty', () => Buffer.alloc(0)],
  ])('compiles a chunk anew whose kept code is %s', async (_what, spoil) => {
    const folder = program();
    const first = loadProgram(folder);
    await first.main('four');
    first.keepCode('all');
    const file = path.join(folder, 'chunks/sum.js.code');
    writeFileSync(file, spoil(readFileSync(file)));
    expect(await loadProgram(folder).main('four')).toBe(5);
  });

  it('keeps code of chunks that have none yet, where only that is asked for', async () => {
    const folder = program();
    const loaded = loadProgram(folder);
    loaded.keepCode('all');
    const before = readFileSync(path.join(folder, 'main.js.code'));
    writeFileSync(path.join(folder, 'main.js.code'), 'kept');
    await loaded.main('four');
    loaded.keepCode('new');
    expect(readFileSync(path.join(folder, 'main.js.code'), 'utf8')).toBe('kept');
    expect(readdirSync(path.join(folder, 'chunks'))).toContain('sum.js.code');
    expect(before.length).toBeGreaterThan(0);
  });
});

describe('the build', () => {
  const dist = path.resolve('dist');

  it('leaves no import() in a chunk, which start.ts could not follow', () => {
    const chunks = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    expect(chunks.length).toBeGreaterThan(5);
    const importing = chunks.filter((name) =>
      /\bimport\(/u.test(readFileSync(path.join(dist, name), 'utf8')),
    );
    expect(importing).toEqual([]);
  });

  it.each(['main.js', 'chunks/session.js'])('kept code of %s that this Node takes', (name) => {
    const file = path.join(dist, name);
    const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, cachedData: readFileSync(`${file}.code`) });
    expect(script.cachedDataRejected).toBe(false);
  });
});
