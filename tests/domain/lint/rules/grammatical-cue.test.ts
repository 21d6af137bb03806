import { grammaticalCue } from '../../../../src/domain/lint/rules/grammatical-cue.ts';
import { choiceOf as question, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(grammaticalCue, {
  valid: {
    'options that all fit': question('A bill is an', 'invoice', 'order', 'extract'),
    'both articles': question('A bill is a/an', 'invoice', 'receipt', 'statement'),
    'an article by sound': question('It takes an', 'hour', 'honest clerk', 'eye'),
    'a sound that is not told by its letter': question('It is a', 'union', 'user', 'European'),
    'letters after an A that is a name': question('What stands in cell A', 'Eight', 'Six', 'Five'),
    'articles by sound': question('What is it?', 'A user', 'A one-off', 'An hour', 'A European'),
    'A as a name': question('What holds?', 'A equals B', 'A and C differ', 'A is larger'),
    'deeds behind always and never': question(
      'What helps?',
      'Never calling the desk',
      'Reading each note',
      'Always asking a clerk',
    ),
    'one beginning for all': question('Why?', 'To save', 'To win', 'To pay'),
    'names that are no words': question('It is an', '"1"', '"2"', '"3"'),
    'several things that are told in whole phrases': question(
      'What are assets?',
      'Machines that a firm has bought',
      'A debt',
      'A wage',
    ),
    'figures where several are asked for': question('What are the totals?', '"12"', '"13"', '"14"'),
    sentences: question('What holds?', '"To pay in cash, one must sign"', 'Cash is safe', 'Cards are safe'),
    'an option that means others': question('Why?', 'To save', 'To win', 'None of the above'),
    'endings of nouns that have nothing in common': question('Which?', 'Security', 'Securities', 'Banks'),
    'forms of one word as options': question(
      'The bus ____ late on Monday.',
      'arrived',
      'arrives',
      'arriving',
    ),
    'things whose names end like deeds': question(
      'What helps?',
      'Family branding',
      'Running water',
      'The bank',
    ),
    'several that name several things': question('What are assets?', 'Machines', 'Debts', 'A wage'),
    'a language without word lists': { text: question('A bill is an', 'invoice', 'receipt'), language: 'tl' },
  },
  invalid: {
    'options that need the other article': question('A bill is an', 'invoice', '⟦receipt⟧', '⟦statement⟧'),
    'an article before a blank': question(
      'A bill is an ____ that a seller sends.',
      'invoice',
      '⟦receipt⟧',
      'order',
    ),
    'a word said twice': question(
      'A clerk locks the screen to',
      'save data',
      '⟦to save power⟧',
      '⟦to please the bank⟧',
    ),
    'one article after another': question('The bill goes to the', 'buyer', '⟦the bank⟧', 'guard'),
    'the wrong article in an option': question('What is it?', 'A tool', '⟦A invoice⟧', '⟦An wage⟧'),
    'a beginning that is alone': question('Why?', 'To save', 'To win', '⟦The bank⟧'),
    'the only one with a joining word': question('Why?', '⟦To save⟧', 'The bank', 'A sale'),
    'the only one without an ending': question(
      'What helps?',
      'Reading a note',
      'Calling the desk',
      '⟦The bank⟧',
    ),
    'a verb with another ending': question(
      'A late bill',
      '⟦increases debt⟧',
      '⟦increase wages⟧',
      'lowers rent',
    ),
    'a key that alone is plural': question('What are assets?', '⟦Machines⟧', 'A debt', 'A wage'),
    'a key that alone is singular': question('What is an asset?', '⟦A machine⟧', 'Debts', 'Wages'),
  },
});
