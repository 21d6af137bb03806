import { unbalancedTrueFalse } from '../../../../src/domain/lint/rules/unbalanced-true-false.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const statements = (answers: readonly boolean[], more = ''): string =>
  answers
    .map(
      (answer, index) => `  - id: statement-${index}
    kind: true-false
    topic: sums
    level: easy
    prompt: Statement ${index} holds.
    answer: ${String(answer)}${more}
`,
    )
    .join('');

const pack = (key: string, questions: string): string => `format: 1
id: demo
title: Demo
language: en
topics: { sums: Sums }
${key}:
${questions}`;

const of = (trues: number, falses: number): boolean[] => [
  ...Array<boolean>(trues).fill(true),
  ...Array<boolean>(falses).fill(false),
];

ruleCases(unbalancedTrueFalse, {
  valid: {
    'as many true as false statements': pack('questions', statements(of(8, 8))),
    'seven true statements, which are too few to tell': pack('questions', statements(of(7, 0))),
    'one false statement in eight, which chance makes often enough': pack('questions', statements(of(7, 1))),
    'ten true statements and a false one, since ten false ones would count as well': pack(
      'questions',
      statements(of(10, 1)),
    ),
    'many statements with a small surplus, from which nobody gains': pack(
      'questions',
      statements(of(120, 60)),
    ),
    'retired statements': pack(
      'questions',
      statements(of(7, 0)) + statements(of(8, 0), '\n    retired: true').replaceAll('statement-', 'old-'),
    ),
    'statements all true where chance is judged more strictly': {
      text: pack('questions', statements(of(8, 0))),
      settings: { p: 0.001 },
    },
  },
  invalid: {
    'eight true statements': pack('⟦questions⟧', statements(of(8, 0))),
    'nearly all false': pack('⟦questions⟧', statements(of(2, 14))),
  },
});
