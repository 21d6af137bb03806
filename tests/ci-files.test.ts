import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { programUnderTest } from './cli/completion/program-under-test.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readYaml = (file: string): unknown => parse(read(file), { strict: true });

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
        readonly steps: readonly Step[];
      }
    >
  >;
}

const action = readYaml('action.yml') as Action;
const scripts = (JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }).scripts;

/** What a call of lint names that there is not: options, and values of options with choices. */
function unknownWords(call: string): string[] {
  const lint = programUnderTest().commands.find((command) => command.name() === 'lint') as Command;
  const words = call.split(/\s+/u);
  return words.flatMap((word, index) => {
    if (!/^--[a-z]/u.test(word)) return [];
    const option = lint.options.find(({ long }) => long === word);
    if (option === undefined) return [word];
    const value = words[index + 1] ?? '';
    const isKnown = !/^[a-z]+$/u.test(value) || option.argChoices?.includes(value) !== false;
    return isKnown ? [] : [`${word} ${value}`];
  });
}

/** All calls of lint in a text. */
const lintCalls = (text: string): string[] => text.match(/deskready(?:\.js"?)? lint [^\n|>)`]*/gu) ?? [];

test('the action takes paths and fail-on, and its steps call npm scripts and options that there are', () => {
  expect(Object.keys(action.inputs)).toEqual(['paths', 'fail-on']);
  expect(action.runs.using).toBe('composite');
  const runs = action.runs.steps.map(({ run }) => run ?? '').join('\n');
  const called = [...runs.matchAll(/npm run --silent (\S+)/gu)].map(([, name]) => name ?? '');
  expect(called).toEqual(['build']);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
  expect(existsSync(path.join(root, 'bin/deskready.js'))).toBe(true);
  expect(lintCalls(runs)).toHaveLength(1);
  expect(lintCalls(runs).flatMap(unknownWords)).toEqual([]);
});

test("the action's steps name a shell, and no expression stands in a script", () => {
  for (const { run, shell } of action.runs.steps) {
    expect(shell).toBe('bash');
    expect(run).not.toContain('${{');
  }
});

function runLintStep(
  inputs: Readonly<Record<string, string>>,
  cwd: string,
): { code: number; stdout: string } {
  const { run, env } = action.runs.steps.at(-1) ?? {};
  expect(Object.keys(env ?? {}).sort()).toEqual(['ACTION_FOLDER', 'FAIL_ON', 'WANTED_PATHS']);
  const variables = {
    PATH: process.env['PATH'],
    DESKREADY_HOME: path.join(cwd, 'home'),
    ACTION_FOLDER: root,
    ...inputs,
  };
  try {
    return {
      code: 0,
      stdout: execFileSync('bash', ['-e', '-c', run ?? ''], {
        cwd,
        encoding: 'utf8',
        env: variables,
        stdio: 'pipe',
      }),
    };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, stdout };
  }
}

const BROKEN = 'format: 1\nid: broken\ntitle: Broken\nlanguage: en\ntopics: { a: A }\nquestions: []\n';

test.skipIf(process.platform === 'win32')(
  "the action's script annotates what is wrong, and takes paths with spaces",
  () => {
    const folder = tempFolder({ 'my questions/broken.yaml': BROKEN, 'other/broken.yaml': BROKEN });
    const { code, stdout } = runLintStep({ FAIL_ON: 'error', WANTED_PATHS: 'my questions\n' }, folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=my questions\/broken\.yaml,line=6/mu);
    expect(stdout).not.toContain('other/broken.yaml');
    const all = runLintStep({ FAIL_ON: 'error', WANTED_PATHS: '' }, folder);
    expect(all.stdout).toContain('other/broken.yaml');
  },
);

test('the hook for pre-commit calls the program that the package has, on all files', () => {
  const [hook] = readYaml('.pre-commit-hooks.yaml') as Readonly<Record<string, unknown>>[];
  expect(hook).toMatchObject({
    id: 'deskready-lint',
    language: 'node',
    entry: 'deskready lint',
    pass_filenames: false,
  });
  const manifest = JSON.parse(read('package.json')) as { bin: Readonly<Record<string, string>> };
  expect(Object.keys(manifest.bin)).toContain('deskready');
  expect('questions/packs/a.yaml').toMatch(new RegExp(String(hook?.['files']), 'u'));
});

test('our workflow runs the checks on Node 20, 22 and 24, for pushes and pull requests, and the action itself', () => {
  const { on, jobs } = readYaml('.github/workflows/ci.yml') as Workflow;
  expect(Object.keys(on)).toEqual(['push', 'pull_request']);
  expect(jobs['test']?.strategy?.matrix.node).toEqual([20, 22, 24]);
  const runs = jobs['test']?.steps.map(({ run }) => run) ?? [];
  expect(runs.slice(-2)).toEqual(['npm ci', 'npm test']);
  expect(jobs['runtimes']?.strategy?.matrix.node).toEqual([20, 22, 24, 26]);
  const depth = jobs['depth']?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(depth).toEqual(expect.arrayContaining(['npm run coverage', 'npm run fuzz -- --minutes 10']));
  const ours = [...depth.join('\n').matchAll(/npm run (\S+)/gu)].map(([, name]) => name ?? '');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(ours));
  expect(jobs['action']?.steps.map(({ uses }) => uses)).toContain('./');
});

test('every call of lint in docs/ci.md and the README uses options and formats that there are', () => {
  const calls = [...lintCalls(read('docs/ci.md')), ...lintCalls(read('README.md'))];
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.flatMap(unknownWords)).toEqual([]);
  const named = [...read('docs/ci.md').matchAll(/^\| `(--[a-z-]+)/gmu)].map(([, option]) => option ?? '');
  expect(named.flatMap(unknownWords)).toEqual([]);
});

test('the examples of docs/ci.md are YAML, and the action gets inputs that it has', () => {
  const blocks = [...read('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/gu)].map(
    ([, text]) => parse(text ?? '') as unknown,
  );
  expect(blocks.length).toBeGreaterThan(3);
  const [workflow] = blocks as [Workflow];
  const step = workflow.jobs['lint']?.steps.find(({ uses }) => uses?.includes('/deskready@')) as
    | { with: object }
    | undefined;
  expect(Object.keys(action.inputs)).toEqual(
    expect.arrayContaining(Object.keys(step?.with ?? { none: true })),
  );
});
