import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeContentFiles } from '../../../src/adapters/content-files.ts';
import { lintContent } from '../../../src/app/lint-content.ts';
import { catalogue, type CatalogueEntry, standing } from '../../../src/domain/lint/catalogue.ts';
import { type Configuration } from '../../../src/domain/lint/configuration.ts';
import { RULES } from '../../../src/domain/lint/rules.ts';
import { oneByOne } from '../../../src/app/lint-files.ts';
import { lintFile } from '../../../src/formats/lint/lint-file.ts';
import { isWhole, onlyRule, packAround, STRUCTURE_ONLY, TODAY } from '../../support/rule-cases.ts';
import { sha256 } from '../../support/sha256.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const pages = 'docs/rules';
const entries = catalogue();
const pageOf = ({ id }: CatalogueEntry): string => readFileSync(path.join(pages, `${id}.md`), 'utf8');

/** Examples below a heading: the YAML blocks until the next heading. */
function examples(page: string, heading: 'Bad' | 'Good'): string[] {
  const section = page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return Array.from(section.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu), ([, text]) => text ?? '');
}

/** An example as files: questions alone stand in a pack named demo; `# file: exams/mock.yaml` starts a further file. */
function filesOf(example: string): [name: string, text: string][] {
  if (!example.includes('# file: ')) {
    return [['demo.yaml', isWhole(example) ? example : packAround(example)]];
  }
  return example
    .split(/^# file: /mu)
    .filter((part) => part.trim() !== '')
    .map((part) => [part.slice(0, part.indexOf('\n')).trim(), part.slice(part.indexOf('\n') + 1)]);
}

async function rulesFound(example: string, configuration: Configuration): Promise<string[]> {
  const folder = tempFolder();
  for (const [name, text] of filesOf(example)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const { findings } = await lintContent(
    ['.'],
    { configuration, isIgnored: () => false },
    {
      files: makeContentFiles(folder, sha256, () => Readable.from([''])),
      lintFiles: oneByOne((file, source, chosen) => lintFile(file, source, chosen, TODAY)),
    },
  );
  return [...new Set(findings.map(({ rule }) => rule))];
}

/** Faults that no example in a page can show, each with the test that makes such a file. */
const SHOWN_BY_TESTS: Readonly<Record<string, string>> = {
  'not-a-file': 'tests/adapters/content-files.test.ts',
  'not-readable': 'tests/adapters/content-files.test.ts',
  'not-utf8': 'tests/adapters/content-files.test.ts',
  'too-large': 'tests/adapters/content-files.test.ts',
  'too-many-faults': 'tests/formats/never-throws.test.ts',
};

const configurationFor = ({ id }: CatalogueEntry): Configuration => {
  // A comment for a rule that is off is never unused, so the rule of the example is on.
  const needed = id === 'unused-ignore' ? 'all-of-the-above' : id;
  const rule = RULES.find((each) => each.id === needed);
  return rule === undefined ? STRUCTURE_ONLY : onlyRule(rule);
};

describe('rules, their pages, their tests and the index', () => {
  it('name the same rules', () => {
    const names = (folder: string, end: string): string[] =>
      readdirSync(folder)
        .filter((name) => name.endsWith(end))
        .map((name) => name.slice(0, -end.length));
    const settable = RULES.map(({ id }) => id).toSorted();
    const notRules = new Set(['README', 'accuracy']);
    expect(names('src/domain/lint/rules', '.ts').toSorted()).toEqual(settable);
    expect(names('tests/domain/lint/rules', '.test.ts').toSorted()).toEqual(settable);
    expect(
      names(pages, '.md')
        .filter((name) => !notRules.has(name))
        .toSorted(),
    ).toEqual(entries.map(({ id }) => id).toSorted());
  });

  it('stand in an index that is as the code says', async () => {
    const rows = entries.map(
      (entry) => `| [${entry.id}](${entry.id}.md) | ${standing(entry)} | ${entry.summary} |`,
    );
    const text = `# Rules of lint

Written by a test from what the rules say of themselves; \`npx vitest run tests/domain/lint/rule-pages.test.ts -u\` writes it again.
How often the rules are right is told in [accuracy](accuracy.md).

| rule | standing | what it looks for |
|---|---|---|
${rows.join('\n')}
`;
    await expect(text).toMatchFileSnapshot(path.resolve(pages, 'README.md'));
  });
});

describe.each(entries)('the page of $id', (entry) => {
  it('starts with its name, its standing and its summary', () => {
    expect(existsSync(path.join(pages, `${entry.id}.md`))).toBe(true);
    expect(pageOf(entry)).toMatch(new RegExp(`^# ${entry.id}\\n\\n.+\\n\\n.+\\n`, 'u'));
    const [, , second, , summary] = pageOf(entry).split('\n');
    expect(second).toBe(standing(entry));
    expect(summary).toBe(entry.summary);
  });

  it('names each of its settings with its default', () => {
    for (const [name, value] of Object.entries(entry.settings)) {
      expect(pageOf(entry)).toContain(typeof value === 'number' ? `\`${name}\` (${value})` : `\`${name}\` (`);
    }
  });

  it('has bad examples that it finds and good ones in which nothing is found, or a test has them', async () => {
    const bad = examples(pageOf(entry), 'Bad');
    const good = examples(pageOf(entry), 'Good');
    const test = SHOWN_BY_TESTS[entry.id];
    if (test !== undefined) {
      expect([bad, good, readFileSync(test, 'utf8').includes(`'${entry.id}'`)]).toEqual([[], [], true]);
      return;
    }
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
    for (const example of bad) expect(await rulesFound(example, configurationFor(entry))).toContain(entry.id);
    for (const example of good) expect(await rulesFound(example, configurationFor(entry))).toEqual([]);
  });
});
