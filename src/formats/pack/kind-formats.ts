import type { ByKind } from '../../domain/question/kinds.ts';
import type { KindFormat } from './kind-format.ts';
import { judgementFormat } from './kinds/judgement.ts';
import { matchFormat } from './kinds/match.ts';
import { multipleFormat } from './kinds/multiple.ts';
import { numericFormat } from './kinds/numeric.ts';
import { orderFormat } from './kinds/order.ts';
import { singleFormat } from './kinds/single.ts';
import { textFormat } from './kinds/text.ts';
import { rehearseFormat } from './kinds/rehearse.ts';
import { transcribeFormat } from './kinds/transcribe.ts';
import { typingFormat } from './kinds/typing.ts';
import { trueFalseFormat } from './kinds/true-false.ts';

export const KIND_FORMATS: ByKind<KindFormat> = {
  single: singleFormat,
  multiple: multipleFormat,
  'true-false': trueFalseFormat,
  judgement: judgementFormat,
  transcribe: transcribeFormat,
  typing: typingFormat,
  rehearse: rehearseFormat,
  numeric: numericFormat,
  text: textFormat,
  order: orderFormat,
  match: matchFormat,
};
