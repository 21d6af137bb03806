import type { JudgementAnswer, JudgementQuestion } from '../../domain/question/judgement.ts';
import type { SingleAnswer, SingleQuestion } from '../../domain/question/single.ts';
import type { TrueFalseAnswer, TrueFalseQuestion } from '../../domain/question/true-false.ts';
import { choiceList, draftIndices } from './choice-list.ts';
import type { Asking, KindInput, MakeInput } from './kind-input.ts';

const NOTHING_PICKED = 'Pick an answer first.';

/** One of several texts. @returns the input, whose answer is an index of the texts */
function pickOne(
  tip: string,
  texts: readonly string[],
  shown: readonly number[],
  earlier: number | null,
  { draft, changed }: Pick<Asking, 'draft' | 'changed'>,
): KindInput<number> {
  const before = draftIndices(draft) ?? (earlier === null ? [] : [earlier]);
  const list = choiceList('radio', tip, texts, shown, before, changed);
  return {
    nodes: [list.node],
    pick() {
      const [answer] = list.picked();
      return answer === undefined ? { message: NOTHING_PICKED } : { answer };
    },
    draft: list.picked,
  };
}

const textsOf = ({ options }: SingleQuestion | JudgementQuestion): string[] =>
  options.map(({ text }) => text);

export const singleInput: MakeInput<SingleQuestion, SingleAnswer> = (asking) =>
  pickOne('Pick one.', textsOf(asking.item.question), asking.item.shown, asking.earlier, asking);

export const judgementInput: MakeInput<JudgementQuestion, JudgementAnswer> = (asking) =>
  pickOne(
    'Pick what you would do.',
    textsOf(asking.item.question),
    asking.item.shown,
    asking.earlier,
    asking,
  );

export const trueFalseInput: MakeInput<TrueFalseQuestion, TrueFalseAnswer> = (asking) => {
  const earlier = asking.earlier === null ? null : Number(!asking.earlier);
  const { pick, ...input } = pickOne('True or false?', ['True', 'False'], [0, 1], earlier, asking);
  return {
    ...input,
    pick() {
      const picked = pick();
      return 'answer' in picked ? { answer: picked.answer === 0 } : picked;
    },
  };
};
