import type { SingleAnswer, SingleQuestion } from '../../../domain/question/single.ts';
import type { KindScreen } from './kind-screen.ts';
import { type PickDraft, pickOne } from './pick-one.ts';

export const singleScreen: KindScreen<SingleQuestion, SingleAnswer, PickDraft> = pickOne(
  ({ question, shown }) =>
    shown.map((index) => ({ text: question.options[index]?.text ?? '', answer: index })),
);
