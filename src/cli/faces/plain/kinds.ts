import type { ByKind } from '../../../domain/question/kinds.ts';
import type { PlainKind } from './kind.ts';
import { plainMatch } from './match.ts';
import { plainMultiple } from './multiple.ts';
import { plainNumeric } from './numeric.ts';
import { plainOrder } from './order.ts';
import { plainSingle } from './single.ts';
import { plainText } from './text.ts';
import { plainRehearse } from './rehearse.ts';
import { plainTranscribe } from './transcribe.ts';
import { plainTyping } from './typing.ts';
import { plainTrueFalse } from './true-false.ts';

/** How each kind is asked in plain lines. */
export const PLAIN_KINDS: ByKind<PlainKind> = {
  single: plainSingle,
  multiple: plainMultiple as PlainKind,
  'true-false': plainTrueFalse as PlainKind,
  transcribe: plainTranscribe as unknown as PlainKind,
  typing: plainTyping as unknown as PlainKind,
  rehearse: plainRehearse as unknown as PlainKind,
  numeric: plainNumeric as unknown as PlainKind,
  text: plainText as unknown as PlainKind,
  order: plainOrder as PlainKind,
  match: plainMatch as PlainKind,
  judgement: plainSingle,
};
