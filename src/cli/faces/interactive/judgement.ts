import type { JudgementAnswer, JudgementQuestion } from '../../../domain/question/judgement.ts';
import type { KindScreen } from './kind-screen.ts';
import { type PickDraft, pickOne } from './pick-one.ts';

export const judgementScreen: KindScreen<JudgementQuestion, JudgementAnswer, PickDraft> = pickOne(
  ({ question, shown }) =>
    shown.map((index) => ({ text: question.options[index]?.text ?? '', answer: index })),
);
