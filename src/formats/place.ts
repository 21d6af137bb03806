import { type Node, type Pair, type YAMLMap, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from '../domain/lint/fault.ts';
import { visible } from '../domain/visible.ts';
import type { Stretch } from '../domain/lint/rule.ts';
import type { YamlFile } from './yaml/load-yaml.ts';
import { scalarOffsets } from './yaml/scalar-offsets.ts';

/** Offsets in a file's text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

const indices = new WeakMap<YAMLMap, Map<string, Pair>>();

/** So few pairs are gone through faster than they are put into an index. */
const FEW = 24;

const nameOf = ({ key }: Pair): string | null => (isScalar(key) ? visible(String(key.value)) : null);

/** Whether a pair has a key of this name; only one that shows what is hidden may be written otherwise. */
const isNamed = (pair: Pair, name: string): boolean =>
  (isScalar(pair.key) && String(pair.key.value) === name) || (name.includes('<U+') && nameOf(pair) === name);

/** The pair of a key; of a key that stands twice the first, as in the value. */
function pairOf(map: YAMLMap, key: string): Pair | undefined {
  if (map.items.length <= FEW) return map.items.find((pair) => isNamed(pair, key));
  const known = indices.get(map);
  if (known !== undefined) return known.get(key);
  const index = new Map<string, Pair>();
  for (const pair of map.items.toReversed()) {
    const name = nameOf(pair);
    if (name !== null) index.set(name, pair);
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

/** Where a path leads: to a value, and to its key where it has one; what leads nowhere ends at the nearest thing around it. */
function follow(file: YamlFile, path: Path): { readonly node: Node | null; readonly key: Node | null } {
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
  return { node, key };
}

/** The node at a path, behind aliases; the nearest one around it where the path leads nowhere. */
export const nodeAt = (file: YamlFile, path: Path): Node | null => follow(file, path).node;

/**
 * Where a path leads in the document: to the key itself or to its value. A path that leads nowhere ends at the nearest
 * thing around it.
 */
export function spanOf(file: YamlFile, path: Path, part: 'key' | 'value' = 'value'): Span {
  const { node, key } = follow(file, path);
  if (key !== null && (part === 'key' || isAbsent(node))) return spanOfKey(key);
  return node === null ? { start: 0, end: 0 } : spanOfValue(node, file);
}

/** Where some characters of a text value stand; the whole value where it is no text. */
export function spanWithin(file: YamlFile, path: Path, within: Stretch): Span {
  const node = nodeAt(file, path);
  const offsets = isScalar(node) ? scalarOffsets(file.text, node) : null;
  const start = offsets?.starts[within.start];
  if (offsets === null || start === undefined) return spanOf(file, path);
  return { start, end: within.end > within.start ? (offsets.ends[within.end - 1] ?? start) : start };
}
