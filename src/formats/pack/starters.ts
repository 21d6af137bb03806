import type { ByKind } from '../../domain/question/kinds.ts';
import { judgementStarter } from './starters/judgement.ts';
import { matchStarter } from './starters/match.ts';
import { multipleStarter } from './starters/multiple.ts';
import { numericStarter } from './starters/numeric.ts';
import { orderStarter } from './starters/order.ts';
import { rehearseStarter } from './starters/rehearse.ts';
import { singleStarter } from './starters/single.ts';
import type { Starter } from './starters/starter.ts';
import { textStarter } from './starters/text.ts';
import { transcribeStarter } from './starters/transcribe.ts';
import { trueFalseStarter } from './starters/true-false.ts';
import { typingStarter } from './starters/typing.ts';

export const STARTERS: ByKind<Starter> = {
  single: singleStarter,
  multiple: multipleStarter,
  'true-false': trueFalseStarter,
  judgement: judgementStarter,
  transcribe: transcribeStarter,
  typing: typingStarter,
  rehearse: rehearseStarter,
  numeric: numericStarter,
  text: textStarter,
  order: orderStarter,
  match: matchStarter,
};
