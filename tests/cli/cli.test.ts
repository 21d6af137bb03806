import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DATA } from './cases/data.ts';
import { HTML } from './cases/html.ts';
import { LINT_SETUPS } from './cases/lint-setups.ts';
import { LINT_OUTPUTS } from './cases/lint-outputs.ts';
import { LINTS } from './cases/lints.ts';
import { LISTS } from './cases/lists.ts';
import { PROGRESS } from './cases/progress.ts';
import { RECORDS } from './cases/records.ts';
import { REFUSALS } from './cases/refusals.ts';
import { REPORTS } from './cases/reports.ts';
import { RULE_PAGES } from './cases/rules.ts';
import { SEQUENCES } from './cases/sequences.ts';
import { SESSIONS } from './cases/sessions.ts';
import { TOOLS } from './cases/tools.ts';
import { TYPED } from './cases/typed.ts';
import { HOSTS } from './hosts.ts';

const CASES = [
  ...SESSIONS,
  ...TYPED,
  ...SEQUENCES,
  ...RECORDS,
  ...REPORTS,
  ...HTML,
  ...DATA,
  ...PROGRESS,
  ...REFUSALS,
  ...LISTS,
  ...LINTS,
  ...LINT_OUTPUTS,
  ...TOOLS,
  ...LINT_SETUPS,
  ...RULE_PAGES,
];
const fixtures = path.resolve(import.meta.dirname, '../fixtures/cli');
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'deskready-cli-'));
  cpSync(fixtures, path.join(directory, 'content'), { recursive: true });
  const broken =
    'format: 1\nid: broken\ntitle: Broken\nlanguage: en\ntopics: { a: A }\nquestions:\n  - { id: one, topic: a, levl: easy, prompt: P, options: [] }\n';
  writeFileSync(path.join(directory, 'content/broken.yaml'), broken);
  mkdirSync(path.join(directory, 'empty'));
  mkdirSync(path.join(directory, 'big/exams'), { recursive: true });
  const big =
    'format: 1\nid: big\ntitle: Big\nminutes: 5\npass: 50\ndraw: [{ pack: office-excel, count: 500 }]\n';
  writeFileSync(path.join(directory, 'big/exams/big.yaml'), big);
});

afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

describe.each(Object.entries(HOSTS))('%s', (_host, run) => {
  test.each(CASES)(
    '$name',
    async ({ argv, stdin, files = {}, env, code, stdout = [], stderr = [], absent = [] }) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
        writeFileSync(path.join(directory, name), text);
      }
      const ran = await run({
        argv,
        directory,
        ...(stdin === undefined ? {} : { stdin }),
        ...(env === undefined ? {} : { env }),
      });
      for (const part of stdout) expect(ran.stdout).toMatch(part);
      for (const part of stderr) expect(ran.stderr).toMatch(part);
      for (const part of absent) expect(ran.stdout + ran.stderr).not.toMatch(part);
      expect(ran.code).toBe(code);
    },
  );
});
