import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from './support/temp-folder.ts';

const root = path.resolve(import.meta.dirname, '..');
const CONFIG = '.oxlintrc.json';
const oxlint = path.join(
  root,
  'node_modules/oxlint',
  (
    JSON.parse(readFileSync(path.join(root, 'node_modules/oxlint/package.json'), 'utf8')) as {
      bin: { oxlint: string };
    }
  ).bin.oxlint,
);

interface Violation {
  readonly file: string;
  readonly message: string;
}

/** What the linter says about the layers; other rules are the business of `npm run check:lint`. */
function violationsIn(folder: string): Violation[] {
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; message: string; help?: string; filename: string }[];
  };
  return diagnostics
    .filter(({ code }) => /no-restricted-(imports|globals|properties)/u.test(code))
    .map(({ filename, message, help }) => ({
      file: filename.replaceAll('\\', '/'),
      message: `${message} ${help ?? ''}`,
    }));
}

const PURE = 'domain/ is pure';
const DOMAIN_ALONE = 'domain/ imports nothing from the other layers';
const APP_PURE = 'app/ knows no library and no node: module';
const APP_ALONE = 'app/ imports domain/ alone';
const FORMATS = 'formats/ turns text into domain values';
const ADAPTERS = 'adapters/ imports domain/ and app/ports.ts alone';
const CLI = 'cli/ imports app/ and domain/';

const FORBIDDEN: readonly (readonly [file: string, text: string, message: string])[] = [
  ['src/domain/session/x.ts', "import { readFileSync } from 'node:fs';", PURE],
  ['src/domain/x.ts', "import chalk from 'chalk';", PURE],
  ['src/domain/x.ts', "import type { Document } from 'yaml';", PURE],
  ['src/domain/x.ts', "export { z } from 'zod';", PURE],
  ['src/domain/x.ts', "import { a } from '../app/ports.ts';", DOMAIN_ALONE],
  ['src/domain/question/x.ts', "import { a } from '../../cli/style.ts';", DOMAIN_ALONE],
  ['src/domain/x.ts', "import { a } from '../formats/wire.ts';", DOMAIN_ALONE],
  ['src/domain/x.ts', "import { a } from '../adapters/clock.ts';", DOMAIN_ALONE],
  ['src/domain/x.ts', "import { main } from '../main.ts';", DOMAIN_ALONE],
  ['src/domain/x.ts', "import { makeDeps } from '../composition.ts';", DOMAIN_ALONE],
  ['src/domain/x.ts', 'export const now = new Date();', 'domain/ has no clock'],
  ['src/domain/x.ts', 'setTimeout(() => {}, 1);', 'domain/ has no clock'],
  ['src/domain/x.ts', "console.log('x');", 'domain/ prints nothing'],
  ['src/domain/x.ts', 'export const env = process.env;', 'domain/ knows no process'],
  ['src/domain/x.ts', 'export const x = Math.random();', 'domain/ has no chance'],
  ['src/app/x.ts', "import path from 'node:path';", APP_PURE],
  ['src/app/x.ts', "import * as v from 'valibot';", APP_PURE],
  ['src/app/x.ts', "import { a } from '../cli/style.ts';", APP_ALONE],
  ['src/app/x.ts', "import { a } from '../formats/wire.ts';", APP_ALONE],
  ['src/app/x.ts', "import { a } from '../adapters/clock.ts';", APP_ALONE],
  ['src/app/x.ts', 'export const now = new Date();', 'app/ takes the time from the Clock port'],
  ['src/app/x.ts', 'setTimeout(() => {}, 1);', 'app/ takes the time from the Clock port'],
  ['src/app/x.ts', "console.log('x');", 'app/ prints nothing'],
  ['src/app/x.ts', 'export const env = process.env;', 'app/ knows no process'],
  ['src/app/x.ts', 'export const x = Math.random();', 'app/ takes chance from the Entropy port'],
  ['src/formats/pack/x.ts', "import { a } from '../../cli/style.ts';", FORMATS],
  ['src/formats/x.ts', "import { a } from '../adapters/clock.ts';", FORMATS],
  ['src/formats/x.ts', "import { a } from '../app/library.ts';", 'formats/ imports app/ports.ts alone'],
  ['src/formats/x.ts', "import { readFileSync } from 'node:fs';", 'formats/ is handed text or bytes'],
  ['src/adapters/x.ts', "import { a } from '../cli/style.ts';", ADAPTERS],
  ['src/adapters/x.ts', "import { a } from '../formats/wire.ts';", ADAPTERS],
  ['src/adapters/x.ts', "import { a } from '../app/library.ts';", 'adapters/ imports app/ports.ts alone'],
  ['src/cli/commands/x.ts', "import { a } from '../../formats/wire.ts';", CLI],
  ['src/cli/x.ts', "import { a } from '../adapters/clock.ts';", CLI],
  ['src/cli/x.ts', "import { main } from '../main.ts';", CLI],
  [
    'src/cli/x.ts',
    "import { readFileSync } from 'node:fs';",
    'cli/ reaches files and the process through the ports',
  ],
  [
    'src/cli/x.ts',
    "import { spawn } from 'node:child_process';",
    'cli/ reaches files and the process through the ports',
  ],
  ['src/formats/x.ts', "import { a } from '../quiz/dom.ts';", 'quiz/ is a program of its own'],
  ['src/quiz/x.ts', "import { a } from '../cli/style.ts';", 'quiz/ is a program of its own'],
  ['src/quiz/x.ts', "import { a } from '../composition.ts';", 'quiz/ is a program of its own'],
  ['src/quiz/x.ts', "import { a } from '../adapters/sha256.ts';", 'quiz/ runs in a browser'],
  ['src/quiz/x.ts', "import * as v from 'valibot';", 'quiz/ must stay small'],
  ['src/quiz/x.ts', 'export const a = fetch;', 'A quiz page makes no network call'],
  ['src/quiz/x.ts', "document.body.innerHTML = '';", 'Texts of packs are texts'],
];

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  [
    'src/domain/session/x.ts',
    "import { a } from '../question/kinds.ts';\nexport const b = Math.max(a, 1);\n",
  ],
  ['src/domain/x.ts', "import { fsrs } from 'ts-fsrs';\nexport const b = fsrs;\n"],
  [
    'src/app/x.ts',
    "import { a } from '../domain/pack.ts';\nimport { b } from './ports.ts';\nexport const c = [a, b];\n",
  ],
  [
    'src/formats/x.ts',
    "import * as v from 'valibot';\nimport type { A } from '../app/ports.ts';\nexport const c: A = v;\n",
  ],
  [
    'src/adapters/x.ts',
    "import { readFileSync } from 'node:fs';\nimport type { A } from '../app/ports.ts';\nexport const c: A = readFileSync;\n",
  ],
  [
    'src/cli/x.ts',
    "import chalk from 'chalk';\nimport { a } from '../app/library.ts';\nexport const c = [chalk, a];\n",
  ],
  [
    'src/quiz/x.ts',
    "import { a } from '../adapters/local-iso.ts';\nimport { b } from '../formats/html/prose.ts';\nimport { c } from './dom.ts';\nexport const d = [a, b, c];\n",
  ],
  [
    'src/main.ts',
    "import { a } from './cli/run-cli.ts';\nimport { b } from './adapters/clock.ts';\nexport const c = [a, b];\n",
  ],
];

/** Each text in a file of its own, in one tree with the project's own rules, since the linter takes its time to start. */
function plant(cases: readonly (readonly [file: string, text: string, ...rest: string[]])[]): Violation[][] {
  const names = cases.map(([file], index) => file.replace(/x\.ts$/u, `x${index}.ts`));
  const files = cases.map(([, text], index) => [names[index] ?? '', `${text}\n`]);
  const folder = tempFolder(Object.fromEntries(files) as Record<string, string>);
  copyFileSync(path.join(root, CONFIG), path.join(folder, CONFIG));
  const violations = violationsIn(folder);
  return names.map((name) => violations.filter(({ file }) => file.endsWith(name)));
}

describe('the rules of the layers', () => {
  it('catch what does not belong there, once, and say what to do instead', () => {
    const found = plant(FORBIDDEN);
    for (const [index, [file, text, message]] of FORBIDDEN.entries()) {
      const messages = found[index]?.map((violation) => violation.message);
      expect(messages, `${file}: ${text}`).toEqual([expect.stringContaining(message)]);
    }
  });

  it('let each layer have what belongs there', () => {
    for (const [index, violations] of plant(ALLOWED).entries()) {
      expect(violations, ALLOWED[index]?.join(': ')).toEqual([]);
    }
  });

  it('are kept in the whole of src/', () => {
    expect(violationsIn(root)).toEqual([]);
  });
});
