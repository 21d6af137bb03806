import { describe, expect, it } from 'vitest';
import { type CompiledContent, readCompiled } from '../../src/adapters/compiled-content.ts';
import type { ContentFile } from '../../src/app/ports.ts';
import { packOf } from '../support/memory-library.ts';
import { single } from '../support/questions.ts';
import { sha256 } from '../support/sha256.ts';
import { tempFolder } from '../support/temp-folder.ts';

const file: ContentFile = {
  path: 'questions/packs/demo.yaml',
  stem: 'demo',
  folder: null,
  origin: 'shipped',
};
const text = 'id: demo\n';
const source = { text, sha256: sha256(text) };
const compiled: CompiledContent = { text, type: 'pack', value: packOf('demo', [single()]) };
const folderWith = (content: string): string => tempFolder({ 'demo.json': content });

describe('compiled content', () => {
  it('answers for exactly the text that was compiled', () => {
    const content = readCompiled(folderWith(JSON.stringify(compiled)), file, source);
    expect(content).toMatchObject({ type: 'pack', value: compiled.value, file, findings: [] });
  });

  it('does not answer for a changed file, even by a space', () => {
    const changed = { text: `${text} `, sha256: sha256(`${text} `) };
    expect(readCompiled(folderWith(JSON.stringify(compiled)), file, changed)).toBeNull();
  });

  it('does not answer for a file of another name', () => {
    expect(readCompiled(folderWith(JSON.stringify(compiled)), { ...file, stem: 'other' }, source)).toBeNull();
  });

  it.each(['', '{"text": "id', '[]'])('does not answer from a damaged file: %j', (content) => {
    expect(readCompiled(folderWith(content), file, source)).toBeNull();
  });
});
