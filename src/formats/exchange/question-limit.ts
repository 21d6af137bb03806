import type { UnusableSource } from '../../app/ports-exchange.ts';

/** More than any bank that people wrote; what holds more is something else, or made to cost time. */
export const MAX_QUESTIONS = 50_000;
const MAX_LINES = 2_000_000;

export const TOO_MANY_QUESTIONS: UnusableSource = {
  type: 'unusable',
  message: 'The file holds more than 50,000 questions.',
  hint: 'Split it into several files.',
};

/** The lines of a text, or why it cannot be read: each line costs time and room. */
export function linesOf(text: string): readonly string[] | UnusableSource {
  let lines = 1;
  for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1)) lines += 1;
  if (lines <= MAX_LINES) return text.split('\n');
  return {
    type: 'unusable',
    message: 'The file has more than 2,000,000 lines.',
    hint: 'Split it into several files.',
  };
}
