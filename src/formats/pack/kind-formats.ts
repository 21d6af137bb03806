import type { ByKind } from '../../domain/question/kinds.ts';
import type { KindFormat } from './kind-format.ts';
import { judgementFormat } from './kinds/judgement.ts';
import { multipleFormat } from './kinds/multiple.ts';
import { singleFormat } from './kinds/single.ts';
import { trueFalseFormat } from './kinds/true-false.ts';

export const KIND_FORMATS: ByKind<KindFormat> = {
  single: singleFormat,
  multiple: multipleFormat,
  'true-false': trueFalseFormat,
  judgement: judgementFormat,
};
