import { readHistory } from './read-history.ts';
import type { Timestamp } from './ports.ts';
import type { HistoryFiles } from './ports-history.ts';

/**
 * How often questions were met in earlier sessions.
 *
 * @param questions as "pack/id"
 * @param id of the report that is about to be written: where a session was resumed, its first report does not count
 * @returns "pack/id" -> times, of those that were met
 */
export async function timesMet(
  questions: readonly string[],
  id: string,
  files: HistoryFiles,
  now: Timestamp,
): Promise<Map<string, number>> {
  const history = await readHistory(files, now);
  const own = files.read(`${id}.json`);
  const ownItems = own.type === 'sitting' ? own.sitting.items : [];
  const met = new Map<string, number>();
  for (const question of questions) {
    const again = ownItems.filter((item) => item.question === question && item.outcome !== 'unseen').length;
    const times = (history.questions.get(question)?.times ?? 0) - again;
    if (times > 0) met.set(question, times);
  }
  return met;
}
