import type { FoundReviews } from '../../app/find-reviews.ts';

/** What there is to review, for machines: each question with the moment at which it is due. */
export function reviewsJson({ queue, memories }: FoundReviews): string {
  const dated = (keys: readonly string[]): unknown[] =>
    keys.flatMap((question) => {
      const memory = memories.get(question);
      if (memory === undefined) return [];
      return { question, due: new Date(memory.dueMs).toISOString(), rightDays: memory.rightDays };
    });
  const { due, missed, upcoming, fresh, answered, mastered } = queue;
  const lists = { due: dated(due), missed: dated(missed), upcoming: dated(upcoming), new: fresh };
  return JSON.stringify({ ...lists, answered, mastered }, null, 2);
}
