import { hiddenCharacters } from '../../../../src/domain/lint/rules/hidden-characters.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const asking = (prompt: string, language = 'en'): { text: string; language: string } => ({
  text: `- id: one\n  kind: true-false\n  topic: sums\n  level: easy\n  prompt: ${prompt}\n  answer: true\n`,
  language,
});

ruleCases(hiddenCharacters, {
  valid: {
    'plain text, tabs and other scripts': asking('"Is\t日本 naïve – or «not»?"'),
    'emoji that are joined': asking('Is 👩\u200d💻 or ❤\ufe0f\u200d🔥 or 👩🏽\u200d⚖\ufe0f fine?'),
    'the flag of Scotland': asking('Is 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} a flag?'),
    'joiners in Hindi and Persian': asking('"क्\u200dष می\u200cروم"', 'hi'),
    'an escape that its author wrote': asking('"Is \\u200b seen?"'),
  },
  invalid: {
    'a zero-width space': asking('Is the in⟦\u200b⟧voice due?'),
    'several in a row': asking('Is the ⟦\u200b\u2060\ufeff⟧invoice due?'),
    'a joiner between Latin letters': asking('Is the in⟦\u200d⟧voice due?'),
    'a soft hyphen': asking('Is the in⟦\u00ad⟧voice due?'),
    'an override in a comment': asking('Is it due? # ⟦\u202e⟧eurt :rewsna'),
    'a right-to-left mark beside Hebrew': asking('"Is שלום⟦\u200f⟧ a greeting?"', 'he'),
    'tags that are no flag': asking('Is it⟦\u{e0041}\u{e0042}⟧ due?'),
  },
});
