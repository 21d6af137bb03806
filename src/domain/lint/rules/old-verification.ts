import type { QuestionRule } from '../rule.ts';

/** The same day some months later, YYYY-MM-DD; it may be one that the month does not have, which compares as it should. */
function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const later = year * 12 + month - 1 + months;
  const twoDigits = String((later % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(later / 12)).padStart(4, '0')}-${twoDigits}-${date.slice(8)}`;
}

export const oldVerification: QuestionRule<{ months: number }> = {
  looksAt: 'question',
  id: 'old-verification',
  category: 'writing',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'An answer that was checked long ago.',
  settings: { months: 12 },
  *check({ question: { verified }, today }, { months }) {
    if (verified === undefined || monthsLater(verified.on, Math.floor(months)) >= today) return;
    yield {
      message: `This answer was checked more than ${Math.floor(months)} months ago; check it again and set the new date.`,
      path: ['verified', 'on'],
    };
  },
};
