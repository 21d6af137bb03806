import type { RootContent } from 'mdast';
import type { Draft } from '../../../app/ports-exchange.ts';
import { LEVELS } from '../../../domain/question/question.ts';
import { isWireMap, type WireMap, type WireValue } from '../../yaml/wire-value.ts';

const OWN_COMMENT = /^<!--\s*deskready (\{.*\})\s*-->$/su;

export const textOf = (value: WireValue | undefined): string =>
  typeof value === 'string' ? value.trim() : '';

/** What the keys of an own handout or of a front matter add to a draft. */
export function keysOf(keys: WireMap): { readonly draft: Partial<Draft>; readonly topicId?: string } {
  const level = LEVELS.find((name) => name === textOf(keys['level'] ?? keys['difficulty']).toLowerCase());
  const tags = Array.isArray(keys['tags']) ? keys['tags'].map(textOf).filter((tag) => tag !== '') : [];
  const url = textOf(keys['source']);
  const [id, topicId] = [textOf(keys['id']), textOf(keys['topic'])];
  const { seconds } = keys;
  return {
    draft: {
      ...(id === '' ? {} : { id }),
      ...(level === undefined ? {} : { level }),
      ...(tags.length === 0 ? {} : { tags }),
      ...(/^https?:\/\/\S+$/u.test(url) ? { sources: [{ title: url, url }] } : {}),
      ...(typeof seconds === 'number' ? { seconds } : {}),
      ...(keys['shuffle'] === false || keys['shuffleAnswers'] === false ? { shuffle: false } : {}),
    },
    ...(topicId === '' ? {} : { topicId }),
  };
}

/** The keys in the comment that deskready writes above each question of a handout. */
export function commentKeys(nodes: readonly RootContent[]): WireMap {
  for (const node of nodes) {
    const found = node.type === 'html' ? OWN_COMMENT.exec(node.value.trim()) : null;
    if (found === null) continue;
    try {
      const value: unknown = JSON.parse(found[1] ?? '');
      if (isWireMap(value)) return value;
    } catch {
      // A comment that somebody changed says nothing.
    }
  }
  return {};
}
