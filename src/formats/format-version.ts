import * as v from 'valibot';
import type { Reporter } from './reporter.ts';
import type { WireMap } from './yaml/wire-value.ts';

const NEWEST = 1;

export const formatVersion: v.GenericSchema<1> = v.pipe(
  v.literal(NEWEST),
  v.metadata({ title: 'Format', description: 'The version of the format; always 1.', examples: [NEWEST] }),
);

/** Whether a file is made for a later version. Nothing else of such a file can be judged. */
export function isFromNewer(value: WireMap, reporter: Reporter): boolean {
  const found = value['format'];
  if (typeof found !== 'number' || found <= NEWEST) return false;
  reporter.mark({
    fault: { rule: 'format-version', found, newest: NEWEST },
    path: ['format'],
    part: 'value',
  });
  return true;
}
