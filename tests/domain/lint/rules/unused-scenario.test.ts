import { expect, it } from 'vitest';
import { unusedScenario } from '../../../../src/domain/lint/rules/unused-scenario.ts';
import { lintFile } from '../../../../src/formats/lint/lint-file.ts';
import { onlyRule, ruleCases, TODAY } from '../../../support/rule-cases.ts';

const pack = (scenarios: string): string => `format: 1
id: demo
title: Demo
language: en
topics: { sums: Sums }
${scenarios}questions:
  - id: sum
    kind: numeric
    topic: sums
    level: easy
    prompt: How much is 2 + 2?
    answer: 4
    scenario: till
`;

ruleCases(unusedScenario, {
  valid: {
    'scenarios that are all shown': pack('scenarios:\n  till: The till holds 500.\n'),
    'a pack without scenarios': pack('').replace('    scenario: till\n', ''),
  },
  invalid: {
    'a scenario that no question shows': pack('scenarios:\n  till: The till holds 500.\n  ⟦shop⟧: A shop.\n'),
  },
});

it('says nothing of a scenario that a question may have meant', () => {
  const text = pack('scenarios:\n  tills: The till holds 500.\n');
  const { findings } = lintFile(
    { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' },
    { text },
    onlyRule(unusedScenario),
    TODAY,
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['unknown-scenario']);
});
