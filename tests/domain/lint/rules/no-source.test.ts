import { noSource } from '../../../../src/domain/lint/rules/no-source.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const sum = (more: string): string => `- id: sum
  kind: numeric
  topic: sums
  level: easy
  prompt: How much is 2 + 2?
  answer: 4${more}`;

ruleCases(noSource, {
  valid: {
    'a question with one source': sum('\n  source: { title: Adding, publisher: A school }'),
    'a question with two sources': sum('\n  source:\n    - { title: Adding }\n    - { title: Sums }'),
    'a passage to type, which is its own key': `- id: passage
  kind: typing
  topic: sums
  level: easy
  prompt: Type the note.
  passage: The van comes at nine.
  target: { wpm: 30, accuracy: 95 }`,
  },
  invalid: {
    'a question that names none': sum('').replace('id:', '⟦id⟧:'),
    'a question that was checked nobody knows where': sum(
      '\n  verified: { on: 2026-11-01, by: source }',
    ).replace('id:', '⟦id⟧:'),
  },
});
