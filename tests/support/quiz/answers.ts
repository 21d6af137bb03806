import { letterAt } from '../../../src/domain/letter-at.ts';
import { rulesOf } from '../../../src/domain/question/kinds.ts';
import type { Answer } from '../../../src/domain/question/question.ts';
import type { PlannedItem } from '../../../src/domain/session/plan.ts';

/** The right answer to a question, or the one that is wrong in a way that each kind has. */
export function answerTo({ question, shown }: PlannedItem, isRight: boolean): Answer {
  const best = rulesOf(question).bestAnswer(question);
  if (isRight) return best;
  switch (question.kind) {
    case 'single':
    case 'judgement':
      return shown.find((index) => index !== best) ?? 0;
    case 'true-false':
      return !question.answer;
    case 'multiple':
      return question.options.map((_, index) => index);
    case 'numeric':
      return { typed: '7', value: 7 };
    case 'text':
      return 'something else';
    case 'order':
      return question.steps.map((_, index) => index).reverse();
    case 'match':
      return question.pairs.map((_, index) => (index === 0 ? (best as readonly number[])[1] : null) ?? null);
    case 'transcribe':
      return question.fields.map(({ value }, index) => (index === 0 ? value : `${value}x`));
    case 'typing':
      return question.passage.replace(/e/gu, 'a').trim();
    case 'rehearse':
      return {
        scores: question.rubric.map((_, index) => (index === 0 ? 1 : null)),
        outline: 'Three words here',
      };
  }
}

/** The line by which the program in plain lines is given an answer; null for kinds that measure keys. */
export function plainLine({ question, shown }: PlannedItem, answer: Answer): string | null {
  const letter = (index: number): string => letterAt(shown.indexOf(index)).toLowerCase();
  switch (question.kind) {
    case 'single':
    case 'judgement':
      return letter(answer as number);
    case 'multiple':
    case 'order':
      return (answer as readonly number[]).map(letter).join(' ');
    case 'true-false':
      return String(answer);
    case 'numeric':
      return (answer as { typed: string }).typed;
    case 'text':
      return answer as string;
    case 'match':
      return (answer as readonly (number | null)[])
        .flatMap((right, left) => (right === null ? [] : [`${left + 1}${letter(right)}`]))
        .join(' ');
    default:
      return null;
  }
}
