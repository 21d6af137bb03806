import { isScalar, isSeq } from 'yaml';
import type { Fix } from '../domain/lint/finding.ts';
import type { Problem } from '../domain/lint/rule.ts';
import { nodeAt, type Span } from './place.ts';
import type { YamlFile } from './yaml/load-yaml.ts';
import { quote } from './yaml/quote.ts';
import { reorderList } from './yaml/reorder-list.ts';
import { type Edit, replaceInScalar } from './yaml/replace-in-scalar.ts';
import { scalarAt } from './yaml/scalar-at.ts';

function fixOf(file: YamlFile, edit: Edit | null): Fix | null {
  return edit === null ? null : { ...file.places.between(edit.start, edit.end), text: edit.text };
}

function remedyEdit(file: YamlFile, { remedy, path, part, within }: Problem, span: Span): Edit | null {
  if (remedy === undefined) return null;
  if (remedy.type === 'reorder') {
    const list = nodeAt(file, remedy.list);
    return isSeq(list) ? reorderList(file.text, list, remedy.order) : null;
  }
  const node = nodeAt(file, path);
  const isText = part !== 'key' && isScalar(node) && typeof node.value === 'string';
  if (isText && within !== undefined) return replaceInScalar(file.text, node, { ...span, text: remedy.text });
  return { ...span, text: isText ? quote(remedy.text) : remedy.text };
}

/** A longer text is read anew for each fix in it, which takes too long; no question has one. */
const LONGEST = 20_000;

/** A remedy as an edit of the file's text; null where the text cannot simply be replaced. */
export function remedyFix(file: YamlFile, problem: Problem, span: Span): Fix | null {
  return fixOf(file, remedyEdit(file, problem, span));
}

/** An edit of the file's own text: inside a value it is made so that just this value changes, elsewhere as it is. */
export function sourceFix(file: YamlFile, edit: Edit): Fix | null {
  // Where the parser guesses, nobody knows what belongs to a value.
  if (file.guessesFrom !== null) return null;
  const scalar = scalarAt(file, edit.start);
  const [start = 0, end = 0] = scalar?.range ?? [];
  if (end - start > LONGEST) return null;
  return fixOf(file, scalar === null ? edit : replaceInScalar(file.text, scalar, edit));
}
