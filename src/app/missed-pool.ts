import { AppError } from '../domain/app-error.ts';
import { missedQuestions } from '../domain/history/past-item.ts';
import { keyHash } from '../domain/report/hashes.ts';
import type { Library } from './library.ts';
import type { ReportStore, Sha256 } from './ports.ts';

/**
 * The questions whose latest answer was not fully right, as "pack/id". One whose key has changed since starts anew, so it
 * does not count.
 *
 * @param names ids or files of packs; none is every pack
 * @throws AppError `unfillable` when nothing was missed
 */
export async function missedPool(
  library: Library,
  names: readonly string[],
  reports: Pick<ReportStore, 'pastItems'>,
  sha256: Sha256,
): Promise<string[]> {
  const missed = missedQuestions(reports.pastItems());
  const packs =
    names.length === 0
      ? (await library.all('pack')).items
      : await Promise.all(names.map((name) => library.one('pack', name)));
  const pool = packs.flatMap(({ value }) =>
    value.questions.flatMap((question) => {
      const key = `${value.id}/${question.id}`;
      const measured = missed.get(key);
      return measured !== undefined && measured === keyHash(question, sha256) ? [key] : [];
    }),
  );
  if (pool.length > 0) return pool;
  throw new AppError('unfillable', 'There is nothing that you missed.', {
    hint: 'Practise something new with: deskready practice',
  });
}
