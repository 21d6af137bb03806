import type { TrueFalseAnswer, TrueFalseQuestion } from '../../../domain/question/true-false.ts';
import type { KindScreen } from './kind-screen.ts';
import { type PickDraft, pickOne } from './pick-one.ts';

const CHOICES = [
  { text: 'True', answer: true },
  { text: 'False', answer: false },
];

export const trueFalseScreen: KindScreen<TrueFalseQuestion, TrueFalseAnswer, PickDraft> = pickOne(
  () => CHOICES,
  { t: 0, f: 1 },
);
