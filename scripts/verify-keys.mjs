// Computes every key that carries a `check` in LibreOffice, beside the engine that the tests use: npm run verify-keys
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { comparable, keyOf } from './check-keys.mjs';

const root = path.resolve(import.meta.dirname, '..');
const packs = path.join(root, 'questions', 'packs');
const FIRST_FREE_COLUMN = 40;

const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A cell of a tab-separated sheet: texts in quotes stay texts, formulas and numbers stand bare. */
function cellText(value) {
  if (typeof value === 'boolean') return value ? '=TRUE()' : '=FALSE()';
  if (typeof value === 'string' && value.startsWith('=')) return value;
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}

/** One sheet with the question's cells and, far to the right in its first row, the formula. */
function sheetOf({ cells = {}, formula }) {
  const rows = [[]];
  for (const [name, value] of Object.entries(cells)) {
    const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(name);
    (rows[Number(row) - 1] ??= [])[columnOf(letters) - 1] = cellText(value);
  }
  rows[0][FIRST_FREE_COLUMN] = formula;
  return Array.from(rows, (row = []) => Array.from(row, (cell = '') => cell).join('\t')).join('\n');
}

/** LibreOffice writes truth values as numbers. */
const TRUTH = { TRUE: '1', FALSE: '0' };

const questions = readdirSync(packs).flatMap((file) => {
  const { id, questions: all } = parse(readFileSync(path.join(packs, file), 'utf8'));
  return all
    .filter(({ check }) => check !== undefined)
    .map((question) => [`${id}__${question.id}`, question]);
});

const folder = mkdtempSync(path.join(tmpdir(), 'deskready-keys-'));
try {
  const names = questions.map(([name, { check }]) => {
    writeFileSync(path.join(folder, `${name}.csv`), sheetOf(check));
    return path.join(folder, `${name}.csv`);
  });
  const out = path.join(folder, 'out');
  const office = spawnSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profile`,
      '--infilter=Text - txt - csv (StarCalc):9,34,76,1,,1033,true,true',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true,false',
      '--outdir',
      out,
      ...names,
    ],
    { encoding: 'utf8' },
  );
  if (office.error !== undefined || office.status !== 0) {
    console.error(
      'LibreOffice is needed: install the package libreoffice-calc, so that "soffice" can be run.',
    );
    process.exitCode = 2;
  } else {
    const unknown = [];
    const wrong = questions.flatMap(([name, question]) => {
      const [firstRow = ''] = readFileSync(path.join(out, `${name}.csv`), 'utf8').split('\n');
      const computed = comparable((firstRow.split('\t')[FIRST_FREE_COLUMN] ?? '').replaceAll(/^"|"$/gu, ''));
      const key = comparable(keyOf(question));
      if (computed === '#NAME?') {
        unknown.push(name.replace('__', '/'));
        return [];
      }
      const isEqual =
        computed === key || computed === TRUTH[key] || Math.abs(Number(computed) - Number(key)) < 1e-6;
      return isEqual ? [] : [`${name.replace('__', '/')}: computed ${computed}, the key says ${key}`];
    });
    for (const line of wrong) console.error(line);
    for (const name of unknown) console.log(`${name}: this LibreOffice lacks a function of it.`);
    const agreeing = questions.length - wrong.length - unknown.length;
    console.log(`${agreeing} keys agree, ${wrong.length} do not, ${unknown.length} could not be computed.`);
    process.exitCode = wrong.length === 0 ? 0 : 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
