import { rulesOf } from '../../question/kinds.ts';
import { numberSequence } from '../number-sequence.ts';
import type { QuestionRule } from '../rule.ts';

/** Fewer numbers are in order either way. */
const LEAST = 3;

export const optionOrder: QuestionRule = {
  looksAt: 'question',
  id: 'option-order',
  category: 'giveaway',
  severity: 'warn',
  isPreview: false,
  isFixable: true,
  summary: 'Numbers or dates as options that are shown in no order.',
  settings: {},
  *check({ question, words }) {
    if (question.shuffle) return;
    const options = rulesOf(question).options(question);
    const values = numberSequence(
      options.map(({ text }) => text),
      words?.form.months,
    );
    if (values === null) return;
    const numbers = values.filter((value) => value !== null);
    const rising = numbers.toSorted((a, b) => a - b);
    const isInOrder = [rising, rising.toReversed()].some((order) =>
      order.every((value, at) => value === numbers[at]),
    );
    if (numbers.length < LEAST || isInOrder) return;
    const places = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
    const sorted = places.toSorted((a, b) => a.value - b.value || a.index - b.index).values();
    yield {
      message:
        'These options stand in no order, so a reader must sort them first; put them in order, from low to high.',
      path: ['options'],
      part: 'key',
      remedy: {
        type: 'reorder',
        list: ['options'],
        // What is no number keeps its place.
        order: values.map((value, index) => (value === null ? index : (sorted.next().value?.index ?? index))),
      },
    };
  },
};
