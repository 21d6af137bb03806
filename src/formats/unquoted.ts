import type { Fault, Path } from '../domain/lint/fault.ts';
import { type Span, spanOf } from './place.ts';
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

/** After `why:` YAML takes `#N/A` for a comment, `&x` for an anchor and `!x` for a tag; none of them is a value. */
const SWALLOWED = /:[ \t]*(#[^\n]*?|[&!][^\s,}\]]+)[ \t]*(?=[\n,}\]]|$)/uy;

function swallowed(file: YamlFile, key: Span): Span | null {
  SWALLOWED.lastIndex = key.end;
  const match = SWALLOWED.exec(file.text);
  const source = match?.[1];
  if (source === undefined) return null;
  const start = SWALLOWED.lastIndex - (match?.[0].length ?? 0) + (match?.[0].indexOf(source) ?? 0);
  return { start, end: start + source.length };
}

/** A value that is no text where text is wanted, with the quoting that makes it what was meant. */
export function unquotedText(file: YamlFile, path: Path, key: string, value: unknown): Unquoted {
  const span = spanOf(file, path);
  const source = file.text.slice(span.start, span.end);
  if (value !== null || /^(~|null)$/iu.test(source)) {
    const fault: Fault = { rule: 'unquoted-text', key, source, found: foundOf(value) };
    return { fault, span, quoted: quote(source) };
  }
  const hidden = swallowed(file, spanOf(file, path, 'key'));
  if (hidden === null) return { fault: { rule: 'empty-text', key }, span, quoted: null };
  const text = file.text.slice(hidden.start, hidden.end);
  return {
    fault: { rule: 'unquoted-text', key, source: text, found: text.startsWith('#') ? 'comment' : 'nothing' },
    span: hidden,
    quoted: quote(text),
  };
}
