import { wideTable } from '../../../../src/domain/lint/rules/wide-table.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const row = (columns: number): string => `Team${' '.repeat(4)}${'x'.repeat(columns - 8)}`;
const question = (lines: string): string => `- id: wide
  kind: numeric
  topic: sums
  level: easy
  prompt: |
    The calls of one week:

    ${lines}

    How many came in?
  answer: 4`;

ruleCases(wideTable, {
  valid: {
    'a row of 78 columns': question(row(78)),
    'a long line of prose, which wraps': question('word '.repeat(40).trim()),
    'a long line of prose with a slip of two spaces': question(`${'word '.repeat(40)} word`),
    'a wide row of a retired question': `${question(row(90))}\n  retired: true`,
    'a wider row where that is set': { text: question(row(100)), settings: { columns: 100 } },
  },
  invalid: {
    'a row of 79 columns': question(`⟦${row(79)}⟧`),
    'a row of wide characters, two columns each': question(`⟦氏名    ${'名'.repeat(36)}⟧`),
    'a line that is set in': question(`Calls:\n⟦      ${'x'.repeat(77)}⟧`).replace('⟦    ', '    ⟦'),
    'a line of code alone': question(`⟦\`=SUM(${'A1,'.repeat(30)}A1)\`⟧`),
    'a row with bars': question(`⟦| Team | ${'x'.repeat(80)} |⟧`),
    'a row of a scenario': `format: 1
id: demo
title: Demo
language: en
topics: { sums: Sums }
scenarios:
  till: |
    Till today:
    ⟦${row(80)}⟧
questions:
  - id: till
    kind: numeric
    topic: sums
    level: easy
    scenario: till
    prompt: How much?
    answer: 4
`,
  },
});
