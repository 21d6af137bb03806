import { describe, expect, test } from 'vitest';
import { lintText, OPTIONS, packWith, rulesAndPlaces } from './lint-text.ts';

describe('what a file holds', () => {
  test.each([
    ['questions', {}, 'format: 1\nquestions: []\n', 'pack'],
    ['a draw with counts', {}, 'format: 1\ndraw: [{ pack: p, count: 1 }]\n', 'exam'],
    ['a draw with percents', {}, 'format: 1\ndraw: [{ pack: p, percent: 1 }]\n', 'track'],
    ['the folder exams', { folder: 'exams' }, 'format: 1\n', 'exam'],
    ['the folder tracks', { folder: 'tracks' }, 'format: 1\n', 'track'],
    ['a folder before keys', { folder: 'tracks' }, 'format: 1\nquestions: []\n', 'track'],
    ['nothing that tells', {}, 'title: x\n', 'pack'],
  ] as const)('is told by %s', async (_, file, text, type) => {
    expect((await lintText(text, file)).type).toBe(type);
  });

  test.each(['services:\n  web: {}\n', 'just text', '', '- a\n- b\n', 'a: {{ broken\n'])(
    'is of no concern where nobody named the file and it has no format: %j',
    async (text) => {
      const content = await lintText(text, { origin: 'packs-dir' });
      expect(content).toMatchObject({ type: 'other', findings: [], value: null });
    },
  );

  test('is checked where nobody named the file but it has a format, broken or not', async () => {
    const content = await lintText('format: 1\nquestions: [\n', { origin: 'packs-dir' });
    expect(content.type).toBe('pack');
    expect(content.findings.length).toBeGreaterThan(0);
  });

  test.each(['', '# only a comment\n', 'text', '- a\n'])(
    'gets a finding where a named file is no keys: %j',
    async (text) => {
      expect((await lintText(text)).findings.map(({ rule }) => rule)).toEqual(['wrong-type']);
    },
  );
});

describe('a sound pack', () => {
  test('has every default filled in', async () => {
    const content = await lintText(packWith(OPTIONS));
    expect(content.findings).toEqual([]);
    expect(content.value).toEqual({
      id: 'demo',
      title: 'Demo',
      language: 'en',
      topics: { sums: 'Sums' },
      scenarios: { till: 'The till holds 500.' },
      questions: [
        {
          id: 'first',
          kind: 'single',
          topic: 'sums',
          level: 'easy',
          prompt: 'How much is left?',
          options: [
            { text: '50', correct: true },
            { text: '60', correct: false },
          ],
          sources: [],
          shuffle: true,
          tags: [],
          use: 'any',
          retired: false,
        },
      ],
    });
  });

  test('may hold foreign keys, which do not reach the engine', async () => {
    const text = packWith(
      '    x-moodle: { grade: 1 }\n    options: [{ text: a, correct: true, x-id: 7 }, { text: b }]\n',
    );
    const { findings, value } = await lintText(text);
    expect(findings).toEqual([]);
    expect(JSON.stringify(value)).not.toContain('x-');
  });

  test('may share keys by aliases', async () => {
    const text = packWith(`    verified: &v { on: 2026-11-22, by: source }\n${OPTIONS}`).concat(
      '  - { id: second, kind: true-false, topic: sums, level: hard, prompt: P, answer: true, verified: *v }\n',
    );
    const { findings, value } = await lintText(text);
    expect(findings).toEqual([]);
    const proof = { on: '2026-11-22', by: 'source' };
    expect(value).toMatchObject({ questions: [{ verified: proof }, { verified: proof }] });
  });

  test('takes a date with or without quotes, and one source or several', async () => {
    const source = '{ title: T, url: "https://example.com/a" }';
    for (const [on, list] of [
      ['2026-11-22', source],
      ['"2026-11-22"', `[${source}]`],
    ] as const) {
      const text = packWith(`${OPTIONS}    verified: { on: ${on}, by: source }\n    source: ${list}\n`);
      expect((await lintText(text)).value).toMatchObject({
        questions: [
          { verified: { on: '2026-11-22' }, sources: [{ title: 'T', url: 'https://example.com/a' }] },
        ],
      });
    }
  });

  test('shows control and bidirectional characters instead of holding them', async () => {
    const { value } = await lintText(packWith(`${OPTIONS}    hint: "\\e[2J \\u202E"\n`));
    expect(value).toMatchObject({ questions: [{ hint: '<U+001B>[2J <U+202E>' }] });
  });
});

describe('faults side by side', () => {
  test('a fault in the common keys hides none in what the options mean', async () => {
    const text = packWith('    seconds: x\n    options: [{ text: a }, { text: a }]\n').replace(
      'easy',
      'esay',
    );
    expect(rulesAndPlaces(await lintText(text)).map((found) => found.split(' ')[0])).toEqual([
      'unknown-value',
      'wrong-type',
      'key-count',
      'duplicate-option',
    ]);
  });

  test('a colon in text without quotes is one fault, and hides none below it', async () => {
    const text = packWith(`    hint: Think: twice\n    seconds: x\n${OPTIONS}`);
    expect(rulesAndPlaces(await lintText(text))).toEqual([
      'yaml-syntax 14:11-14:12',
      'wrong-type 15:14-15:15',
    ]);
  });

  test('after a real syntax fault only what stands before it is judged', async () => {
    const text = packWith('    seconds: x\n    tags: [a\n    levle: easy\n    hint: 5\n');
    expect(rulesAndPlaces(await lintText(text)).map((found) => found.split(' ')[0])).toEqual([
      'wrong-type',
      'yaml-syntax',
    ]);
  });

  test('text behind an alias is faulty once, where it stands', async () => {
    const text = packWith(`    verified: &v { on: 2026-11-22, by: sorce }\n${OPTIONS}`).concat(
      '  - { id: second, kind: true-false, topic: sums, level: hard, prompt: P, answer: true, verified: *v }\n',
    );
    expect(rulesAndPlaces(await lintText(text))).toEqual(['unknown-value 14:40-14:45']);
  });
});
