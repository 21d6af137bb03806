import { type Scalar, visit } from 'yaml';
import type { YamlFile } from './load-yaml.ts';

const known = new WeakMap<YamlFile, readonly Scalar[]>();

/** The texts and numbers of a file in their order, keys among them. */
function scalarsOf(file: YamlFile): readonly Scalar[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const scalars: Scalar[] = [];
  if (file.root !== null) visit(file.root, { Scalar: (_key, scalar) => void scalars.push(scalar) });
  known.set(file, scalars);
  return scalars;
}

/** The text, number or key that holds an offset of the file; null where none does, as in a comment. */
export function scalarAt(file: YamlFile, offset: number): Scalar | null {
  const scalars = scalarsOf(file);
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((scalars[middle]?.range?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const scalar = scalars[low - 1];
  return scalar !== undefined && offset < (scalar.range?.[1] ?? 0) ? scalar : null;
}
