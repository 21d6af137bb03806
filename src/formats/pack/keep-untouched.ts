import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { YAML_OPTIONS } from '../yaml/yaml-options.ts';

interface Piece {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** how far it stands from the left, which its lines share */
  readonly column: number;
}

interface Parts {
  /** what stands above the questions, as data */
  readonly header: string;
  /** in the order of the text */
  readonly pieces: readonly Piece[];
}

function partsOf(text: string): Parts {
  const document = parseDocument(text, YAML_OPTIONS);
  const list = document.get('questions');
  const maps = isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [];
  const pieces = maps.flatMap((map) => {
    if (map.range === null || map.range === undefined) return [];
    const [start, end] = map.range;
    return [{ id: String(map.get('id')), start, end, column: start - 1 - text.lastIndexOf('\n', start - 1) }];
  });
  document.delete('questions');
  return { header: JSON.stringify(document), pieces };
}

/**
 * A pack's new text in which all that nobody touched stands to the letter as it did, since a writer of YAML has a style of
 * its own: it would change each list and each folded text of the file.
 */
export function keepUntouched(before: string, after: string, touched: ReadonlySet<string>): string {
  if (touched.size === 0) return before;
  const [old, now] = [partsOf(before), partsOf(after)];
  const known = new Map(old.pieces.map((piece) => [piece.id, piece]));
  const [first] = old.pieces;
  const isSameStart =
    first !== undefined && old.header === now.header && first.column === now.pieces[0]?.column;
  let kept = isSameStart ? before.slice(0, first.start) : after.slice(0, now.pieces[0]?.start);
  let at = now.pieces[0]?.start ?? after.length;
  for (const { id, start, end, column } of now.pieces) {
    const piece = known.get(id);
    const isAlike = piece !== undefined && piece.column === column && !touched.has(id);
    kept +=
      after.slice(at, start) + (isAlike ? before.slice(piece.start, piece.end) : after.slice(start, end));
    at = end;
  }
  return kept + after.slice(at);
}
