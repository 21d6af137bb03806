import { AppError } from '../domain/app-error.ts';
import { keyHash } from '../domain/report/hashes.ts';
import type { Library } from './library.ts';
import type { HistoryPorts } from './ports-history.ts';
import type { Timestamp } from './ports.ts';
import { readHistory } from './read-history.ts';

/**
 * The questions whose latest answer was not fully right, as "pack/id". One whose key has changed since starts anew, so answers
 * to another key do not count.
 *
 * @param names ids or files of packs; none is every pack
 * @throws AppError `unfillable` when nothing was missed
 */
export async function missedPool(
  library: Library,
  names: readonly string[],
  { history, sha256 }: HistoryPorts,
  now: Timestamp,
): Promise<string[]> {
  const { questions } = await readHistory(history, now);
  const packs =
    names.length === 0
      ? (await library.all('pack')).items
      : await Promise.all(names.map((name) => library.one('pack', name)));
  const pool = packs.flatMap(({ value }) =>
    value.questions.flatMap((question) => {
      const key = `${value.id}/${question.id}`;
      const missed = questions.get(key)?.keys.filter(({ isMissed }) => isMissed) ?? [];
      if (missed.length === 0) return [];
      const now = keyHash(question, sha256);
      return missed.some(({ keyHash }) => keyHash === now) ? [key] : [];
    }),
  );
  if (pool.length > 0) return pool;
  throw new AppError('unfillable', 'There is nothing that you missed.', {
    hint: 'Practise something new with: deskready practice',
  });
}
