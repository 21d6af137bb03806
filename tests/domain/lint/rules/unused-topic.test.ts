import { expect, it } from 'vitest';
import { unusedTopic } from '../../../../src/domain/lint/rules/unused-topic.ts';
import { lintFile } from '../../../../src/formats/lint/lint-file.ts';
import { onlyRule, ruleCases, TODAY } from '../../../support/rule-cases.ts';

const pack = (topics: string, more = ''): string => `format: 1
id: demo
title: Demo
language: en
topics:
${topics}
questions:
  - id: sum
    kind: numeric
    topic: sums
    level: easy
    prompt: How much is 2 + 2?
    answer: 4
${more}`;

ruleCases(unusedTopic, {
  valid: {
    'topics that are all used': pack('  sums: Sums'),
    'a topic that a retired question uses': pack(
      '  sums: Sums\n  taxes: Taxes',
      '  - { id: tax, kind: numeric, topic: taxes, level: easy, prompt: How much?, answer: 1, retired: true }',
    ),
  },
  invalid: {
    'topics without a question': pack('  ⟦taxes⟧: Taxes\n  sums: Sums\n  ⟦bank⟧: Bank'),
  },
});

it.each([
  ['cannot be read', '  - { id: tax, kind: numeric, topic: taxes, level: easy, prompt: How much? }'],
  [
    'misspells its topic',
    '  - { id: tax, kind: numeric, topic: taxs, level: easy, prompt: How much?, answer: 1 }',
  ],
])('says nothing of a topic that may be of a question that %s', (_name, broken) => {
  const { findings } = lintFile(
    { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' },
    { text: pack('  sums: Sums\n  taxes: Taxes', broken) },
    onlyRule(unusedTopic),
    TODAY,
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['error']);
});
