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

test.each([
  ['comments that ignore nothing', '# deskready-ignore x\n'.repeat(3000)],
  ['names of rules that are none', `# deskready-ignore ${'no-sauce,'.repeat(3000)}no-sauce -- x\n`],
])('%s are faults, of which a thousand are shown', (_what, comments) => {
  const text = `format: 1\nid: demo\ntitle: Demo\nlanguage: en\ntopics: { t: T }\n${comments}questions: []\n`;
  const file = { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' } as const;
  const { findings } = lintFile(file, { text }, EVERYTHING, '2026-11-22');
  const rules = findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'bad-ignore').length).toBeLessThanOrEqual(1000);
  expect(rules.filter((rule) => rule === 'too-many-faults')).toHaveLength(1);
});

test('a text has all its findings, but a very long one, which says so and has no fixes', () => {
  const file = { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' } as const;
  const straySpacesOf = (prompt: string): readonly { readonly rule: string; readonly fix?: unknown }[] => {
    const question = `{ id: q, kind: true-false, topic: t, level: easy, answer: true, prompt: "${prompt}" }`;
    const text = `format: 1\nid: demo\ntitle: Demo\nlanguage: en\ntopics: { t: T }\nquestions: [${question}]\n`;
    const { findings } = lintFile(file, { text }, EVERYTHING, '2026-11-22');
    return findings.filter(({ rule }) => ['stray-spaces', 'too-many-faults'].includes(rule));
  };
  expect(straySpacesOf('a  b '.repeat(19).trim()).filter(({ fix }) => fix !== undefined)).toHaveLength(19);
  expect(straySpacesOf('a  b '.repeat(400).trim()).map(({ rule }) => rule)).toEqual(
    Array.from({ length: 400 }, () => 'stray-spaces'),
  );
  const long = straySpacesOf('a  b '.repeat(30_000).trim());
  const rules = long.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule === 'stray-spaces')).toHaveLength(199);
  expect(rules.filter((rule) => rule === 'too-many-faults')).toHaveLength(1);
  expect(long.filter(({ fix }) => fix !== undefined)).toEqual([]);
});
