import type { CollectionProblem, CollectionRule } from '../rule.ts';

export const unreachedTopic: CollectionRule = {
  looksAt: 'collection',
  id: 'unreached-topic',
  category: 'structure',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A topic that no exam and no track draws from.',
  settings: {},
  *check(files): Iterable<CollectionProblem> {
    const lines = files.flatMap(({ draw }) => draw);
    // Packs alone say nothing of what draws from them.
    if (lines.length === 0) return;
    for (const [file, { pack }] of files.entries()) {
      for (const topic of pack?.topics ?? []) {
        const isReached = lines.some(
          (line) => line.pack === pack?.id && (line.topics === undefined || line.topics.includes(topic)),
        );
        if (isReached) continue;
        yield {
          message: `No exam or track that was checked draws from the topic "${topic}"; add it to one, or take it out.`,
          file,
          at: { topic },
        };
      }
    }
  },
};
