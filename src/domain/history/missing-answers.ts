import { ENOUGH_OF_PACK, ENOUGH_WEIGHT, type Readiness, weightAfter } from './readiness.ts';

/** What is missing until readiness can be told. */
export interface MissingAnswers {
  /** new questions to answer, those of `packs` among them; at least 1 */
  readonly answers: number;
  /** packs that need some, with how many */
  readonly packs: readonly { readonly pack: string; readonly answers: number }[];
}

/** How many more fresh answers a verdict needs, and in which packs. */
export function missingAnswers({
  weight,
  packs,
  scarce,
}: Readiness & { readonly verdict: 'too-few' }): MissingAnswers {
  const needs = packs
    .filter(({ pack }) => scarce.includes(pack))
    .map(({ pack, answers }) => ({ pack, answers: ENOUGH_OF_PACK - answers }));
  let answers = needs.reduce((sum, need) => sum + need.answers, 0);
  while (weightAfter(weight, answers) < ENOUGH_WEIGHT) answers += 1;
  return { answers, packs: needs };
}
