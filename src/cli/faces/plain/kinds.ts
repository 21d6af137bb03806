import type { ByKind } from '../../../domain/question/kinds.ts';
import type { PlainKind } from './kind.ts';
import { plainMultiple } from './multiple.ts';
import { plainSingle } from './single.ts';
import { plainTrueFalse } from './true-false.ts';

/** How each kind is asked in plain lines. */
export const PLAIN_KINDS: ByKind<PlainKind> = {
  single: plainSingle,
  multiple: plainMultiple as PlainKind,
  'true-false': plainTrueFalse as PlainKind,
  judgement: plainSingle,
};
