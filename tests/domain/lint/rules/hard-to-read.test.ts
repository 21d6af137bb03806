import { hardToRead } from '../../../../src/domain/lint/rules/hard-to-read.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const EASY =
  'A buyer calls you and says that the box was wet when it came. She wants her money back today. The shop pays back in five days once the box is here. ';
const HARD =
  'Notwithstanding the aforementioned contractual stipulations, the organisation may unilaterally terminate supplementary remuneration arrangements whenever extraordinary circumstances materially compromise operational sustainability. ';

const question = (prompt: string, explanation: string): string => `- id: read
  kind: numeric
  topic: sums
  level: easy
  prompt: "${prompt.trim()}"
  answer: 4
  explanation: "${explanation.trim()}"`;

ruleCases(hardToRead, {
  valid: {
    'few words that hyphens make look like many': question(
      'end-to-end day-by-day one-of-a-kind '.repeat(12),
      'Extraordinarily industrialised organisations.',
    ),
    'easy words in short sentences': question(EASY.repeat(2), EASY.repeat(3)),
    'hard words in a text too short to tell': question(HARD, EASY),
    'hard words where any grade is taken': {
      text: question(HARD.repeat(4), HARD.repeat(2)),
      settings: { grade: 99 },
    },
    'a language of which lint knows nothing': {
      text: question(HARD.repeat(4), HARD.repeat(2)),
      language: 'de',
    },
    'formulas and tables': question(`${EASY}\`${'INFRASTRUCTURE,'.repeat(40)}\``, EASY.repeat(4)),
  },
  invalid: {
    'long words in long sentences': question(HARD.repeat(4), HARD.repeat(2)).replace(
      /(?<=prompt: )(".*")/u,
      '⟦$1⟧',
    ),
    'them in the explanation alone': question(EASY, HARD.repeat(6)).replace(/(?<=prompt: )(".*")/u, '⟦$1⟧'),
  },
});
