import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../src/domain/lint/rules.ts';
import { packYaml } from './support/content-yaml.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What a command prints of what it loads, its output being a pipe. */
function traced(argv: readonly string[]): string {
  const args = ['--require', path.join(root, 'tests/support/trace-chunks.cjs'), 'bin/deskready.js', ...argv];
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, DESKREADY_HOME: tempFolder() },
  }).stderr;
}

/** The chunks of the built program that a command reads, in order. */
function chunksOf(...argv: readonly string[]): string[] {
  return /^chunks: (.*)$/mu.exec(traced(argv))?.[1]?.split(' ') ?? [];
}

const holds = (chunk: string, text: string): boolean =>
  readFileSync(path.join(root, 'dist', `${chunk}.js`), 'utf8').includes(text);

const START = ['start', 'main', 'chunks/rolldown-runtime', 'chunks/base'];
const SESSION = [...START, 'chunks/run-cli', 'chunks/session', 'chunks/feedback'];
/** What only a part of the program says, to find the chunk that it is in. */
const YAML = 'Nested mappings are not allowed in compact mappings';
const SCREENS = '[?1049h';
const SCHEDULER = 'request_retention';

// An import of a value where one of a type would do, or an eager import, is enough to load what a command does not need.
describe('a command loads what it needs, and nothing else', () => {
  it('the version', () => {
    expect(chunksOf('--version')).toEqual(START);
  });

  it('help', () => {
    expect(chunksOf('--help')).toEqual([...START, 'chunks/run-cli']);
  });

  it.each(['--version', '--help'])('%s, without the network code of Node.js behind its streams', (option) => {
    expect(traced([option])).toMatch(/^net: false$/mu);
  });

  it('a plain session until its first question is answered', () => {
    const chunks = chunksOf('practice', 'office-mail-docs', '--plain', '--seed', '1');
    expect(chunks).toEqual(SESSION);
    const texts = [YAML, SCREENS, SCHEDULER, ...RULES.map(({ summary }) => summary)];
    expect(texts.filter((text) => chunks.some((chunk) => holds(chunk, text)))).toEqual([]);
  });

  it("a pack of one's own, which is parsed once and then needs no more than one that came with the program", () => {
    const home = tempFolder({ 'my-pack.yaml': packYaml('my-pack') });
    const sit = (): string[] => {
      // What reads the past is another matter.
      rmSync(path.join(home, 'reports'), { recursive: true, force: true });
      return chunksOf('practice', path.join(home, 'my-pack.yaml'), '--plain', '--data', home);
    };
    expect(sit().some((chunk) => holds(chunk, YAML))).toBe(true);
    expect(sit()).toEqual(SESSION);
  });

  it('a report on a shipped pack, whose kept copy is as good as that and is not parsed', () => {
    const home = tempFolder();
    chunksOf('practice', 'office-excel', '--plain', '--data', home);
    expect(chunksOf('reports', 'show', '--data', home).some((chunk) => holds(chunk, YAML))).toBe(false);
  });

  it('lint, which parses YAML and knows all rules, but shows no screens', () => {
    const chunks = chunksOf('lint', 'questions/packs/office-mail-docs.yaml');
    const isLoaded = (text: string): boolean => chunks.some((chunk) => holds(chunk, text));
    expect(isLoaded(YAML)).toBe(true);
    expect(RULES.every(({ summary }) => isLoaded(summary))).toBe(true);
    expect(chunks).not.toContain('chunks/interactive-face');
    expect(chunks).not.toContain('chunks/feedback');
  });

  it('lint from its cache, which parses nothing', () => {
    const cache = path.join(tempFolder(), 'cache');
    const lint = (): string[] =>
      chunksOf('lint', 'questions/packs/office-mail-docs.yaml', '--cache-location', cache);
    expect(lint().some((chunk) => holds(chunk, YAML))).toBe(true);
    expect(lint().some((chunk) => holds(chunk, YAML))).toBe(false);
  });
});
