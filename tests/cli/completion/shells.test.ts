import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasCommand, installedIn, ShellScreen } from './shell-screen.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/cli');

/** What is typed before the Tab key, and the last word that it makes. */
const CASES: readonly (readonly [what: string, typed: string, word: string])[] = [
  ['a command', 'deskready prac', 'practice'],
  ['a command of a command', 'deskready tracks sh', 'show'],
  ['an option', 'deskready practice --hide', '--hide-clock'],
  ['an option that all commands take', 'deskready exam --asc', '--ascii'],
  ["an option's value", 'deskready practice --level ea', 'easy'],
  ["an option's value behind an equals sign", 'deskready practice --level=ea', '--level=easy'],
  ['the second of two values', 'deskready practice --kind single,ju', 'single,judgement'],
  ['a format', 'deskready lint --format js', 'json'],
  ['a pack', 'deskready practice office-e', 'office-excel'],
  ['an exam of a folder named before', 'deskready exam --packs content demo', 'demo-exam'],
  ['a track', 'deskready practice --packs content --track demo', 'demo-track'],
  ['a file', 'deskready lint my-q', 'my-questions.yaml'],
  ['a file behind an equals sign', 'deskready practice --report=my-q', 'my-questions.yaml'],
  ['a folder', 'deskready --data cont', 'content/'],
];

let folder = '';
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deskready-shells-'));
  env = installedIn(folder);
  const work = path.join(folder, 'work');
  mkdirSync(work);
  cpSync(fixtures, path.join(work, 'content'), { recursive: true });
  writeFileSync(path.join(work, 'my-questions.yaml'), 'format: 1\n');
});

afterAll(async () => {
  // A shell may still be writing its history when it is killed.
  await vi.waitFor(() => rmSync(folder, { recursive: true, force: true }), { timeout: 10_000 });
});

interface Typed {
  readonly command: string;
  readonly setUp: readonly string[];
}

const TYPED: Readonly<Record<'bash' | 'zsh', Typed>> = {
  bash: {
    command: 'bash --norc --noprofile',
    setUp: ["PS1='ready> '", 'eval "$(deskready completion bash)"'],
  },
  zsh: {
    command: 'zsh -f',
    setUp: ["PS1='ready> '", 'autoload -U compinit', 'compinit -D -u', 'source <(deskready completion zsh)'],
  },
};

describe.each(Object.entries(TYPED))('%s', (name, { command, setUp }) => {
  const isMissing = !hasCommand('tmux') || !hasCommand(name);
  let shell: ShellScreen | null = null;

  beforeAll(async () => {
    if (isMissing) return;
    shell = new ShellScreen(name, command, path.join(folder, 'work'), env);
    await shell.run(setUp.join('; '));
  });

  afterAll(() => shell?.close());

  test.skipIf(isMissing).each(CASES)(
    `completes %s (skipped without tmux and ${name})`,
    async (_what, typed, word) => {
      shell?.type(typed);
      shell?.press('Tab');
      const before = typed.slice(0, typed.lastIndexOf(' ') + 1);
      const lead = word.startsWith('--') ? '' : (/--[a-z]+=/u.exec(typed)?.[0] ?? '');
      await shell?.see(`ready> ${before}${lead}${word}`);
      shell?.press('C-u');
      await shell?.run('true');
    },
  );

  test.skipIf(isMissing)(`never runs what was typed (skipped without tmux and ${name})`, async () => {
    shell?.type('deskready practice "$(touch ran)" `touch ran` --level=ea');
    shell?.press('Tab');
    await shell?.see('--level=easy');
    expect(existsSync(path.join(folder, 'work/ran'))).toBe(false);
    shell?.press('C-u');
    await shell?.run('true');
  });
});

describe('fish', () => {
  const isMissing = !hasCommand('fish');

  test.skipIf(isMissing).each(CASES)('completes %s (skipped without fish)', (_what, typed, word) => {
    const script = 'deskready completion fish | source; complete -C $argv[1]';
    const printed = execFileSync('fish', ['-N', '-c', script, '--', typed], {
      cwd: path.join(folder, 'work'),
      encoding: 'utf8',
      env,
    });
    const lead = word.startsWith('--') ? '' : (/--[a-z]+=/u.exec(typed)?.[0] ?? '');
    expect(printed.split('\n').map((line) => line.split('\t')[0])).toContain(lead + word);
  });
});
