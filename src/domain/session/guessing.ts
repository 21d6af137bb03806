import type { ScoringRules } from '../question/kind-rules.ts';
import { isScored, rulesOf } from '../question/kinds.ts';
import type { Question } from '../question/question.ts';
import { drawQuestions, type Quota } from './draw.ts';
import { rngFromSeed } from './rng.ts';

const DRAWS = 200;

function guessedPoints(questions: readonly Question[], rules: ScoringRules, penalty: number): number {
  return questions.reduce((sum, question) => {
    const { credit, wrong } = rulesOf(question).guessing(question, rules);
    return sum + credit - penalty * wrong;
  }, 0);
}

/** Percent that guessing every question of a list earns on average, a whole number. */
export function guessingPercent(all: readonly Question[], rules: ScoringRules, penalty = 0): number {
  const questions = all.filter(isScored);
  if (questions.length === 0) return 0;
  return Math.max(0, Math.round((100 * guessedPoints(questions, rules, penalty)) / questions.length));
}

/** The same for a blueprint, as the average over 200 draws with fixed seeds: topics of unequal size are drawn unequally. */
export function guessingPercentOfDraw(quotas: readonly Quota[], rules: ScoringRules, penalty = 0): number {
  let points = 0;
  let asked = 0;
  for (let seed = 0; seed < DRAWS; seed += 1) {
    const drawn = drawQuestions(quotas, rngFromSeed(seed))
      .drawn.map(({ question }) => question)
      .filter(isScored);
    points += guessedPoints(drawn, rules, penalty);
    asked += drawn.length;
  }
  return asked === 0 ? 0 : Math.max(0, Math.round((100 * points) / asked));
}
