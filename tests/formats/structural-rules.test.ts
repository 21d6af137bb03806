import { describe, expect, test } from 'vitest';
import { lintText, OPTIONS, packWith, rulesAndPlaces, unmark } from './lint-text.ts';

const head = 'format: 1\nid: demo\ntitle: Demo\n';
const exam = (lines: string): string => `${head}minutes: 30\npass: 70\n${lines}`;
const track = (lines: string): string => `${head}${lines}`;

/** What is written, with the place of the one fault that it must show. */
const CASES: readonly (readonly [says: string, rule: string, marked: string])[] = [
  ['an unknown key of a question', 'unknown-key', packWith(`${OPTIONS}    ⟦hnit⟧: Count again.\n`)],
  ['a key of another kind', 'unknown-key', packWith(`${OPTIONS}    ⟦answer⟧: true\n`)],
  [
    'an unknown key in a flow map',
    'unknown-key',
    packWith('    options: [{ text: a, correct: true, ⟦wyh⟧: b }, { text: c }]\n'),
  ],
  [
    'a key that reaches the prototype',
    'unknown-key',
    packWith(`${OPTIONS}    ⟦__proto__⟧: { level: hard }\n`),
  ],
  [
    'a topic called constructor',
    'unknown-key',
    packWith(OPTIONS).replace('  sums', '  ⟦constructor⟧: x\n  sums'),
  ],
  ['a missing key, at the question', 'missing-key', packWith('').replace('id: first', '⟦id⟧: first')],
  [
    'a missing key of an option in a flow map',
    'missing-key',
    packWith('    options:\n      - ⟦{ correct: true }⟧\n      - { text: b }\n'),
  ],
  ['a number where text is wanted', 'unquoted-text', packWith(`${OPTIONS}    appVersion: ⟦2016⟧\n`)],
  ['a date where text is wanted', 'unquoted-text', packWith(`${OPTIONS}    hint: ⟦2026-11-22⟧\n`)],
  ['a boolean where text is wanted', 'unquoted-text', packWith(`${OPTIONS}    hint: ⟦true⟧\n`)],
  ['null where text is wanted', 'unquoted-text', packWith(`${OPTIONS}    tags: [a, ⟦null⟧]\n`)],
  ['a text that YAML takes for a comment', 'unquoted-text', packWith(`${OPTIONS}    hint: ⟦#N/A⟧\n`)],
  ['a text that YAML takes for an anchor', 'unquoted-text', packWith(`${OPTIONS}    hint: ⟦&Sum⟧\n`)],
  [
    'a comment that swallows the end of a flow map',
    'unquoted-text',
    packWith('    options:\n      - { text: ⟦#N/A⟧ }\n      - { text: b, correct: true }\n'),
  ],
  [
    'a date in a cell',
    'unquoted-text',
    packWith(`${OPTIONS}    check: { cells: { A1: ⟦2026-11-22⟧ }, formula: "=A1" }\n`),
  ],
  ['a text that is empty', 'empty-text', packWith(`${OPTIONS}    hint: ⟦" "⟧\n`)],
  ['a text that is not there', 'empty-text', packWith(`${OPTIONS}    ⟦hint⟧:\n`)],
  ['a mistyped kind', 'unknown-value', packWith(`    kind: ⟦singel⟧\n${OPTIONS}`)],
  [
    'a mistyped method',
    'unknown-value',
    packWith(`${OPTIONS}    verified: { on: 2026-11-22, by: ⟦sorce⟧ }\n`),
  ],
  ['text where a boolean is wanted', 'wrong-type', packWith('    kind: true-false\n    answer: ⟦"true"⟧\n')],
  ['a list where keys are wanted', 'wrong-type', packWith(`${OPTIONS}    verified: ⟦[]⟧\n`)],
  ['a number as a source', 'wrong-type', packWith(`${OPTIONS}    source: ⟦5⟧\n`)],
  [
    'a fault inside a list of sources',
    'missing-key',
    packWith(`${OPTIONS}    source: [⟦{ publisher: P }⟧]\n`),
  ],
  ['a question that is a list', 'wrong-type', `${packWith(OPTIONS)}  - ⟦[a]⟧\n`],
  ['one option', 'out-of-range', packWith('    options: ⟦[{ text: a, correct: true }]⟧\n')],
  [
    'marks above 3',
    'out-of-range',
    packWith(
      '    kind: judgement\n    standard: S\n    options: [{ text: a, marks: ⟦4⟧ }, { text: b, marks: 0 }]\n',
    ),
  ],
  ['a share above 1', 'out-of-range', packWith(`${OPTIONS}    borderline: ⟦60⟧\n`)],
  ['no time at all', 'out-of-range', packWith(`${OPTIONS}    seconds: ⟦0⟧\n`)],
  ['an id with capitals', 'bad-id', packWith(OPTIONS).replace('id: first', 'id: ⟦First⟧')],
  ['an id with a path in it', 'bad-id', packWith(OPTIONS).replace('id: first', 'id: ⟦../first⟧')],
  ['an id of 65 characters', 'bad-id', packWith(OPTIONS).replace('id: first', `id: ⟦${'a'.repeat(65)}⟧`)],
  ['a topic id with two hyphens', 'bad-id', packWith(OPTIONS).replace('  sums:', '  ⟦a--b⟧: x\n  sums:')],
  [
    'a date that does not exist',
    'wrong-form',
    packWith(`${OPTIONS}    verified: { on: ⟦2026-02-30⟧, by: source }\n`),
  ],
  [
    'an address of a script',
    'wrong-form',
    packWith(`${OPTIONS}    source: { title: T, url: ⟦"javascript:1"⟧ }\n`),
  ],
  ['a formula without its sign', 'wrong-form', packWith(`${OPTIONS}    check: { formula: ⟦A1+1⟧ }\n`)],
  [
    'a cell that no sheet has',
    'wrong-form',
    packWith(`${OPTIONS}    check: { cells: { ⟦a1⟧: 1 }, formula: "=1" }\n`),
  ],
  [
    'a pack with another id than its file',
    'id-not-file-name',
    packWith(OPTIONS).replace('id: demo', 'id: ⟦other⟧'),
  ],
  ['a later format', 'format-version', 'format: ⟦2⟧\nid: demo\nnovelty: true\nquestions: []\n'],
  ['a topic that the pack lacks', 'unknown-topic', packWith(OPTIONS).replace('topic: sums', 'topic: ⟦sum⟧')],
  ['a scenario that the pack lacks', 'unknown-scenario', packWith(`${OPTIONS}    scenario: ⟦tills⟧\n`)],
  ['no correct option', 'key-count', packWith('    ⟦options⟧:\n      - text: a\n      - text: b\n')],
  [
    'an option said twice',
    'duplicate-option',
    packWith('    options: [{ text: a b, correct: true }, { text: ⟦"a  b"⟧ }]\n'),
  ],
  [
    'options without marks',
    'no-marks',
    packWith(
      '    kind: judgement\n    standard: S\n    ⟦options⟧: [{ text: a, marks: 0 }, { text: b, marks: 0 }]\n',
    ),
  ],
  [
    'a number in text where one is wanted',
    'wrong-type',
    packWith('    kind: numeric\n    answer: ⟦1,234.50⟧\n'),
  ],
  [
    'an answer that nobody could type',
    'too-many-digits',
    packWith('    kind: numeric\n    answer: ⟦0.30000000000000004⟧\n'),
  ],
  ['an answer without end', 'out-of-range', packWith('    kind: numeric\n    answer: ⟦.inf⟧\n')],
  [
    'a tolerance without end',
    'out-of-range',
    packWith('    kind: numeric\n    answer: 5\n    tolerance: ⟦.inf⟧\n'),
  ],
  [
    'a tolerance below 0',
    'out-of-range',
    packWith('    kind: numeric\n    answer: 5\n    tolerance: ⟦-1⟧\n'),
  ],
  [
    'a tolerance in words',
    'wrong-form',
    packWith('    kind: numeric\n    answer: 5\n    tolerance: ⟦some⟧\n'),
  ],
  ['a tolerance of yes', 'wrong-type', packWith('    kind: numeric\n    answer: 5\n    tolerance: ⟦true⟧\n')],
  [
    'a percentage of 0',
    'percent-of-zero',
    packWith('    kind: numeric\n    answer: 0\n    tolerance: ⟦5%⟧\n'),
  ],
  [
    'a unit that starts like a number',
    'wrong-form',
    packWith('    kind: numeric\n    answer: 5\n    unit: ⟦"5 kg"⟧\n'),
  ],
  ['an accepted text without quotes', 'unquoted-text', packWith('    kind: text\n    accept: [⟦50⟧]\n')],
  ['no accepted text', 'out-of-range', packWith('    kind: text\n    accept: ⟦[]⟧\n')],
  ['one accepted text without a list', 'wrong-type', packWith('    kind: text\n    accept: ⟦SUM⟧\n')],
  [
    'an accepted text that is taken as another',
    'duplicate-accept',
    packWith('    kind: text\n    accept: [Net 30, ⟦net  30⟧]\n'),
  ],
  ['a key said twice', 'duplicate-key', packWith(`${OPTIONS}    ⟦level⟧: hard\n`)],
  ['text that starts with a backtick', 'yaml-syntax', packWith(`${OPTIONS}    hint: ⟦\`⟧=A1\`\n`)],
  ['a colon in text without quotes', 'yaml-syntax', packWith(`    hint: ⟦T⟧hink: twice\n${OPTIONS}`)],
  ['an alias that stands for nothing', 'yaml-syntax', packWith(`${OPTIONS}    hint: ⟦**bold**⟧\n`)],
  ['a set, which is no list of keys', 'yaml-syntax', packWith(`${OPTIONS}    tags: !!set ⟦{ a, b }⟧\n`)],
  ['a tag', 'yaml-syntax', packWith(`${OPTIONS}    hint: ⟦!important⟧ x\n`)],
  ['a tab before a key', 'yaml-syntax', packWith(`${OPTIONS}⟦\t⟧hint: x\n`)],
  ['a quote that is never closed', 'yaml-syntax', packWith(`${OPTIONS}    hint: ⟦"⟧open\n    seconds: 5\n`)],
  ['a second document', 'yaml-syntax', `${packWith(OPTIONS)}⟦---⟧\na: 1\n`],
  ['an alias that holds itself', 'too-many-aliases', `format: 1\nquestions: &q\n  - ⟦*q⟧\n`],
  ['no time for an exam', 'out-of-range', exam('draw: [{ pack: p, count: 1 }]\n').replace('30', '⟦-1⟧')],
  ['half a question', 'out-of-range', exam('draw: [{ pack: p, count: ⟦1.5⟧ }]\n')],
  ['a pass above 100', 'out-of-range', exam('draw: [{ pack: p, count: 1 }]\n').replace('70', '⟦700⟧')],
  ['a strong mark below the pass', 'out-of-range', exam('strong: ⟦60⟧\ndraw: [{ pack: p, count: 1 }]\n')],
  ['a mistyped order', 'unknown-value', exam('order: ⟦risng⟧\ndraw: [{ pack: p, count: 1 }]\n')],
  ['a mistyped kind in a draw', 'unknown-value', exam('draw: [{ pack: p, kinds: [⟦multple⟧], count: 1 }]\n')],
  [
    'shares that do not add up',
    'percent-sum',
    track('⟦draw⟧: [{ pack: p, percent: 60 }, { pack: q, percent: 30 }]\n'),
  ],
];

describe('structural rules', () => {
  test.each(CASES)('%s is %s', async (_says, rule, marked) => {
    const { text, places } = unmark(marked);
    const found = rulesAndPlaces(await lintText(text));
    if (rule !== 'missing-key' || found.length === 1) expect(found).toEqual([`${rule} ${places[0] ?? ''}`]);
    else expect(found).toContain(`${rule} ${places[0] ?? ''}`);
  });

  test('every sound base of the cases has no finding', async () => {
    const blueprints = [
      exam('draw: [{ pack: p, count: 1 }]\n'),
      track('draw: [{ pack: p, percent: 100 }]\n'),
    ];
    for (const text of [packWith(OPTIONS), ...blueprints]) {
      expect((await lintText(text)).findings).toEqual([]);
    }
  });
});

describe('fixes', () => {
  test.each([
    ['48.50', '"48.50"'],
    ['#N/A', '"#N/A"'],
    ['007', '"007"'],
    ['2026-11-22', '"2026-11-22"'],
    ['NULL', '"NULL"'],
    ['#say "no"', `'#say "no"'`],
  ])('%s is put in quotes exactly as it is written', async (source, fixed) => {
    const text = packWith(`${OPTIONS}    hint: ${source}\n`);
    const [finding] = (await lintText(text)).findings;
    const lines = text.split('\n');
    const line = lines[(finding?.fix?.line ?? 0) - 1] ?? '';
    const mended = line.slice(0, (finding?.fix?.column ?? 0) - 1) + (finding?.fix?.text ?? '');
    expect(mended).toBe(`    hint: ${fixed}`);
    lines[(finding?.fix?.line ?? 0) - 1] = mended;
    expect((await lintText(lines.join('\n'))).findings).toEqual([]);
  });
});
