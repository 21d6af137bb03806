import { oldVerification } from '../../../../src/domain/lint/rules/old-verification.ts';
import { ruleCases } from '../../../support/rule-cases.ts';

const checked = (on: string): string => `- id: sum
  kind: numeric
  topic: sums
  level: easy
  prompt: How much is 2 + 2?
  answer: 4${on === '' ? '' : `\n  verified: { on: ${on}, by: arithmetic }`}`;

// The cases are linted on 2026-11-22.
ruleCases(oldVerification, {
  valid: {
    'a check of today': checked('2026-11-22'),
    'a check of this day a year ago': checked('2025-11-22'),
    'a question that was never checked': checked(''),
    'an older check where that is long enough': { text: checked('2024-11-22'), settings: { months: 24 } },
  },
  invalid: {
    'a check of a year and a day ago': checked('⟦2025-11-21⟧'),
    'a check of years ago': checked('⟦2019-12-31⟧'),
    'a check that is older than the months that are set': {
      text: checked('⟦2026-08-21⟧'),
      settings: { months: 3 },
    },
    'a check before the turn of a year': { text: checked('⟦2025-12-21⟧'), settings: { months: 11 } },
  },
});
