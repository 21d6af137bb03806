import { canonicalJson } from '../../src/domain/report/canonical-json.ts';
import { sha256 } from './sha256.ts';

type Json = unknown;
type Path = readonly (string | number)[];

/** A report with one leaf changed by hand. */
export interface Mutation {
  /** `items[].credit` */
  readonly field: string;
  /** what was done, for a message */
  readonly what: string;
  readonly value: Json;
}

const CHOICES: readonly (readonly string[])[] = [
  ['finished', 'time-up', 'quit', 'interrupted'],
  ['practice', 'exam', 'review'],
  ['rising', 'shuffled', 'as-written'],
  ['net', 'all-or-nothing'],
  ['easy', 'medium', 'hard'],
  ['correct', 'partial', 'wrong', 'skipped', 'timed-out', 'unseen'],
  ['sure', 'unsure'],
];

/** Other values of a leaf that a cheat might write: of the same form where that is possible. */
function others(value: Json): Json[] {
  if (value === null) return [0, true, 'x'];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number')
    return [value + 1, value - 1, value + 2, value + 0.1, value === 1 ? 0 : 1, 0];
  const choices = CHOICES.find((list) => list.includes(String(value)));
  if (choices !== undefined) return choices.filter((choice) => choice !== value);
  const text = String(value);
  const digit = text.replace(/\d(?=\D*$)/u, (last) => String((Number(last) + 1) % 10));
  return [digit, `${text}x`, text.slice(0, -1)];
}

function leaves(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value)) return value.flatMap((member, index) => leaves(member, [...path, index]));
  return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
}

function at(value: Json, path: Path): Json {
  return path.reduce((part, key) => (part as Record<string | number, Json>)[key], value);
}

/** `items[].credit` for every item's credit */
const fieldOf = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1);

function changed(
  report: Json,
  path: Path,
  change: (holder: Record<string | number, Json>, key: string | number) => void,
): Json {
  const copy: Json = structuredClone(report);
  const key = path.at(-1) ?? '';
  change(at(copy, path.slice(0, -1)) as Record<string | number, Json>, key);
  return copy;
}

/** Every leaf of a report but the candidate and notes, changed in several ways and taken out. */
export function* mutationsOf(report: Json): Generator<Mutation> {
  for (const path of leaves(report)) {
    const field = fieldOf(path);
    if (path[0] === 'candidate' || path.at(-1) === 'note' || field === 'digest') continue;
    const before = at(report, path);
    for (const other of others(before)) {
      if (Object.is(other, before)) continue;
      const value = changed(report, path, (holder, key) => {
        holder[key] = other;
      });
      yield {
        field,
        what: `${path.join('.')}: ${JSON.stringify(before)} -> ${JSON.stringify(other)}`,
        value,
      };
    }
    const value = changed(report, path, (holder, key) => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    });
    yield { field, what: `${path.join('.')} taken out`, value };
  }
}

/** The report with a digest that fits it, as one who knows the format would write. */
export function resealed(report: Json): string {
  const { digest: _, ...unsealed } = report as Record<string, Json>;
  return JSON.stringify({ ...unsealed, digest: sha256(canonicalJson(unsealed)) });
}
