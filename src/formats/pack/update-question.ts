import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { KIND_NAMES } from '../../domain/question/question.ts';
import type { WireKeys } from './kind-format.ts';
import { KIND_FORMATS } from './kind-formats.ts';

/** Keys that belong to one kind, so that a question which becomes another kind loses them. */
const OWN_KEYS: ReadonlySet<string> = new Set(
  KIND_NAMES.flatMap((kind) => Object.keys(KIND_FORMATS[kind].entries)).filter((key) => key !== 'seconds'),
);

/** What every source says of these kinds. They stay out of a file where they say nothing, and then nothing may stay behind. */
const ALWAYS_SAID = ['tolerance', 'extra'] as const;
/** The same of an option. */
const SAID_OF_OPTIONS = ['correct', 'marks'] as const;

/** A value as a source would say it: line ends behind a text and the form in which a date stands mean nothing. */
function meant(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\n+$/u, '');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, meant(member)]));
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => isEqual(entry, b[index]));
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isEqual((a as WireKeys)[key], (b as WireKeys)[key]))
  );
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether a source says what stands there: formats of single lines have no place for line breaks, nor others for a list of one. */
function isSame(old: unknown, wanted: unknown): boolean {
  if (typeof old === 'string' && typeof wanted === 'string' && !wanted.includes('\n')) {
    return old.includes('\n') ? folded(old) === folded(wanted) : old === wanted;
  }
  const only: unknown = Array.isArray(old) && old.length === 1 && !Array.isArray(wanted) ? old[0] : old;
  return isEqual(meant(only), meant(wanted));
}

/** Sets a key; a text keeps the style in which it stands, where it can. */
function setKey(document: Document, map: YAMLMap, key: string, value: unknown): boolean {
  const node = map.get(key, true) as Node | undefined;
  if (node !== undefined && isSame(node.toJS(document), value)) return false;
  if (isScalar(node) && typeof value === 'string') {
    node.value = value;
    if (value.includes('\n') && node.type?.startsWith('QUOTE') === true) node.type = 'BLOCK_LITERAL';
  } else map.set(key, document.createNode(value));
  return true;
}

/** Sets the keys of a group, and takes out those that the source always says and does not say now. */
function setKeys(document: Document, map: YAMLMap, keys: WireKeys, always: readonly string[]): boolean {
  const gone = always.filter((key) => keys[key] === undefined && map.delete(key));
  const set = Object.entries(keys).filter(([key, value]) => setKey(document, map, key, value));
  return gone.length + set.length > 0;
}

const textOf = (option: unknown): unknown => meant(isMap(option) ? option.get('text') : undefined);

/** Brings the options up to those of the source; one of the same text stays with what was written to it by hand. */
function setOptions(document: Document, list: YAMLSeq, options: readonly WireKeys[]): boolean {
  const before = [...list.items];
  const known = new Map(before.map((item) => [textOf(item), item]));
  let isChanged = false;
  list.items = options.map((option) => {
    const item = known.get(meant(option['text']));
    if (!isMap(item)) return document.createNode(option);
    isChanged = setKeys(document, item, option, SAID_OF_OPTIONS) || isChanged;
    return item;
  });
  return isChanged || before.length !== options.length || before.some((item, at) => item !== list.items[at]);
}

/**
 * Brings a question of a file up to what a source says; what the source does not say stays.
 *
 * @param always further keys that the source always says, such as the one under which its format keeps what a pack cannot say
 * @returns whether anything is different now
 */
export function updateQuestion(
  document: Document,
  map: YAMLMap,
  { options, ...wire }: WireKeys,
  always: readonly string[],
): boolean {
  const old = map.toJS(document) as WireKeys;
  const isOtherKind = (old['kind'] ?? 'single') !== (wire['kind'] ?? 'single');
  if (isOtherKind) {
    for (const key of Object.keys(old)) if (OWN_KEYS.has(key)) map.delete(key);
    if (wire['kind'] === undefined) map.delete('kind');
  }
  const list = map.get('options', true);
  const isOther = isSeq(list)
    ? Array.isArray(options) && setOptions(document, list, options)
    : options !== undefined && setKey(document, map, 'options', options);
  return setKeys(document, map, wire, [...ALWAYS_SAID, ...always]) || isOther || isOtherKind;
}
