import { noExplanation } from '../../../../src/domain/lint/rules/no-explanation.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const sum = (more: string): string => `- id: sum
  kind: numeric
  topic: sums
  level: easy
  prompt: How much is 2 + 2?
  answer: 4${more}`;

ruleCases(noExplanation, {
  valid: {
    'a question that explains its answer': sum('\n  explanation: Two and two are four.'),
    'a record to copy, which is its own key': `- id: record
  kind: transcribe
  topic: sums
  level: easy
  prompt: Copy the record.
  fields:
    - { label: Order, value: PX-1 }`,
    'a passage to type': `- id: passage
  kind: typing
  topic: sums
  level: easy
  prompt: Type the note.
  passage: The van comes at nine.
  target: { wpm: 30, accuracy: 95 }`,
    'a retired question': sum('\n  retired: true'),
  },
  invalid: {
    'a question that says nothing of its answer': sum('').replace('id:', '⟦id⟧:'),
    'a question of which the options alone say why': `- ⟦id⟧: options
  topic: sums
  level: easy
  prompt: How much is 2 + 2?
  options:
    - { text: "4", correct: true }
    - { text: "5", why: One too many. }`,
  },
});
