import type { QuestionFacts } from '../facts.ts';
import type { CollectionFile, CollectionProblem, CollectionRule } from '../rule.ts';
import { makeSketches } from '../set-sketches.ts';
import { areSimilar, makeSimilarityIndex } from '../similar-sets.ts';

interface Entry {
  readonly file: number;
  readonly path: string;
  readonly pack: string;
  readonly question: QuestionFacts;
}

/** Answers that share less of their words differ in substance, however alike the prompts: variants of a drill. */
const ANSWER_SIMILARITY = 0.6;

/** By path, so that the later of two questions is the same one in whatever order the files are named. */
function entriesOf(files: readonly CollectionFile[]): Entry[] {
  const byPath = [...files.entries()].sort(([, a], [, b]) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
  );
  return byPath.flatMap(([file, { path, pack }]) =>
    (pack?.questions ?? [])
      .filter(({ retired }) => !retired)
      .map((question) => ({ file, path, pack: pack?.id ?? '', question })),
  );
}

/** Two files with one pack's id are two copies of a pack, and lint says so of the id. */
const isCopy = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a?.pack === b?.pack && a?.file !== b?.file;

/** The earlier entry that each entry repeats, one at most. */
function* pairsOf(entries: readonly Entry[], similarity: number): Iterable<[entry: Entry, earlier: Entry]> {
  const likeness = entries.map(({ question }) => question.likeness);
  const figures = likeness.map((each) => each.figures);
  const prompts = likeness.map(({ prompt }) => prompt);
  const mayAskTheSame = makeSketches(prompts, similarity);
  const byPrompt = makeSimilarityIndex(prompts, figures, similarity);
  const byAnswer = makeSimilarityIndex(
    likeness.map(({ answer }) => answer),
    figures,
    ANSWER_SIMILARITY,
  );
  const byShown = new Map<number, number>();

  function earlierOf(item: number, { likeness: mine }: QuestionFacts): number | undefined {
    let prompt: ReadonlySet<number> | null = null;
    let answer: ReadonlySet<number> | null = null;

    function repeats(other: number): boolean {
      const theirs = likeness[other];
      if (theirs === undefined || isCopy(entries[item], entries[other])) return false;
      prompt ??= new Set(mine.prompt);
      if (!areSimilar(prompt, theirs.prompt, similarity)) return false;
      if (mine.shown === theirs.shown) return true;
      answer ??= new Set(mine.answer);
      return mine.figures === theirs.figures && areSimilar(answer, theirs.answer, ANSWER_SIMILARITY);
    }

    const same = byShown.get(mine.shown);
    if (same !== undefined && repeats(same)) return same;
    // Some prompts are common ("Which sentence is correct?"), and so are some answers ("true"), hardly ever both.
    const index = byAnswer.cost(item) < byPrompt.cost(item) ? byAnswer : byPrompt;
    for (const other of index.candidates(item)) {
      if (mayAskTheSame(item, other) && repeats(other)) return other;
    }
    return undefined;
  }

  for (const [item, entry] of entries.entries()) {
    const earlier = entries[earlierOf(item, entry.question) ?? -1];
    if (earlier !== undefined) yield [entry, earlier];
    byPrompt.add(item);
    byAnswer.add(item);
    byShown.set(entry.question.likeness.shown, item);
  }
}

export const nearDuplicate: CollectionRule<{ similarity: number }> = {
  looksAt: 'collection',
  id: 'near-duplicate',
  category: 'writing',
  severity: 'warn',
  isPreview: false,
  isFixable: false,
  summary: 'A question that asks nearly the same as another one and has the same answer.',
  settings: { similarity: 0.7 },
  *check(files, { similarity }): Iterable<CollectionProblem> {
    for (const [{ file, question }, earlier] of pairsOf(entriesOf(files), similarity)) {
      yield {
        message: `This question is nearly the same as ${earlier.pack}/${earlier.question.id} in ${earlier.path}; change one of them, or retire it.`,
        file,
        at: { question: question.index },
      };
    }
  },
};
