import { straySpaces } from '../../../../src/domain/lint/rules/stray-spaces.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const asking = (prompt: string, more = 'answer: true'): string =>
  `- id: one\n  kind: true-false\n  topic: sums\n  level: easy\n  prompt: ${prompt}\n  ${more}\n`;

ruleCases(straySpaces, {
  valid: {
    'text with single spaces': asking('One plus one is two.'),
    'code with several spaces': asking('The formula `=A1  &  " "` joins two cells.'),
    'columns in one line': asking('"Net   5   Gross   6 is a row."'),
    'a table in a block': asking('|\n    Item   Price\n    Pen      2.50\n    Ink     12.50'),
    'lines of a block that are set in': asking('|\n    Read this:\n      net  pay\n    Is it right?'),
    'a question about spaces': asking('"The name \'Ana  Cruz \' holds a double space."'),
    'a question whose explanation tells of spaces': asking(
      '"Is \' 5\' a number? "',
      'answer: true\n  explanation: A space makes it text.',
    ),
    'a passage to type':
      '- id: one\n  kind: typing\n  topic: sums\n  level: easy\n  prompt: Type this.\n  passage: "Dear  Ana"\n  target: { wpm: 30, accuracy: 95 }\n',
    'a number with its unit': asking('The box weighs 5\u00a0kg and costs 1\u00a0000.'),
    'French signs': { text: asking('"Est-ce vrai\u00a0?"'), language: 'fr-CA' },
    'a retired question': asking('"Is it? "', 'answer: true\n  retired: true'),
  },
  invalid: {
    'a space at the end': asking('"Is it right?⟦ ⟧"'),
    'spaces at the start': asking("'⟦  ⟧Is it right?'"),
    'several spaces between words': asking('Is it⟦  ⟧right, or⟦   ⟧not?'),
    'two spaces in a text that was folded': asking('Is it right\n    or⟦  ⟧not?'),
    'a space at the end of a block': asking('|\n    Read this:\n    Is it right?⟦  ⟧'),
    'a no-break space between words': asking('Is⟦\u00a0⟧it right?'),
    'a no-break space behind a word before a number': asking('It costs⟦\u00a0⟧50 or more.'),
    'a space in a scenario':
      'format: 1\nid: demo\ntitle: Demo\nlanguage: en\ntopics:\n  sums: "Sums⟦ ⟧"\nscenarios:\n  till: The till⟦  ⟧holds 500.\nquestions:\n  - { id: one, kind: true-false, topic: sums, level: easy, prompt: Is it?, answer: true }\n',
  },
});
