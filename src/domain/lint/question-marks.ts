import type { KindFault } from '../question/kind-rules.ts';
import { rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Mark } from './fault.ts';

function markOf(fault: KindFault): Mark {
  switch (fault.code) {
    case 'key-count':
      return {
        fault: { rule: 'key-count', found: fault.found, wanted: fault.wanted },
        path: ['options'],
        part: 'key',
      };
    case 'duplicate-option':
      return {
        fault: { rule: 'duplicate-option', index: fault.index, first: fault.first },
        path: ['options', fault.index, 'text'],
        part: 'value',
      };
    case 'no-marks':
      return { fault: { rule: 'no-marks' }, path: ['options'], part: 'key' };
  }
}

/** Faults in what a question means, with paths from the question. */
export function questionMarks(question: Question): Mark[] {
  return rulesOf(question).check(question).map(markOf);
}
