import type { ShownPart } from '../../../app/describe-data.ts';
import { plural } from '../../../domain/plural.ts';

const NAMES: Readonly<Record<ShownPart, readonly [one: string, many: string]>> = {
  reports: ['report', 'reports'],
  packs: ['pack file', 'pack files'],
  sessions: ['unfinished session', 'unfinished sessions'],
  used: ['copy of what sessions used', 'copies of what sessions used'],
  cache: ['cache file', 'cache files'],
  leftovers: ['leftover file', 'leftover files'],
};

/** "12 reports" */
export function partText(part: ShownPart, count: number): string {
  const [one, many] = NAMES[part];
  return plural(count, one, many);
}
