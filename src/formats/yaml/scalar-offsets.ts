import { Scalar } from 'yaml';
import { codePointName, HIDDEN } from '../../domain/visible.ts';
import { CharacterList, type ScalarOffsets } from './character-list.ts';
import { blockCharacters } from './block-characters.ts';
import { doubleQuotedCharacters, plainCharacters, singleQuotedCharacters } from './flow-characters.ts';

function charactersOf(
  text: string,
  scalar: Scalar<string>,
  start: number,
  end: number,
): CharacterList | null {
  switch (scalar.type) {
    case Scalar.QUOTE_DOUBLE:
      return doubleQuotedCharacters(text, start, end);
    case Scalar.QUOTE_SINGLE:
      return singleQuotedCharacters(text, start, end);
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return blockCharacters(text, start, end, scalar.value);
    default: {
      const verbatim = new CharacterList();
      verbatim.addVerbatim(text, start, end);
      return verbatim.value === scalar.value ? verbatim : plainCharacters(text, start, end);
    }
  }
}

/** The same for the text as `visible` shows it, in which one character may have become `<U+200B>`. */
function shown({ value, starts, ends }: CharacterList): ScalarOffsets {
  const list = new CharacterList();
  let from = 0;
  const copy = (to: number): void => {
    for (; from < to; from += 1) list.add(value.charAt(from), starts[from] ?? 0, ends[from] ?? 0);
  };
  for (const { 0: hidden, index } of value.matchAll(HIDDEN)) {
    copy(index);
    from = index + hidden.length;
    list.add(codePointName(hidden), starts[index] ?? 0, ends[from - 1] ?? 0);
  }
  copy(value.length);
  return list;
}

const known = new WeakMap<Scalar, { readonly characters: CharacterList; shown?: ScalarOffsets }>();

function knownOf(
  text: string,
  scalar: Scalar,
): { readonly characters: CharacterList; shown?: ScalarOffsets } | null {
  const before = known.get(scalar);
  if (before !== undefined) return before;
  const { value, range } = scalar;
  if (typeof value !== 'string' || range === undefined || range === null) return null;
  const characters = charactersOf(text, scalar as Scalar<string>, range[0], range[1]);
  if (characters?.value !== value) return null;
  const entry = { characters };
  known.set(scalar, entry);
  return entry;
}

/**
 * A text as the parser read it, with where each unit of it stands in the file.
 *
 * @returns null for what is no text, and for a text that is written in a way that only the parser's mending understands
 */
export function scalarCharacters(text: string, scalar: Scalar): CharacterList | null {
  return knownOf(text, scalar)?.characters ?? null;
}

/** Where each unit of a text stands in the file, by its index in the value that `toValue` gives; null as above. */
export function scalarOffsets(text: string, scalar: Scalar): ScalarOffsets | null {
  const entry = knownOf(text, scalar);
  return entry === null ? null : (entry.shown ??= shown(entry.characters));
}
