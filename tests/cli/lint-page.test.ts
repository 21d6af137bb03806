import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addLint } from '../../src/cli/add-lint.ts';
import { readConfiguration } from '../../src/formats/lint/configuration-file.ts';
import { lintText } from '../formats/lint-text.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

const yamlIn = (page: string, start: RegExp): string[] =>
  Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```$/gmu), ([, text]) => text ?? '').filter((text) =>
    start.test(text),
  );

const page = read('docs/lint.md');

test('the page on lint has a row for each option of the command, and for no other', () => {
  const program = new Command();
  addLint(
    program,
    async () => {
      throw new Error('This test runs no command.');
    },
    () => undefined,
  );
  const options = program.commands.flatMap((command) => command.options.map(({ long }) => long ?? ''));
  const rows = Array.from(page.matchAll(/^\| `(--[a-z-]+)/gmu), ([, name]) => name);
  expect(rows.toSorted()).toEqual(options.toSorted());
});

test('its example of a configuration is a sound one, and its table has every key', () => {
  const [example = ''] = yamlIn(page, /^extends:/u);
  expect(readConfiguration(example, '.deskready.yaml')).toMatchObject({ wish: { extends: 'recommended' } });
  const schema = JSON.parse(read('schema/config.schema.json')) as { properties: object };
  const rows = Array.from(page.matchAll(/^\| `([a-z]+)` \|/gmu), ([, name]) => name);
  expect(rows.toSorted()).toEqual(Object.keys(schema.properties).toSorted());
});

test('the pack and the exam of the page on writing packs can be copied', async () => {
  const writing = read('docs/writing-packs.md');
  const [pack = '', exam = '', ...more] = yamlIn(writing, /^format:/u);
  expect(more).toEqual([]);
  expect((await lintText(pack, { stem: 'my-first-pack' })).findings).toEqual([]);
  expect((await lintText(exam, { stem: 'my-exam', folder: 'exams' })).findings).toEqual([]);
});

test.each(['docs/lint.md', 'docs/writing-packs.md'])('%s links to pages that are there', (file) => {
  const links = Array.from(read(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/gu), ([, to]) => to ?? '');
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(existsSync(path.resolve(path.dirname(file), link)), link).toBe(true);
});
