import { compareTexts } from '../../compare-texts.ts';
import type { QuestionFacts } from '../facts.ts';
import type { CollectionFile, CollectionProblem, CollectionRule } from '../rule.ts';
import { makeSketches } from '../set-sketches.ts';
import { areSimilar, latestAlike } from '../similar-sets.ts';

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
  const byPath = [...files.entries()].sort(([, a], [, b]) => compareTexts(a.path, b.path));
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
  const prompts = likeness.map(({ prompt }) => prompt);
  const answers = likeness.map(({ answer }) => answer);
  const mayAskTheSame = makeSketches(prompts, similarity);

  /** Many are compared with the same item, one after the other. */
  let last = { item: -1, prompt: new Set<number>() };
  function asksTheSame(item: number, earlier: number): boolean {
    if (isCopy(entries[item], entries[earlier])) return false;
    if (last.item !== item) last = { item, prompt: new Set(prompts[item]) };
    return areSimilar(last.prompt, prompts[earlier] ?? [], similarity);
  }
  // Some prompts are common ("Which sentence is correct?"), and so are some answers ("true"), hardly ever both.
  const earlierOf = latestAlike(
    { sets: prompts, least: similarity },
    { sets: answers, least: ANSWER_SIMILARITY },
    likeness.map(({ figures }) => figures),
    (item, earlier) =>
      mayAskTheSame(item, earlier) &&
      likeness[item]?.figures === likeness[earlier]?.figures &&
      asksTheSame(item, earlier) &&
      areSimilar(new Set(answers[item]), answers[earlier] ?? [], ANSWER_SIMILARITY),
  );

  const byShown = new Map<number, number>();
  for (const [item, entry] of entries.entries()) {
    const { shown } = entry.question.likeness;
    const same = byShown.get(shown);
    const earlier = same !== undefined && asksTheSame(item, same) ? same : earlierOf[item];
    const before = entries[earlier ?? -1];
    if (before !== undefined) yield [entry, before];
    byShown.set(shown, item);
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
