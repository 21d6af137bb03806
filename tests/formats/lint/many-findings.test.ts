import { expect, test } from 'vitest';
import { configurationOf } from '../../../src/domain/lint/configuration.ts';
import { lintFile } from '../../../src/formats/lint/lint-file.ts';

const EVERYTHING = configurationOf({ extends: 'recommended', isPreview: false, rules: [] });

test('a text full of hidden characters stops after a thousand and says so', () => {
  const text = `format: 1\nid: demo\ntitle: "${'a\u200b'.repeat(100_000)}"\n`;
  const file = { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' } as const;
  const { findings } = lintFile(file, { text }, EVERYTHING, '2026-11-22');
  expect(findings.filter(({ rule }) => rule === 'hidden-characters')).toHaveLength(1000);
  expect(findings.filter(({ rule }) => rule === 'too-many-faults')).toHaveLength(1);
});

test('what rules find is kept, however many questions it concerns', () => {
  const question = (id: number): string =>
    `  - { id: q${id}, topic: t, level: easy, prompt: What is ${id}?, options: [{ text: It, correct: true }, { text: No }] }\n`;
  const questions = Array.from({ length: 500 }, (_none, id) => question(id)).join('');
  const text = `format: 1\nid: demo\ntitle: Demo\nlanguage: en\ntopics: { t: T }\nquestions:\n${questions}`;
  const file = { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' } as const;
  const { findings } = lintFile(file, { text }, EVERYTHING, '2026-11-22');
  for (const id of ['no-why', 'no-source', 'no-explanation']) {
    expect(findings.filter(({ rule }) => rule === id)).toHaveLength(500);
  }
});
