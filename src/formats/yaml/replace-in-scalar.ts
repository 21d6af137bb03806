import { parseDocument, Scalar } from 'yaml';
import { quote } from './quote.ts';
import { scalarCharacters } from './scalar-offsets.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** A stretch of a file with the text that shall stand there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function written(text: string, { type }: Scalar): string {
  if (type === Scalar.QUOTE_DOUBLE) return JSON.stringify(text).slice(1, -1);
  return type === Scalar.QUOTE_SINGLE ? text.replaceAll("'", "''") : text;
}

function readsAs(source: string, path: readonly (string | number)[], value: string): boolean {
  const document = parseDocument(source, YAML_OPTIONS);
  return document.errors.length === 0 && document.getIn(path) === value;
}

/** Whether the parser reads a text's source as that text, wherever it stands. */
function isSound(source: string, value: string, isUnquoted: boolean, indent = ''): boolean {
  if (!readsAs(`${indent}key: ${source}\n`, ['key'], value)) return false;
  return !isUnquoted || readsAs(`[${source}]\n`, [0], value);
}

/** Deeper than any block of a pack stands. */
const MAX_INDENT = 32;

/** The indentation with which a block is read as its value: where its header gives a number, that is counted from the key. */
function indentOf(source: string, value: string): string {
  if (!/^[|>][-+]?[1-9]/u.test(source)) return '';
  const indents = Array.from({ length: MAX_INDENT }, (_, columns) => ' '.repeat(columns));
  return indents.find((indent) => isSound(source, value, false, indent)) ?? '';
}

/**
 * Replaces a stretch of a text, written as the text is. Where the new text cannot stand there without quotes, such as
 * one with a colon before a space, it gets them.
 *
 * @param start offset in the file
 * @returns null where no edit gives just the text that is wanted
 */
export function replaceInScalar(
  text: string,
  scalar: Scalar,
  { start, end, text: replacement }: Edit,
): Edit | null {
  const characters = scalarCharacters(text, scalar);
  const [from, to] = scalar.range ?? [0, 0];
  if (characters === null || replacement.includes('\n')) return null;
  const { value, starts, ends } = characters;
  const first = starts.findIndex((at) => at >= start);
  const last = ends.findLastIndex((at) => at <= end);
  if (first === -1 || last < first) return null;
  const wanted = value.slice(0, first) + replacement + value.slice(last + 1);
  const isBlock = scalar.type === Scalar.BLOCK_FOLDED || scalar.type === Scalar.BLOCK_LITERAL;
  const isQuoted = scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE;
  const inside = written(replacement, scalar);
  const source = text.slice(from, start) + inside + text.slice(end, to);
  const indent = isBlock ? indentOf(text.slice(from, to), value) : '';
  if (isSound(source, wanted, !isBlock && !isQuoted, indent)) return { start, end, text: inside };
  if (isBlock) return null;
  const quoted = [quote(wanted), JSON.stringify(wanted)].find((candidate) =>
    isSound(candidate, wanted, false),
  );
  return quoted === undefined ? null : { start: from, end: to, text: quoted };
}
