import type { Fault } from './fault.ts';
import { faultWords } from './fault-words.ts';
import type { Finding, Fix, Place } from './finding.ts';

/** A structural fault as a finding. Each is an error: the file cannot be used as it stands. */
export function faultFinding(fault: Fault, file: string, place: Place, fix: Fix | null = null): Finding {
  return {
    rule: fault.rule,
    severity: 'error',
    message: faultWords(fault),
    file,
    ...place,
    ...(fix === null ? {} : { fix }),
  };
}
