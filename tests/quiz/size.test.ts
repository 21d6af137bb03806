import { expect, test } from 'vitest';
import type { Quiz } from '../../src/domain/quiz.ts';
import { makeQuiz, quizText } from '../support/quiz/quiz-file.ts';

const MOST_BYTES = 150_000;

/** The quiz with its first questions alone. */
function firstQuestions({ packs, ...quiz }: Quiz, count: number): Quiz {
  let left = count;
  const cut = packs.map(({ value, sha256 }) => {
    const questions = value.questions.slice(0, left);
    left -= questions.length;
    return { value: { ...value, questions }, sha256 };
  });
  return { ...quiz, packs: cut.filter(({ value }) => value.questions.length > 0) };
}

test.each([
  ['figures', ['numbers-checking', 'office-excel', 'data-entry']],
  ['short texts', ['accounting-ap', 'english-email']],
  ['long texts', ['interview-career', 'customer-service']],
])('a page with 40 questions of %s stays below 150 KB, program and style included', async (_name, packs) => {
  const quiz = firstQuestions(await makeQuiz({ packs }), 40);
  expect(quiz.packs.reduce((sum, { value }) => sum + value.questions.length, 0)).toBe(40);
  expect(Buffer.byteLength(quizText(quiz))).toBeLessThan(MOST_BYTES);
});
