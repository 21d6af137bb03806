import { noWhy } from '../../../../src/domain/lint/rules/no-why.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (options: string, kind = 'single'): string => `- id: sum
  kind: ${kind}
  topic: sums
  level: easy
  prompt: How much is 2 + 2?
  options:
${options}`;

ruleCases(noWhy, {
  valid: {
    'a key without a why': question(`    - { text: "4", correct: true }
    - { text: "5", why: One too many. }`),
    'options with marks, which the standard explains': `- id: act
  kind: judgement
  topic: sums
  level: easy
  prompt: What do you do?
  standard: One mark for asking.
  options:
    - { text: Ask, marks: 1 }
    - { text: Wait, marks: 0 }`,
  },
  invalid: {
    'each wrong option without one': question(`    - { text: "4", correct: true }
    - ⟦{ text: "5" }⟧
    - { text: "22", why: It puts the digits side by side. }
    - ⟦text⟧: "3"`),
    'wrong options of a question with several keys': question(
      `    - { text: "4", correct: true }
    - { text: four, correct: true }
    - ⟦{ text: "5" }⟧`,
      'multiple',
    ),
  },
});
