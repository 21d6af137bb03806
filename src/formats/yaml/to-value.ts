import { type Alias, type Node, type Pair, Scalar, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Limits } from '../../domain/limits.ts';
import type { Fault } from '../../domain/lint/fault.ts';
import { visible } from '../../domain/visible.ts';
import { UnquotedDate, type WireMap, type WireValue } from './wire-value.ts';

/** A fault in the document itself, by offsets in the text; the end is exclusive. */
export interface OffsetFault {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  /** what should stand there instead */
  readonly quoted?: string;
}

export interface Converted {
  readonly value: WireValue;
  readonly faults: readonly OffsetFault[];
  /** what each alias stands for */
  readonly aliases: ReadonlyMap<Alias, Node>;
  /** false when the walk was cut short, so that the value is not the document's */
  readonly isWhole: boolean;
}

/** Keys that reach an object's prototype in JavaScript. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** `!!set`, `!!omap` and the like: lists and keys that hold something else than their text shows. */
const hasOddTag = ({ tag }: Node): boolean =>
  tag !== undefined && !/^tag:yaml\.org,2002:(?:map|seq)$/u.test(tag);

/**
 * Mends `prompt: What is this: that`. YAML takes the text for keys of its own, and every key below for one of theirs;
 * what follows on the key's line is put back as one text, and the keys below where they belong.
 */
function mendColon(pair: Pair, index: number, items: Pair[], text: string): void {
  const { key, value } = pair;
  if (!isMap(value) || value.flow === true || !isNode(key)) return;
  const [start, end] = [key.range?.[1] ?? 0, value.range?.[0] ?? 0];
  const [first, ...rest] = value.items;
  if (first === undefined || text.slice(start, end).includes('\n')) return;
  const last = isNode(first.value) ? first.value : first.key;
  const textEnd = isNode(last) ? (last.range?.[1] ?? end) : end;
  const scalar = new Scalar(text.slice(end, textEnd));
  scalar.range = [end, textEnd, textEnd];
  pair.value = scalar;
  items.splice(index + 1, 0, ...rest);
}

const offsetOf = (key: unknown): number => (isNode(key) ? (key.range?.[0] ?? 0) : 0);

/** Where each of some keys first stands; that of a key that is not written where it stands last. */
function firstOffsets(items: readonly Pair[], names: readonly string[]): Map<string, number> {
  const offsets = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const key = items[index]?.key;
    if (!offsets.has(name) || !isNode(key)) offsets.set(name, offsetOf(key));
  }
  return offsets;
}

/**
 * Printable ASCII without a backslash, so that no value has any other character: one look at the whole file is much
 * cheaper than one at each value.
 */
const HAS_NOTHING_HIDDEN = /^[\t\n -[\]-~]*$/;

/** Thrown and caught in this file alone, to leave a walk from any depth. */
class CutShort extends Error {}

/**
 * Turns a document's nodes into plain values.
 *
 * Every string passes through `visible` here and nowhere else, so that no control or bidirectional character of a
 * pack, an exam or a track can reach a screen; in a file that has none there is nothing to do.
 *
 * @param lineAt the line of an offset, to say where a key that stands twice stands first
 */
export function toValue(
  root: Node | null,
  text: string,
  limits: Pick<Limits, 'depth' | 'aliased'>,
  lineAt: (offset: number) => number,
): Converted {
  const shown = HAS_NOTHING_HIDDEN.test(text) ? (value: string): string => value : visible;
  const faults: OffsetFault[] = [];
  const anchors = new Map<string, Node>();
  const aliases = new Map<Alias, Node>();
  let aliasedNodes = 0;
  /** the alias through which the walk is under way, the outermost where they are nested */
  let throughAlias: Alias | null = null;

  function report(node: Node, fault: Fault): void {
    const [start, end] = node.range ?? [0, 0];
    faults.push({ fault, start, end });
  }

  function aliasValue(alias: Alias, depth: number): WireValue {
    const target = anchors.get(alias.source);
    if (target === undefined) {
      report(alias, { rule: 'yaml-syntax', code: 'UNKNOWN_ALIAS', detail: alias.source });
      return null;
    }
    aliases.set(alias, target);
    const outer = throughAlias;
    throughAlias ??= alias;
    const value = valueOf(target, depth + 1);
    throughAlias = outer;
    return value;
  }

  function scalarValue({ value, source }: Scalar, node: Node): WireValue {
    if (typeof value === 'string') return shown(value);
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
    if (value instanceof Date) return new UnquotedDate(shown(source ?? ''));
    report(node, { rule: 'yaml-syntax', code: 'TAG_RESOLVE_FAILED', detail: node.tag ?? '' });
    return null;
  }

  function keyText(key: unknown): string {
    if (!isScalar(key)) return isAlias(key) ? keyText(anchors.get(key.source)) : '';
    if (key.anchor !== undefined) anchors.set(key.anchor, key);
    return shown(String(key.value));
  }

  function mapValue(items: Pair[], depth: number): WireMap {
    const map: WireMap = {};
    const names: string[] = [];
    let offsets: Map<string, number> | null = null;
    for (const pair of items) {
      mendColon(pair, names.length, items, text);
      const { key, value } = pair;
      const name = keyText(key);
      const node = isNode(key) ? key : null;
      if (node !== null && Object.hasOwn(map, name)) {
        offsets ??= firstOffsets(items, names);
        report(node, { rule: 'duplicate-key', key: name, firstLine: lineAt(offsets.get(name) ?? 0) });
      } else if (PROTOTYPE_KEYS.has(name) && node !== null) {
        report(node, { rule: 'unknown-key', key: name, owner: null, nearest: null, kinds: [] });
      } else {
        offsets?.set(name, offsetOf(key));
        map[name] = valueOf(isNode(value) ? value : null, depth + 1);
      }
      names.push(name);
    }
    return map;
  }

  function valueOf(node: Node | null, depth: number): WireValue {
    if (node === null) return null;
    if (depth > limits.depth) {
      report(throughAlias ?? node, { rule: throughAlias === null ? 'too-deep' : 'too-many-aliases' });
      throw new CutShort();
    }
    if (throughAlias !== null) {
      aliasedNodes += 1;
      if (aliasedNodes > limits.aliased) {
        report(throughAlias, { rule: 'too-many-aliases' });
        throw new CutShort();
      }
    } else if (!isAlias(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return scalarValue(node, node);
    if (hasOddTag(node)) {
      report(node, { rule: 'yaml-syntax', code: 'TAG_RESOLVE_FAILED', detail: node.tag ?? '' });
      return null;
    }
    if (isMap(node)) return mapValue(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => valueOf(isNode(item) ? item : null, depth + 1));
    return isAlias(node) ? aliasValue(node, depth) : null;
  }

  try {
    return { value: valueOf(root, 0), faults, aliases, isWhole: true };
  } catch (error) {
    if (!(error instanceof CutShort)) throw error;
    return { value: null, faults, aliases, isWhole: false };
  }
}
