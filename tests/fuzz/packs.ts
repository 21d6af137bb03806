import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oneByOne } from '../../src/app/lint-files.ts';
import { lintContent, type LintPorts } from '../../src/app/lint-content.ts';
import { configurationOf, RECOMMENDED } from '../../src/domain/lint/configuration.ts';
import type { Finding } from '../../src/domain/lint/finding.ts';
import { HIDDEN } from '../../src/domain/visible.ts';
import { lintFile } from '../../src/formats/lint/lint-file.ts';
import { parseContent } from '../../src/formats/parse-content.ts';
import { sha256 } from '../support/sha256.ts';
import { anyPackText } from './any-pack-text.ts';
import { property, type Property } from './property.ts';

const EVERYTHING = configurationOf({ ...RECOMMENDED, isPreview: true });
const TODAY = '2026-11-22';
const named = (stem: string): Parameters<typeof lintFile>[0] => ({
  path: `${stem}.yaml`,
  stem,
  folder: null,
  origin: 'file',
});

function assertInside(findings: readonly Finding[], text: string): void {
  const lines = text.split('\n');
  for (const { message, line, column, endLine, endColumn } of findings) {
    assert.notEqual(message.trim(), '');
    assert.ok(column >= 1 && column - 1 <= (lines[line - 1]?.length ?? -1), `${line}:${column} ${message}`);
    assert.ok(endColumn - 1 <= (lines[endLine - 1]?.length ?? -1), `${endLine}:${endColumn} ${message}`);
    assert.equal(message.match(HIDDEN), null, JSON.stringify(message));
  }
}

/** Texts as files of one folder, in the order in which they are listed. */
function folderOf(texts: readonly string[], order: readonly number[]): LintPorts {
  const files = texts.map((text, index) => ({ file: named(`pack-${index}`), text }));
  return {
    files: {
      below: () => order.flatMap((index) => files[index]?.file ?? []),
      kindOf: () => 'directory',
      named: (path) => named(path),
      read: ({ path }) => {
        const text = files.find(({ file }) => file.path === path)?.text ?? '';
        return { text, sha256: sha256(text) };
      },
      readStdin: async () => ({ text: '', sha256: '' }),
    },
    lintFiles: oneByOne((file, source, configuration) => lintFile(file, source, configuration, TODAY)),
  };
}

const lintAll = (
  texts: readonly string[],
  order: readonly number[],
): Promise<{ findings: readonly Finding[] }> =>
  lintContent(['.'], { configuration: EVERYTHING, isIgnored: () => false }, folderOf(texts, order));

export const PACK_PROPERTIES: readonly Property[] = [
  property('a pack is read or has findings inside its text', 150, anyPackText, async (text) => {
    const content = await parseContent(named('hostile'), { text, sha256: '' });
    assertInside(content.findings, text);
    const hasErrors = content.findings.some(({ severity }) => severity === 'error');
    assert.ok(hasErrors || content.value !== null || content.type === 'other');
    assert.equal(JSON.stringify(content.value ?? null).match(HIDDEN), null);
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  }),
  property('lint never throws and says the same twice', 100, anyPackText, (text) => {
    const [once, again] = [1, 2].map(() => lintFile(named('hostile'), { text }, EVERYTHING, TODAY));
    assertInside(once?.findings ?? [], text);
    assert.deepEqual(once, again);
  }),
  property(
    'lint does not hang on the order of files',
    25,
    fc
      .array(anyPackText, { minLength: 2, maxLength: 4 })
      .chain((texts) =>
        fc.tuple(
          fc.constant(texts),
          fc.shuffledSubarray([...texts.keys()], { minLength: texts.length, maxLength: texts.length }),
        ),
      ),
    async ([texts, order]) => {
      const marked = texts.map((text) => `format: 1\n${text}`);
      const straight = await lintAll(marked, [...marked.keys()]);
      assert.deepEqual((await lintAll(marked, order)).findings, straight.findings);
    },
  ),
];
