import { isCollection } from 'yaml';
import type { Fault, Path } from '../domain/lint/fault.ts';
import { nodeAt, type Span, spanOf } from './place.ts';
import type { YamlFile } from './yaml/load-yaml.ts';
import { quote } from './yaml/quote.ts';
import { UnquotedDate } from './yaml/wire-value.ts';

export interface Unquoted {
  readonly fault: Fault;
  readonly span: Span;
  /** the text in quotes, to stand in the span's place; null where there is no text */
  readonly quoted: string | null;
}

type FoundScalar = Extract<Fault, { rule: 'unquoted-text' }>['found'];

function foundOf(value: unknown): FoundScalar {
  if (value === null) return 'nothing';
  if (value instanceof UnquotedDate) return 'date';
  return typeof value === 'boolean' ? 'boolean' : 'number';
}

/**
 * After `why:` YAML takes `#N/A` for a comment, `&x` for an anchor and `!x` for a tag; none of them is a value. Inside
 * brackets it ends with its entry.
 */
const SWALLOWED = /:[ \t]*(#[^\n]*?|[&!]\S+)(?=[ \t]*(?:\n|$)|[ \t]+#\s)/uy;
const SWALLOWED_IN_BRACKETS = /:[ \t]*(#[^\n]*?|[&!][^\s,}\]]+)(?=[ \t]*(?:[\n,}\]]|$)|[ \t]+#\s)/uy;

function swallowed(file: YamlFile, key: Span, isInBrackets: boolean): Span | null {
  const pattern = isInBrackets ? SWALLOWED_IN_BRACKETS : SWALLOWED;
  pattern.lastIndex = key.end;
  const match = pattern.exec(file.text);
  const source = match?.[1];
  if (source === undefined) return null;
  const start = pattern.lastIndex - (match?.[0].length ?? 0) + (match?.[0].indexOf(source) ?? 0);
  return { start, end: start + source.length };
}

/** A value that is no text where text is wanted, with the quoting that makes it what was meant. */
export function unquotedText(file: YamlFile, path: Path, key: string, value: unknown): Unquoted {
  const span = spanOf(file, path);
  const source = file.text.slice(span.start, span.end);
  if (value !== null || /^(~|null)$/iu.test(source)) {
    const fault: Fault = { rule: 'unquoted-text', key, source, found: foundOf(value) };
    // A tag can make a number even of a text in quotes; more quotes would not help.
    return { fault, span, quoted: /^["']/u.test(source) ? null : quote(source) };
  }
  const around = nodeAt(file, path.slice(0, -1));
  const isInBrackets = isCollection(around) && around.flow === true;
  const hidden = swallowed(file, spanOf(file, path, 'key'), isInBrackets);
  if (hidden === null) return { fault: { rule: 'empty-text', key }, span, quoted: null };
  const text = file.text.slice(hidden.start, hidden.end);
  return {
    fault: { rule: 'unquoted-text', key, source: text, found: text.startsWith('#') ? 'comment' : 'nothing' },
    span: hidden,
    // With a space behind its sign it may well be the comment that it looks like.
    quoted: /^#\s/u.test(text) ? null : quote(text),
  };
}
