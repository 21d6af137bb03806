import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Fault } from '../../domain/lint/fault.ts';
import type { Ignore } from '../../domain/lint/ignore.ts';
import { nearestName } from '../../domain/edit-distance.ts';
import { RULES } from '../../domain/lint/rules.ts';
import { STRUCTURE_RULES } from '../../domain/lint/structure-rules.ts';
import type { Reporter } from '../reporter.ts';
import type { YamlFile } from '../yaml/load-yaml.ts';

const COMMENT = /^((?:[^\n]*?[ \t])??)(#[ \t]*deskready-ignore\b[^\n]*)$/gmu;
const FORM = /^#[ \t]*deskready-ignore[ \t]+([\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]*(?:--[ \t]*(.*?)[ \t]*)?$/u;

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where texts stand, in which a comment is none, and by line what begins there: the outermost entry of a list, or a text. */
interface Extents {
  readonly texts: readonly Extent[];
  readonly beginnings: ReadonlyMap<number, Extent>;
}

function extents({ root, places }: YamlFile): Extents {
  const texts: Extent[] = [];
  const beginnings = new Map<number, Extent>();
  const begin = (extent: Extent): void => {
    const { line } = places.between(extent.start, extent.start);
    if (!beginnings.has(line)) beginnings.set(line, extent);
  };
  const extentOf = ({ range }: Node): Extent => ({ start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
  const walk = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isScalar(node)) texts.push(extentOf(node));
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isNode(key) && isScalar(value)) begin({ start: extentOf(key).start, end: extentOf(value).end });
        [key, value].forEach(walk);
      }
    }
    if (!isSeq(node)) return;
    for (const item of node.items) {
      if (isNode(item)) begin(extentOf(item));
      walk(item);
    }
  };
  walk(root);
  return { texts, beginnings };
}

/** The next line that is no comment and not empty: its start and its end. */
function nextLine(text: string, from: number): Extent {
  const line = /^(?![ \t]*(?:#|$))[^\n]+$/gmu;
  line.lastIndex = from;
  const match = line.exec(text);
  return match === null
    ? { start: text.length, end: text.length }
    : { start: match.index, end: match.index + match[0].length };
}

/**
 * Finds comments that keep findings from being shown. Each speaks for what stands in the line below it: a whole question or
 * option (any entry of a list) where one begins there, or the whole of a text, which may go on below; else that line. One
 * that says nothing usable is reported.
 */
export function findIgnores(file: YamlFile, reporter: Reporter): Ignore[] {
  if (!file.text.includes('deskready-ignore')) return [];
  const { texts, beginnings } = extents(file);
  const ids = RULES.map(({ id }) => id);
  const ignores: Ignore[] = [];
  let text = 0;
  let line: Extent = { start: -1, end: -1 };
  for (const match of file.text.matchAll(COMMENT)) {
    const [, before = '', comment = ''] = match;
    const start = match.index + before.length;
    while ((texts[text]?.end ?? Infinity) <= start) text += 1;
    if ((texts[text]?.start ?? Infinity) <= start) continue;
    const end = start + comment.length;
    const refuse = (fault: Fault): void => reporter.fault(fault, { start, end });
    if (before.trim() !== '') {
      refuse({ rule: 'bad-ignore', reason: 'place' });
      continue;
    }
    const [, names, reason = ''] = FORM.exec(comment) ?? [];
    if (names === undefined || reason === '') {
      refuse({ rule: 'bad-ignore', reason: names === undefined ? 'form' : 'no reason' });
      continue;
    }
    if (line.start < start) line = nextLine(file.text, end);
    const extent = beginnings.get(file.places.between(line.start, line.start).line) ?? line;
    const { line: firstLine, endLine: lastLine } = file.places.between(extent.start, extent.end - 1);
    for (const rule of names.split(',').map((name) => name.trim())) {
      if (!ids.includes(rule)) {
        // Looking for the nearest name takes long for names without number.
        if (reporter.isFull()) continue;
        const isFault = Object.hasOwn(STRUCTURE_RULES, rule);
        refuse({
          rule: 'bad-ignore',
          reason: isFault ? 'error' : 'unknown',
          name: rule,
          nearest: nearestName(rule, ids),
        });
      } else {
        const place = file.places.between(start, end);
        ignores.push({ rule, reason, place, firstLine, lastLine });
      }
    }
  }
  return ignores;
}
