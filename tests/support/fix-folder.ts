import path from 'node:path';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { makeContentEdits } from '../../src/adapters/content-edits.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { fixContent, type FixResult } from '../../src/app/fix-content.ts';
import { configurationOf, RECOMMENDED } from '../../src/domain/lint/configuration.ts';
import { oneByOne } from '../../src/app/lint-files.ts';
import { lintFile } from '../../src/formats/lint/lint-file.ts';
import { TODAY } from './rule-cases.ts';
import { sha256 } from './sha256.ts';

const wish = { configuration: configurationOf(RECOMMENDED), isIgnored: () => false };

/** Fixes the files of a folder and writes them. */
export async function fixFolder(folder: string, paths: readonly string[] = ['.']): Promise<FixResult> {
  const edits = makeContentEdits(folder, sha256);
  const fixed = await fixContent(paths, wish, {
    files: makeContentFiles(folder, sha256, () => Readable.from([''])),
    lintFiles: oneByOne((file, source, configuration) => lintFile(file, source, configuration, TODAY)),
    edits,
  });
  for (const { path: file, before, after } of fixed.changed) edits.write(file, before, after);
  return fixed;
}

/** What a file of a folder holds. */
export const readDemo = (folder: string): string => readFileSync(path.join(folder, 'demo.yaml'), 'utf8');

/** The head of a pack whose title has two spaces that are mended. */
export const HEAD = `# a pack
format: 1
id: demo   # its name
title: 'Demo  pack'
language: en
topics: { sums: Sums }
questions:
`;
