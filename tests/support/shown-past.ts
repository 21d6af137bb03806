import { findProgress } from '../../src/app/find-progress.ts';
import { findReviews } from '../../src/app/find-reviews.ts';
import type { Catalogue } from '../../src/app/library.ts';
import type { MemoryHistory } from './memory-history.ts';
import { examOf, memoryLibrary, packOf, trackOf } from './memory-library.ts';
import { NOW, questions } from './past-sessions.ts';
import { sha256 } from './sha256.ts';

const library: Catalogue = memoryLibrary({
  packs: [packOf('p', questions.slice(0, 7)), packOf('q', questions.slice(7))],
  exams: [examOf('mock', [{ pack: 'p', count: 4 }])],
  tracks: [trackOf('clerk', [{ pack: 'q', percent: 100 }])],
});
/** The same questions, but with half the time to answer them. */
export const hurried: Catalogue = memoryLibrary({
  packs: [
    packOf(
      'p',
      questions.slice(0, 7).map((question) => ({ ...question, seconds: 20 })),
    ),
  ],
});

/** The same questions, one of them with another key, one with a key that was only mended. */
export const rekeyed: Catalogue = memoryLibrary({
  packs: [
    packOf(
      'p',
      questions.slice(0, 7).map((question, place) => {
        if (question.kind !== 'single' || place > 1) return question;
        const text = place === 0 ? 'omega' : 'Beta.';
        const options = question.options.map((option) => (option.correct ? { ...option, text } : option));
        return { ...question, options };
      }),
    ),
  ],
});

/** Everything that is shown of the past. */
export async function shown(files: MemoryHistory, packs: Catalogue = library): Promise<unknown> {
  const ports = { history: files, sha256 };
  const usual = await findReviews({ packs: [] }, NOW, packs, ports);
  const { queue, memories } = await findReviews({ packs: [], retention: 0.85 }, NOW, packs, ports);
  const progress = await findProgress({ packs: [] }, NOW, packs, ports);
  return [[...usual.memories], queue, [...memories], progress];
}

/** The same reports, with nothing kept of them. */
export function withoutCache(files: MemoryHistory): MemoryHistory {
  const bare = files.copy();
  bare.cache = null;
  bare.canKeep = false;
  return bare;
}
