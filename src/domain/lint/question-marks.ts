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
    case 'duplicate-step':
      return {
        fault: { rule: 'duplicate-step', index: fault.index, first: fault.first },
        path: ['steps', fault.index],
        part: 'value',
      };
    case 'order-unshuffled':
      return { fault: { rule: 'order-unshuffled' }, path: ['shuffle'], part: 'value' };
    case 'duplicate-left':
      return {
        fault: { rule: 'duplicate-left', index: fault.index, first: fault.first },
        path: ['pairs', fault.index, 'left'],
        part: 'value',
      };
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
      return {
        fault: { rule: 'duplicate-accept', index: fault.index, first: fault.first },
        path: ['accept', fault.index],
        part: 'value',
      };
    case 'duplicate-label':
      return {
        fault: { rule: 'duplicate-label', index: fault.index, first: fault.first },
        path: ['fields', fault.index, 'label'],
        part: 'value',
      };
    case 'duplicate-rubric':
      return {
        fault: { rule: 'duplicate-rubric', index: fault.index, first: fault.first },
        path: ['rubric', fault.index],
        part: 'value',
      };
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
