import type { KindFault } from '../question/kind-rules.ts';
import { rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import type { Mark, Path } from './fault.ts';

type Repeat = 'option' | 'step' | 'left' | 'accept' | 'label' | 'rubric';

/** A part that says the same as an earlier one, marked at the later one. */
function repeated(
  rule: `duplicate-${Repeat}`,
  { index, first }: { readonly index: number; readonly first: number },
  path: Path,
): Mark {
  return { fault: { rule, index, first }, path, part: 'value' };
}

function markOf(fault: KindFault): Mark {
  switch (fault.code) {
    case 'key-count':
      return {
        fault: { rule: 'key-count', found: fault.found, wanted: fault.wanted },
        path: ['options'],
        part: 'key',
      };
    case 'duplicate-option':
      return repeated('duplicate-option', fault, ['options', fault.index, 'text']);
    case 'duplicate-step':
      return repeated('duplicate-step', fault, ['steps', fault.index]);
    case 'order-unshuffled':
      return { fault: { rule: 'order-unshuffled' }, path: ['shuffle'], part: 'value' };
    case 'duplicate-left':
      return repeated('duplicate-left', fault, ['pairs', fault.index, 'left']);
    case 'extra-is-right':
      return {
        fault: { rule: 'extra-is-right', index: fault.index },
        path: ['extra', fault.index],
        part: 'value',
      };
    case 'right-count':
      return {
        fault: { rule: 'right-count', found: fault.found, least: fault.least, most: fault.most },
        path: ['pairs'],
        part: 'key',
      };
    case 'too-many-digits':
      return { fault: { rule: 'too-many-digits', limit: fault.limit }, path: ['answer'], part: 'value' };
    case 'percent-of-zero':
      return { fault: { rule: 'percent-of-zero' }, path: ['tolerance'], part: 'value' };
    case 'duplicate-accept':
      return repeated('duplicate-accept', fault, ['accept', fault.index]);
    case 'duplicate-label':
      return repeated('duplicate-label', fault, ['fields', fault.index, 'label']);
    case 'duplicate-rubric':
      return repeated('duplicate-rubric', fault, ['rubric', fault.index]);
    case 'not-typable': {
      const key = fault.field === undefined ? 'passage' : 'value';
      return {
        fault: { rule: 'not-typable', key, reason: fault.reason },
        path: fault.field === undefined ? ['passage'] : ['fields', fault.field, 'value'],
        part: 'value',
      };
    }
    case 'no-marks':
      return { fault: { rule: 'no-marks' }, path: ['options'], part: 'key' };
  }
}

/** Faults in what a question means, with paths from the question. */
export function questionMarks(question: Question): Mark[] {
  return rulesOf(question).check(question).map(markOf);
}
