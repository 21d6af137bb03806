import type { Report } from '../domain/report/report.ts';

/** How often each of these questions was seen in other sessions than this one. */
export function timesMet(
  questions: readonly string[],
  id: string,
  reports: readonly Report[],
): Map<string, number> {
  const others = reports.filter((report) => report.id !== id);
  const seen = others.flatMap(({ items }) => items.filter(({ outcome }) => outcome !== 'unseen'));
  const met = new Map<string, number>();
  for (const { question } of seen) {
    if (questions.includes(question)) met.set(question, (met.get(question) ?? 0) + 1);
  }
  return met;
}
