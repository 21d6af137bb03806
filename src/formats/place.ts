import { type Node, type Pair, type YAMLMap, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from '../domain/lint/fault.ts';
import { visible } from '../domain/visible.ts';
import type { YamlFile } from './yaml/load-yaml.ts';

/** Offsets in a file's text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

const indices = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pair of a key; of a key that stands twice the first, as in the value. */
function pairOf(map: YAMLMap, key: string): Pair | undefined {
  const known = indices.get(map);
  if (known !== undefined) return known.get(key);
  const index = new Map<string, Pair>();
  for (const pair of map.items.toReversed()) {
    if (isScalar(pair.key)) index.set(visible(String(pair.key.value)), pair);
  }
  indices.set(map, index);
  return index.get(key);
}

/** What a node stands for, itself where it is no alias. */
function behind(node: Node | null, file: YamlFile): Node | null {
  return node !== null && isAlias(node) ? (file.aliases.get(node) ?? node) : node;
}

function spanOfKey(key: Node): Span {
  const [start, end] = key.range ?? [0, 0];
  return { start, end };
}

/**
 * What to point at for a value: a text as a whole; a list or a group of keys where it begins, since it may go on for
 * pages.
 */
function spanOfValue(node: Node, file: YamlFile): Span {
  const [start, end] = node.range ?? [0, 0];
  if (isScalar(node)) return { start, end };
  if ((isMap(node) || isSeq(node)) && node.flow === true) {
    return { start, end: file.text.slice(start, end).includes('\n') ? start + 1 : end };
  }
  const first = isMap(node) ? nodeOf(node.items[0]?.key) : null;
  return first === null ? { start, end: Math.min(end, start + 1) } : spanOfKey(first);
}

/** A value that is not there, as in `why:`, is pointed at by its key. */
const isAbsent = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);

/**
 * Where a path leads in the document: to the key itself or to its value. A path that leads nowhere ends at the nearest
 * thing around it.
 */
export function spanOf(file: YamlFile, path: Path, part: 'key' | 'value' = 'value'): Span {
  let node = behind(file.root, file);
  let key: Node | null = null;
  for (const step of path) {
    if (node !== null && isMap(node)) {
      const pair = pairOf(node, String(step));
      if (pair === undefined) break;
      key = nodeOf(pair.key);
      node = behind(nodeOf(pair.value), file);
    } else if (node !== null && isSeq(node)) {
      const item = nodeOf(node.items[Number(step)]);
      if (item === null) break;
      key = null;
      node = behind(item, file);
    } else break;
  }
  if (key !== null && (part === 'key' || isAbsent(node))) return spanOfKey(key);
  return node === null ? { start: 0, end: 0 } : spanOfValue(node, file);
}
