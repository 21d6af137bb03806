import type { XmlElement } from '@rgrove/parse-xml';
import { quoted, refused, type RefusedBody } from './body.ts';

const GAPS =
  'It has gaps inside its text, and a pack has one answer to a question. Ask for each gap by itself.';
const CALCULATED =
  'Its numbers change with each attempt, and those of a pack are fixed. Ask with fixed numbers.';
const IMAGE = 'It needs an image, which a pack cannot hold.';
const RANDOM = 'It only draws other questions; export those.';

/** Moodle's own types that a pack has no kind for, and why. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['essay', 'It is an essay, which a person must mark; every question of a pack is marked by the program.'],
  ['cloze', GAPS],
  ['multianswer', GAPS],
  ['gapselect', GAPS],
  ['ddwtos', GAPS],
  ['calculated', CALCULATED],
  ['calculatedsimple', CALCULATED],
  ['calculatedmulti', CALCULATED],
  ['ddimageortext', IMAGE],
  ['ddmarker', IMAGE],
  ['random', RANDOM],
  ['randomsamatch', RANDOM],
]);

/** Why a question of another type stays out. */
export function refusalOf({ attributes }: XmlElement): RefusedBody {
  const type = (attributes['type'] ?? '').trim();
  if (type === '') return refused('It does not say of which type it is.');
  return refused(REASONS.get(type) ?? `A pack has no questions of the type ${quoted(type)}.`);
}
