import type { PackRule } from '../rule.ts';

export const unusedTopic: PackRule = {
  looksAt: 'pack',
  id: 'unused-topic',
  category: 'structure',
  severity: 'info',
  isPreview: false,
  isFixable: false,
  summary: 'A topic of a pack without any question.',
  settings: {},
  *check({ pack: { topics, questions }, isWhole }) {
    const used = new Set(questions.map(({ topic }) => topic));
    // A question that cannot be read, or that misspells its topic, may be the one that uses it.
    if (!isWhole || [...used].some((topic) => !Object.hasOwn(topics, topic))) return;
    for (const topic of Object.keys(topics)) {
      if (used.has(topic)) continue;
      yield {
        message: `No question of this pack is on the topic "${topic}"; write one, or take the topic out.`,
        path: ['topics', topic],
        part: 'key',
      };
    }
  },
};
