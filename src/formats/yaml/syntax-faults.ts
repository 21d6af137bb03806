import type { YAMLError } from 'yaml';
import { quote } from './quote.ts';
import type { OffsetFault } from './to-value.ts';

export interface SyntaxFaults {
  readonly faults: readonly OffsetFault[];
  /** from here on the parser guesses; null when it never had to */
  readonly guessesFrom: number | null;
}

/** The parser goes on after these as if they were not there. */
const HARMLESS: ReadonlySet<string> = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTIPLE_DOCS',
  'NON_STRING_KEY',
  'TAG_RESOLVE_FAILED',
  'TEXT_AFTER',
]);

/** A file with more is broken throughout; what comes behind them is not looked at. */
const MOST_ERRORS = 5000;

/** Longer lines are not searched for a value that became a comment. */
const MAX_LINE = 1000;

/**
 * A value that starts with "#", after which the rest of a line such as `- { text: #N/A }` is a comment. It ends where the
 * next key starts, or before the brackets at the end of the line.
 */
const COMMENT_VALUE =
  /(\S+):[ \t]+(#[^\n]*?)(?=[ \t]*(?:,[ \t]*[\w-]+:[ \t]|[}\]][,}\] \t]*(?:#[^\n]*)?$|$))/gu;

/** The offset of the quote that opens the text which runs to the end of the file. */
function openQuote(text: string, quote: string): number {
  // The quote comes first, so that only quotes look back.
  const opening = new RegExp(`${quote}(?<=(?:[:,[{-][ \\t]+|^[ \\t]*|[[{])${quote})`, 'gmu');
  const found = [...text.matchAll(opening)].map((match) => match.index);
  return found.findLast((offset) => !closes(text, offset + 1, quote)) ?? text.length - 1;
}

function closes(text: string, from: number, quote: string): boolean {
  for (let at = from; at < text.length; at += 1) {
    if (quote === '"' && text[at] === '\\') at += 1;
    else if (text[at] === quote && quote === "'" && text[at + 1] === quote) at += 1;
    else if (text[at] === quote) return true;
  }
  return false;
}

function codeOf({ code, message }: YAMLError): string {
  if (code === 'UNEXPECTED_TOKEN' && message.startsWith('Unexpected scalar at node end')) return 'TEXT_AFTER';
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) return 'OPEN_QUOTE';
  if (message.startsWith('Flow ') && (code === 'BAD_INDENT' || code === 'MISSING_CHAR'))
    return 'OPEN_BRACKET';
  return code;
}

/** A bracket that is open because its closing one became a comment: the fault is the missing quotes. */
function commentedOut(text: string, error: YAMLError): OffsetFault | null {
  // The parser notices on the next line.
  const lineEnd = text.lastIndexOf('\n', error.pos[0] - 1);
  const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
  if (lineEnd < 1 || lineEnd - lineStart > MAX_LINE) return null;
  const line = text.slice(lineStart, lineEnd);
  const match = [...line.matchAll(COMMENT_VALUE)][0];
  if (match === undefined) return null;
  const [, key = '', source = ''] = match;
  const start = lineStart + match.index + match[0].indexOf(source, key.length);
  return {
    fault: { rule: 'unquoted-text', key, source, found: 'comment' },
    start,
    end: start + source.length,
    quoted: quote(source),
  };
}

function faultOf(text: string, error: YAMLError, openQuoteOf: (quote: string) => number): OffsetFault {
  const code = codeOf(error);
  const start = error.pos[0];
  const lineEnd = text.indexOf('\n', start);
  const end = Math.min(error.pos[1], lineEnd === -1 ? text.length : Math.max(start, lineEnd));
  if (code === 'RESOURCE_EXHAUSTION') return { fault: { rule: 'too-deep' }, start, end };
  if (code === 'OPEN_BRACKET') {
    const comment = commentedOut(text, error);
    if (comment !== null) return comment;
  }
  const fault = { rule: 'yaml-syntax', code, detail: error.message } as const;
  if (code !== 'OPEN_QUOTE') return { fault, start, end };
  const opening = openQuoteOf(error.message.includes('"') ? '"' : "'");
  return { fault, start: opening, end: opening + 1 };
}

/** The parser's errors. Repeated keys are found by `toValue`, which knows where the first one stands. */
export function syntaxFaults(text: string, errors: readonly YAMLError[]): SyntaxFaults {
  const faults: OffsetFault[] = [];
  let guessesFrom: number | null = null;
  const openQuotes = new Map<string, number>();
  function openQuoteOf(quote: string): number {
    const known = openQuotes.get(quote) ?? openQuote(text, quote);
    openQuotes.set(quote, known);
    return known;
  }
  for (const error of errors.slice(0, MOST_ERRORS)) {
    const found = faultOf(text, error, openQuoteOf);
    faults.push(found);
    if (!HARMLESS.has(codeOf(error))) guessesFrom = Math.min(guessesFrom ?? found.start, found.start);
  }
  const unseen = errors[MOST_ERRORS];
  if (unseen !== undefined) guessesFrom = Math.min(guessesFrom ?? unseen.pos[0], unseen.pos[0]);
  return { faults, guessesFrom };
}
