import { unexpandedAcronym } from '../../../../src/domain/lint/rules/unexpanded-acronym.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const question = (prompt: string, explanation = 'Count it.', id = 'first'): string => `- id: ${id}
  kind: numeric
  topic: sums
  level: easy
  prompt: ${prompt}
  answer: 4
  explanation: ${explanation}
`;

ruleCases(unexpandedAcronym, {
  valid: {
    'a function of the formula that checks the key': `${question('What does XNPV give here?')}  check: { cells: { A2: 1 }, formula: '=XNPV(A2:A2,1)' }
`,
    'words before it in brackets': question('What is the average handling time (AHT)? AHT counts.'),
    'it before its words in brackets': question('What is the VAT (value-added tax) here?'),
    'words that it stands for, in the same question': question(
      'What is the AHT?',
      'The average handling time counts.',
    ),
    'words in another question of the pack':
      question('What is the SLA?') + question('A service level agreement (SLA) holds.', 'It does.', 'second'),
    'the plural in brackets': question('Count the key performance indicators (KPIs). Which KPI is best?'),
    'two in one pair of brackets': question(
      'The account goods receipt/invoice receipt (GR/IR) is open. What does GR/IR show?',
    ),
    'small words that it leaves out': question(
      'The Bureau of Internal Revenue (BIR) asks. What does the BIR want?',
    ),
    'what everybody knows': question('Is the PDF with your ID on the USB stick?'),
    money: question('How many PHP and USD are in the till?'),
    'names of functions, also where they stand without code': question(
      'What does `=SUM(A1:A3)` give? SUM adds.',
    ),
    'codes with digits, and their letters alone': question(
      'Order PX-7742 came. PX is the series, AB12 the shelf.',
    ),
    'a word that is stressed': question('Which of these is NOT a cost, though not all are costs?'),
    'a heading in capitals': question('The mail says FINAL NOTICE at the top.'),
    'numbers of chapters': question('Read part II and part IV.'),
    'a mail address and the end of a file name': question('Write to AB@shop.example and add list.XLSX.'),
    'names that are allowed': { text: question('What is the AHT?'), settings: { allow: ['AHT'] } },
    'a record to type': `- id: record
  kind: transcribe
  topic: sums
  level: easy
  prompt: Copy it.
  fields:
    - { label: Code, value: QRT }`,
    'a pair that says what it means': `- id: pairs
  kind: match
  topic: sums
  level: easy
  prompt: Match each with its words.
  pairs:
    - { left: AP, right: Accounts payable }
    - { left: AR, right: Accounts receivable }`,
    'a language of which lint knows nothing': { text: question('Ano ang AHT?'), language: 'tl' },
  },
  invalid: {
    'one that is never spelled out, once': question('What is the ⟦AHT⟧? AHT counts.', 'The AHT is 4.'),
    'its plural': question('Which ⟦KPI⟧s are here?'),
    'two letters that words begin with by chance': question('All people know ⟦AP⟧ here.'),
    'brackets that say something else': question('The ⟦AHT⟧ (in seconds) is long.'),
    'one in a scenario': `format: 1
id: demo
title: Demo
language: en
topics: { sums: Sums }
scenarios: { desk: The ⟦TAT⟧ is 4 hours. }
questions:
  - { id: a, kind: numeric, topic: sums, level: easy, scenario: desk, prompt: What is it?, answer: 4 }
`,
  },
});
