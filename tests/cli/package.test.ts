import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const isWindows = process.platform === 'win32';
let directory = '';
let listed: string[] = [];
let packedBytes = 0;

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', [...args, '--silent', '--offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    shell: isWindows,
  });

beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'deskready-package-'));
  // The program was built before the tests; packing must not build it again under other tests' feet.
  const packed = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', directory], root);
  const [{ filename, files, size }] = JSON.parse(packed) as [
    { filename: string; files: { path: string }[]; size: number },
  ];
  packedBytes = size;
  listed = files.map((file) => file.path);
  mkdirSync(path.join(directory, 'empty'));
  writeFileSync(path.join(directory, 'empty/package.json'), '{ "private": true }');
  npm(['install', '--omit=dev', path.join(directory, filename)], path.join(directory, 'empty'));
}, 60_000);

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

function installed(...args: readonly string[]): string {
  const program = path.join(directory, 'empty/node_modules/deskready/bin/deskready.js');
  return execFileSync(process.execPath, [program, ...args], {
    cwd: directory,
    encoding: 'utf8',
    input: 'a\n',
    env: { DESKREADY_HOME: path.join(directory, 'home') },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

test('the package runs when it is installed alone, with no other package beside it', () => {
  expect(installed('--version')).toMatch(/^\d+\.\d+\.\d+[-a-z]*\n$/u);
  expect(installed('packs', '--ascii')).toContain('office-excel');
  expect(installed('practice', 'office-excel', '--seed', '1')).toContain('Question 2 of 10');
});

test('the package holds the program, the questions the schemas and the pages of rules, and no source, test or map', () => {
  const folders = new Set(listed.map((file) => file.split('/')[0]));
  expect([...folders].sort()).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'LICENSE-QUESTIONS',
      'README.md',
      'bin',
      'dist',
      'docs',
      'package.json',
      'questions',
      'schema',
    ].sort(),
  );
  expect(listed).toContain('dist/THIRD-PARTY-LICENSES.txt');
  expect(listed.filter((file) => /\.(ts|map)$|(^|\/)tests?\//u.test(file))).toEqual([]);
  expect(statSync(path.join(root, 'dist/main.js')).size).toBeLessThan(200_000);
});

test('every file of the package is of a kind that is needed, and the package is below 3 MB', () => {
  const NEEDED = [
    /^(?:CHANGELOG\.md|LICENSE|LICENSE-QUESTIONS|README\.md|package\.json)$/u,
    /^bin\/deskready\.js$/u,
    /^dist\/(?:main|start|lint-worker|history-worker|quiz)\.js(?:\.code)?$/u,
    /^dist\/chunks\/[\w-]+\.js(?:\.code)?$/u,
    /^dist\/compiled\/[a-z0-9-]+\.compiled$/u,
    /^dist\/(?:THIRD-PARTY-LICENSES\.txt|build-id)$/u,
    /^docs\/(?:lint|limits)\.md$/u,
    /^docs\/rules\/[\w-]+\.md$/u,
    /^questions\/(?:packs|exams|tracks)\/[a-z0-9-]+\.yaml$/u,
    /^schema\/[a-z]+\.schema\.json$/u,
  ];
  expect(listed.filter((file) => !NEEDED.some((needed) => needed.test(file)))).toEqual([]);
  expect(packedBytes).toBeGreaterThan(100_000);
  expect(packedBytes).toBeLessThan(3_000_000);
});
