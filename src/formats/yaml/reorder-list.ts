import { isAlias, isNode, type Node, parse, visit, type YAMLSeq } from 'yaml';
import type { Edit } from './replace-in-scalar.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** What belongs to one entry: itself with the comments above it, then the comment behind it. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** what stays in its place between an entry and the comment behind it, such as a comma */
  readonly commentStart: number;
  readonly commentEnd: number;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** An anchor must stand before what refers to it, so such a list keeps its order. */
function hasReferences(list: YAMLSeq): boolean {
  let found = false;
  visit(list, {
    Node: (_key, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the comment lines start that stand right above a line, not indented more than it, down to an offset. */
function commentsAbove(text: string, at: number, notBefore: number): number {
  const indent = /^[ \t]*/u.exec(text.slice(at, lineEnd(text, at)))?.[0].length ?? 0;
  let start = at;
  while (start > notBefore) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, start - 1);
    const comment = /^([ \t]*)#/u.exec(line);
    if (above < notBefore || comment === null || (comment[1]?.length ?? 0) > indent) break;
    start = above;
  }
  return start;
}

/** The offset behind an entry of a block list: the end of its last line and of comment lines that are indented more. */
function blockEnd(text: string, contentEnd: number, indent: number, notBehind: number): number {
  let end = lineEnd(text, text.charAt(contentEnd - 1) === '\n' ? contentEnd - 1 : contentEnd);
  while (end < notBehind) {
    const next = text.slice(end + 1, lineEnd(text, end + 1));
    const comment = /^([ \t]*)#/u.exec(next);
    if (comment === null || (comment[1]?.length ?? 0) <= indent || end + 1 + next.length > notBehind) break;
    end += 1 + next.length;
  }
  return end;
}

/** Where an entry's own text ends: empty lines behind a block belong to nobody. */
function contentEnd(text: string, { range }: Node): number {
  const [start, end] = range ?? [0, 0];
  return start + text.slice(start, end).trimEnd().length;
}

function blockParts(text: string, list: YAMLSeq, nodes: readonly Node[]): Part[] | null {
  const parts: Part[] = [];
  let before = lineStart(text, list.range?.[0] ?? 0);
  for (const [index, node] of nodes.entries()) {
    const dash = text.lastIndexOf('-', (node.range?.[0] ?? 0) - 1);
    const line = lineStart(text, dash);
    // An entry behind a key or another dash shares its first line, and cannot leave it.
    if (dash === -1 || line < before || text.slice(line, dash).trim() !== '') return null;
    const next = nodes[index + 1]?.range?.[0] ?? Infinity;
    const end = blockEnd(
      text,
      contentEnd(text, node),
      dash - line,
      next === Infinity ? text.length : lineStart(text, next) - 1,
    );
    const top = index === 0 ? 0 : before;
    parts.push({ start: commentsAbove(text, line, top), end, commentStart: end, commentEnd: end });
    before = end + 1;
  }
  return parts;
}

const BEHIND = /[ \t]*,?/y;
const COMMENT = /[ \t]+#[^\n]*/y;

function flowParts(text: string, list: YAMLSeq, nodes: readonly Node[]): Part[] {
  let before = (list.range?.[0] ?? 0) + 1;
  return nodes.map((node) => {
    const [at, end] = node.range ?? [0, 0];
    const line = lineStart(text, at);
    const isAtStart = line > before && text.slice(line, at).trim() === '';
    const top = isAtStart ? commentsAbove(text, line, before) : at;
    // The space before an entry stays where it is.
    const start = top + (/^[ \t]*/u.exec(text.slice(top, at))?.[0].length ?? 0);
    BEHIND.lastIndex = end;
    BEHIND.test(text);
    const comma = text.slice(end, BEHIND.lastIndex).includes(',') ? BEHIND.lastIndex : end;
    COMMENT.lastIndex = comma;
    const commentEnd = COMMENT.test(text) ? COMMENT.lastIndex : comma;
    before = commentEnd;
    return { start, end, commentStart: comma, commentEnd };
  });
}

/** Whether a list's text reads as its entries in their new order, and as nothing else. */
function isSound(before: string, after: string, order: readonly number[]): boolean {
  try {
    const old: unknown = parse(before, YAML_OPTIONS);
    const entries = Array.isArray(old) ? old : [];
    return (
      JSON.stringify(parse(after, YAML_OPTIONS)) ===
      JSON.stringify(order.map((index) => entries[index] as unknown))
    );
  } catch {
    return false;
  }
}

/**
 * Puts the entries of a list in another order. Each takes the comments with it that stand right above it, behind it, or
 * below it and indented more; all else, such as empty lines and commas, stays where it is.
 *
 * @param order the old index of each new entry
 * @returns null for a list whose entries cannot simply change places
 */
export function reorderList(text: string, list: YAMLSeq, order: readonly number[]): Edit | null {
  const nodes = list.items.filter((item) => isNode(item));
  const isWhole = nodes.length === list.items.length && new Set(order).size === nodes.length;
  if (!isWhole || order.length !== nodes.length || hasReferences(list)) return null;
  const parts = list.flow === true ? flowParts(text, list, nodes) : blockParts(text, list, nodes);
  const [first] = parts ?? [];
  const last = parts?.at(-1);
  if (parts === null || first === undefined || last === undefined) return null;
  const moved = parts.map((part, index) => {
    const source = parts[order[index] ?? index] ?? part;
    const gap = text.slice(part.commentEnd, parts[index + 1]?.start ?? part.commentEnd);
    return (
      text.slice(source.start, source.end) +
      text.slice(part.end, part.commentStart) +
      text.slice(source.commentStart, source.commentEnd) +
      gap
    );
  });
  const edit = { start: first.start, end: last.commentEnd, text: moved.join('') };
  const from = list.flow === true ? (list.range?.[0] ?? 0) : edit.start;
  const to = Math.max(edit.end, list.range?.[1] ?? 0);
  const before = text.slice(from, to);
  const after = text.slice(from, edit.start) + edit.text + text.slice(edit.end, to);
  return isSound(before, after, order) ? edit : null;
}
