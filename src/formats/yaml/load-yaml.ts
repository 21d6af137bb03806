import { type Alias, type Node, parseDocument } from 'yaml';
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

/** Reads YAML. Never throws: whatever is wrong is in `faults`. */
export function loadYaml(text: string): YamlFile {
  const document = parseDocument(text, YAML_OPTIONS);
  const places = textPlaces(text);
  const root = document.contents;
  const converted = toValue(root, text, (offset) => places.between(offset, offset).line);
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
