import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../src/domain/question/question.ts';
import { modeline, startYamlServer, type YamlServer } from '../support/yaml-server.ts';
import { lintText, OPTIONS, packWith, unmark } from './lint-text.ts';

let folder: string;
let server: YamlServer;
let opened = 0;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'deskready-')));
  server = await startYamlServer(folder);
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
});

type SchemaName = Parameters<typeof modeline>[0];

const open = (schema: SchemaName, text: string): ReturnType<YamlServer['open']> => {
  opened += 1;
  return server.open(`file-${opened}.yaml`, modeline(schema) + text);
};

const places = async (schema: SchemaName, text: string): Promise<string[]> =>
  (await open(schema, text)).diagnostics.map(
    // The modeline stands above.
    ({ range: { start, end } }) => `${start.line}:${start.character + 1}-${end.line}:${end.character + 1}`,
  );

const kind = (name: string, lines: string): string => packWith(`    kind: ${name}\n${lines}`);
const exam = (lines: string): string => `format: 1\nid: demo\ntitle: Demo\nminutes: 10\npass: 70\n${lines}`;
const track = (lines: string): string => `format: 1\nid: demo\ntitle: Demo\n${lines}`;

/** What is written, with each place that an editor must underline, and no other. */
const FAULTY: readonly (readonly [says: string, schema: SchemaName, marked: string])[] = [
  ['an unknown key of a question', 'pack', packWith(`${OPTIONS}    ⟦hnit⟧: Count again.\n`)],
  ['a key of another kind', 'pack', packWith(`${OPTIONS}    ⟦answer⟧: true\n`)],
  ['an unknown key of an option', 'pack', packWith(`${OPTIONS.replace(' }', ', ⟦wyh⟧: b }')}`)],
  ['a mistyped kind', 'pack', packWith(`    kind: ⟦singel⟧\n${OPTIONS}`)],
  ['a kind that is not there yet', 'pack', packWith(`    kind: ⟦⟧\n${OPTIONS}`)],
  ['a mistyped level', 'pack', packWith(OPTIONS).replace('easy', '⟦esay⟧')],
  [
    'a level that is not there',
    'pack',
    packWith(OPTIONS).replace('id: first', '⟦i⟧d: first').replace('    level: easy\n', ''),
  ],
  ['options that are not there', 'pack', packWith('').replace('id: first', '⟦i⟧d: first')],
  ['an answer that is not there', 'pack', kind('true-false', '').replace('id: first', '⟦i⟧d: first')],
  [
    'a pack without language',
    'pack',
    packWith(OPTIONS).replace('language: en\n', '').replace('format', '⟦f⟧ormat'),
  ],
  ['an unknown key of a pack', 'pack', packWith(OPTIONS).replace('language', '⟦auhtor⟧: Ana\nlanguage')],
  ['a question that is a text', 'pack', `${packWith(OPTIONS)}  - ⟦second⟧\n`],
  ['a question that is not there yet', 'pack', `${packWith(OPTIONS)}  -⟦⟧\n`],
  ['a number where text is wanted', 'pack', packWith(`${OPTIONS}    appVersion: ⟦2016⟧\n`)],
  ['an empty text', 'pack', packWith(`${OPTIONS}    hint: ⟦" "⟧\n`)],
  ['one option', 'pack', packWith('    options: ⟦[{ text: a, correct: true }]⟧\n')],
  ['an id with capitals', 'pack', packWith(OPTIONS).replace('id: first', 'id: ⟦First⟧')],
  ['a later format', 'pack', packWith(OPTIONS).replace('format: 1', 'format: ⟦2⟧')],
  [
    'marks above 3',
    'pack',
    kind('judgement', '    standard: S\n    options: [{ text: a, marks: ⟦4⟧ }, { text: b, marks: 1 }]\n'),
  ],
  ['a tolerance in words', 'pack', kind('numeric', '    answer: 5\n    tolerance: ⟦some⟧\n')],
  ['a tolerance of yes', 'pack', kind('numeric', '    answer: 5\n    tolerance: ⟦true⟧\n')],
  ['two steps', 'pack', kind('order', '    steps: ⟦[a, b]⟧\n')],
  ['a mistyped method', 'pack', packWith(`${OPTIONS}    verified: { on: 2026-11-22, by: ⟦sorce⟧ }\n`)],
  [
    'an unknown key of the second source',
    'pack',
    packWith(`${OPTIONS}    source: [{ title: T }, { title: U, ⟦ulr⟧: x }]\n`),
  ],
  ['a number as a source', 'pack', packWith(`${OPTIONS}    source: ⟦5⟧\n`)],
  ['a formula without its sign', 'pack', packWith(`${OPTIONS}    check: { formula: ⟦A1⟧ }\n`)],
  ['a mistyped order', 'exam', exam('order: ⟦risng⟧\ndraw: [{ pack: p, count: 1 }]\n')],
  ['a mistyped kind in a draw', 'exam', exam('draw: [{ pack: p, kinds: [⟦multple⟧], count: 1 }]\n')],
  ['half a question', 'exam', exam('draw: [{ pack: p, count: ⟦1.5⟧ }]\n')],
  ['a share above 100', 'track', track('draw: [{ pack: p, percent: ⟦101⟧ }]\n')],
];

describe('what an editor underlines', () => {
  test.concurrent.each(FAULTY)('%s', async (_says, schema, marked) => {
    const { text, places: marks } = unmark(marked);
    expect(await places(schema, text)).toEqual(marks);
    const { findings } = await lintText(text);
    expect(findings.map(({ line }) => String(line))).toContain(marks[0]?.split(':')[0]);
  });

  test.concurrent('several faults of one file, each once', async () => {
    const { text, places: marks } = unmark(
      packWith(`    kind: ⟦singel⟧\n    ⟦⟧level: x\n${OPTIONS}`)
        .replace('⟦⟧level: x', 'seconds: ⟦soon⟧')
        .replace('level: easy', 'level: ⟦esay⟧'),
    );
    expect((await places('pack', text)).toSorted()).toEqual(marks.toSorted());
  });

  test.concurrent('a mistyped rule, severity and setting of a configuration', async () => {
    const { text, places: marks } = unmark(
      'extends: ⟦strct⟧\nrules:\n  no-why: ⟦of⟧\n  ⟦no-wy⟧: warn\n  wordy-prompt: { words: ⟦few⟧ }\n',
    );
    expect((await places('config', text)).toSorted()).toEqual(marks.toSorted());
  });

  test.concurrent.each(['pack', 'exam', 'track'] as const)('nothing in any shipped %s', async (schema) => {
    const shipped = path.join('questions', `${schema}s`);
    const underlined = readdirSync(shipped).map(async (name) => {
      const text = readFileSync(path.join(shipped, name), 'utf8').replace(/^# yaml-language-server.*\n/u, '');
      return [name, await places(schema, text)];
    });
    for (const [name, found] of await Promise.all(underlined)) expect(found, String(name)).toEqual([]);
  });
});

const offered = async (schema: SchemaName, marked: string): Promise<string[]> =>
  (await (await open(schema, marked)).completions()).map(({ label }) => label);

describe('what an editor offers', () => {
  test.concurrent('the kinds behind "kind:", with what each is', async () => {
    const file = await open('pack', packWith(`    kind: ‸\n${OPTIONS}`));
    const items = await file.completions();
    expect(items.map(({ label }) => label)).toEqual(KIND_NAMES);
    expect(items.map(({ documentation }) => documentation)).toContain('One option is right.');
  });

  test.concurrent.each([
    ['level', 'pack', packWith(OPTIONS).replace('easy', '‸'), ['easy', 'medium', 'hard']],
    ['use', 'pack', packWith(`${OPTIONS}    use: ‸\n`), ['any', 'exam']],
    [
      'method',
      'pack',
      packWith(`${OPTIONS}    verified:\n      on: 2026-11-22\n      by: ‸\n`),
      ['formula', 'arithmetic', 'source', 'rubric'],
    ],
    [
      'order',
      'exam',
      exam('order: ‸\ndraw: [{ pack: p, count: 1 }]\n'),
      ['rising', 'shuffled', 'as-written'],
    ],
    ['base of a configuration', 'config', 'extends: ‸\n', ['recommended', 'strict']],
  ] as const)('the values of a %s', async (_key, schema, marked, values) => {
    expect((await offered(schema, marked)).toSorted()).toEqual(values.toSorted());
  });

  test.concurrent('severities of a rule, and the rules', async () => {
    expect(await offered('config', 'rules:\n  no-why: ‸\n')).toEqual(
      expect.arrayContaining(['info', 'warn', 'error']),
    );
    expect(await offered('config', 'rules:\n  ‸\n')).toEqual(
      expect.arrayContaining(['no-why', 'longest-option']),
    );
  });

  test.concurrent.each([
    ['true-false', 'answer', 'options'],
    ['order', 'steps', 'answer'],
    ['judgement', 'standard', 'rubric'],
    ['rehearse', 'rubric', 'standard'],
  ])('the keys of a question of kind %s', async (name, own, foreign) => {
    const labels = await offered('pack', kind(name, '    ‸\n'));
    expect(labels).toEqual(expect.arrayContaining([own, 'explanation', 'source', 'hint']));
    expect(labels).not.toContain(foreign);
    expect(labels.filter((label) => label === 'hint')).toHaveLength(1);
  });

  test.concurrent('the keys of a new question, those of the default kind included', async () => {
    const labels = await offered('pack', `${packWith(OPTIONS)}  - ‸\n`);
    expect(labels).toEqual(expect.arrayContaining(['id', 'kind', 'topic', 'level', 'prompt', 'options']));
    expect(labels).not.toContain('steps');
  });
});

describe('what an editor explains', () => {
  test.concurrent.each([
    [
      'level',
      packWith(OPTIONS).replace('level', 'le‸vel'),
      ['How hard the question is', '`medium`: Two or three steps'],
    ],
    [
      'options',
      packWith(OPTIONS.replace('options', 'opt‸ions')),
      ['exactly one has "correct: true"', 'correct: true'],
    ],
    [
      'tolerance',
      kind('numeric', '    answer: 5\n    toler‸ance: 5%\n'),
      ['How far off is still right', '5%'],
    ],
    [
      'topics',
      packWith(OPTIONS).replace('topics', 'top‸ics'),
      ['each id with its title', 'Looking values up'],
    ],
  ])('%s', async (_key, marked, words) => {
    const hover = (await (await open('pack', marked)).hover()).replaceAll('\\', '');
    for (const each of words) expect(hover).toContain(each);
  });
});
