import { type Alias, type Document, type Node, parseDocument } from 'yaml';
import { type Limits, USUAL_LIMITS } from '../../domain/limits.ts';
import { type TextPlaces, textPlaces } from '../text-places.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { type OffsetFault, toValue } from './to-value.ts';
import type { WireValue } from './wire-value.ts';
import { YAML_OPTIONS } from './yaml-options.ts';

/** A YAML file's value, with all that leads from the value back to its places. */
export interface YamlFile {
  readonly text: string;
  readonly places: TextPlaces;
  readonly value: WireValue;
  /** false when the file was given up on, so that its value says nothing */
  readonly isWhole: boolean;
  readonly root: Node | null;
  readonly aliases: ReadonlyMap<Alias, Node>;
  /** faults of the YAML itself */
  readonly faults: readonly OffsetFault[];
  /** offset from which the parser guesses; null when it never had to */
  readonly guessesFrom: number | null;
}

/** Every sign that can start a part, or make an error of its own: at least one for each node of the document. */
const PART =
  /[\n,[\]{}\\]|[:?-](?=\s)|(?<=\s)[*&!](?=\S)|["'](?=[\s"'])|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** Counted before anything is parsed: a parser takes a kilobyte of memory for each part. */
function hasMoreParts(text: string, most: number): boolean {
  if (text.length <= most) return false;
  PART.lastIndex = 0;
  for (let count = 0; PART.test(text); count += 1) {
    if (count === most) return true;
  }
  return false;
}

/** A file that was not parsed, since that would take too long. */
function tooLarge(text: string, limits: Limits): YamlFile {
  const fault = { rule: 'too-large', what: 'parts', limits } as const;
  return {
    text,
    places: textPlaces(text),
    value: null,
    isWhole: false,
    root: null,
    aliases: new Map(),
    faults: [{ fault, start: 0, end: 0 }],
    guessesFrom: 0,
  };
}

/** Without stack traces, which the parser's errors would take a kilobyte each for and nobody reads. */
function parsed(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, YAML_OPTIONS);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Reads YAML. Never throws: whatever is wrong is in `faults`. */
export function loadYaml(text: string, limits: Limits = USUAL_LIMITS): YamlFile {
  if (hasMoreParts(text, limits.parts)) return tooLarge(text, limits);
  const document = parsed(text);
  const places = textPlaces(text);
  const root = document.contents;
  const converted = toValue(root, text, limits, (offset) => places.between(offset, offset).line);
  const syntax = syntaxFaults(text, [...document.errors, ...document.warnings]);
  return {
    text,
    places,
    value: converted.value,
    isWhole: converted.isWhole,
    root,
    aliases: converted.aliases,
    faults: [...syntax.faults, ...converted.faults].sort((a, b) => a.start - b.start),
    guessesFrom: syntax.guessesFrom,
  };
}
