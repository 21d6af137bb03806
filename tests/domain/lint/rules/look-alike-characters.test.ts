import { lookAlikeCharacters } from '../../../../src/domain/lint/rules/look-alike-characters.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const asking = (prompt: string, more = 'answer: true'): string =>
  `- id: one\n  kind: true-false\n  topic: sums\n  level: easy\n  prompt: ${prompt}\n  ${more}\n`;

ruleCases(lookAlikeCharacters, {
  valid: {
    'plain text with accents': asking('Is Muñoz’s café naïve?'),
    'a word in another script': asking('Does Москва mean Moscow?'),
    'units with Greek letters': asking('Is 5 kΩ more than 3 μm of Δt?'),
    'a question about scripts': asking('Is "p\u0430ypal" with a Cyrillic letter the same?'),
    'a Russian pack': { text: asking('"Это Excel\u044c?"'), language: 'ru' },
    'a Japanese pack': { text: asking('"合計は５００円ですか？"'), language: 'ja' },
    'a retired question': asking('Is it g\u043eod?', 'answer: true\n  retired: true'),
  },
  invalid: {
    'a Cyrillic letter in a word': asking('Is the ⟦rec\u0435ipt⟧ right?'),
    'a capital': asking('Does ⟦\u0421SR⟧ mean customer service representative?'),
    'a Greek letter in a word': asking('Is ⟦g\u03bfod⟧ right?'),
    'digits of full width': asking('Is it ⟦５００⟧?'),
    'letters of full width, in double quotes with an escape': asking('"Is\\tit ⟦ＰＯ⟧?"'),
    'an answer that nobody can type':
      '- id: one\n  kind: text\n  topic: sums\n  level: easy\n  prompt: What is it?\n  accept:\n    - ⟦inv\u043eice⟧\n',
    code: asking('Does `=⟦\u0421OUNT⟧(A1:A3)` count?'),
  },
});
