import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  compiledPath,
  readCompiled,
  readOutline,
  writeCompiled,
} from '../../src/adapters/compiled-content.ts';
import { sourceText } from '../../src/adapters/content-files.ts';
import type { Content, ContentFile } from '../../src/app/ports.ts';
import { packOutline } from '../../src/domain/pack-outline.ts';
import { packOf, trackOf } from '../support/memory-library.ts';
import { single } from '../support/questions.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const file: ContentFile = {
  path: 'questions/packs/demo.yaml',
  stem: 'demo',
  folder: null,
  origin: 'shipped',
};
const bytes = Buffer.from('\uFEFFid: demo\r\n');
const source = sourceText(bytes, sha256);
const value = packOf('demo', [single({ prompt: 'Is 5 ₱ enough for a café 🎧?' })]);
const compiled = writeCompiled({ type: 'pack', value, file, findings: [] }, bytes);
const folderWith = (content: Uint8Array | string): string => {
  const folder = tempFolder();
  writeFileSync(compiledPath(folder, 'demo'), content);
  return folder;
};

describe('compiled content', () => {
  it('answers for exactly the file that was compiled, with all its letters', () => {
    const content = readCompiled(folderWith(compiled), file, source);
    expect(content).toEqual({ type: 'pack', value, file, findings: [] });
  });

  it.each([
    ['by a letter', Buffer.from('\uFEFFid: dema\r\n')],
    ['by a space', Buffer.concat([bytes, Buffer.from(' ')])],
    ['by its line ends', Buffer.from('\uFEFFid: demo\n')],
    ['to nothing', Buffer.alloc(0)],
  ])('does not answer for a file that was changed %s', (_how, changed) => {
    expect(readCompiled(folderWith(compiled), file, sourceText(changed, sha256))).toBeNull();
    expect(readOutline(folderWith(compiled), file, sourceText(changed, sha256))).toBeNull();
  });

  it('does not answer for a text that is no file', () => {
    expect(readCompiled(folderWith(compiled), file, sourceText(source.text, sha256))).toBeNull();
  });

  it('does not answer for a file of another name', () => {
    expect(readCompiled(folderWith(compiled), { ...file, stem: 'other' }, source)).toBeNull();
  });

  it('has an outline of a pack, which is that of its value', () => {
    expect(readOutline(folderWith(compiled), file, source)).toEqual(packOutline(value));
    const track: Content = { type: 'track', value: trackOf('demo', []), file, findings: [] };
    expect(readOutline(folderWith(writeCompiled(track, bytes)), file, source)).toBeNull();
  });

  it.each(['', bytes.toString(), '[]', `\n\n${bytes.toString()}`, `{"id":\n{"type":\n${bytes.toString()}`])(
    'does not answer from a damaged file: %j',
    (content) => {
      expect(readCompiled(folderWith(content), file, source)).toBeNull();
      expect(readOutline(folderWith(content), file, source)).toBeNull();
    },
  );
});
