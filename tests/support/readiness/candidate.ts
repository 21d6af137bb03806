import type { BankQuestion } from './bank.ts';
import type { Chance } from './chance.ts';

/** What somebody brings along, on the logit scale of item response theory. */
export interface Traits {
  /** mean and standard deviation of ability in the group */
  readonly ability: readonly [mean: number, deviation: number];
  /** standard deviations of what is known better or worse */
  readonly byPack: number;
  readonly byTopic: number;
  /** how much better or worse a day can be */
  readonly byDay: number;
  /** what each answer adds to its topic; a third of it goes to the whole pack */
  readonly learning: number;
  /** share of the questions that are remembered once their answer was shown */
  readonly memory: number;
}

export interface SimulatedCandidate {
  /** credit of an answer now */
  readonly answer: (question: BankQuestion) => number;
  /** an answer whose explanation is read */
  readonly study: (question: BankQuestion) => void;
  readonly startDay: () => void;
  /** knows all more or less from now on, by so many logits */
  readonly change: (logits: number) => void;
}

const REMEMBERED = 0.97;
/** What practice can add to a topic, at most. */
const MOST_LEARNED = 1.5;

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Somebody who answers by the two-parameter logistic model with guessing (Birnbaum 1968), with abilities of their own for
 * each pack and topic, learns from answers and remembers questions. Nothing of it is what readiness assumes.
 */
export function makeCandidate(traits: Traits, chance: Chance): SimulatedCandidate {
  let ability = chance.normal(...traits.ability);
  let day = 0;
  const parts = new Map<string, number>();
  const remembered = new Set<string>();
  const part = (name: string, deviation: number): number => {
    const known = parts.get(name) ?? chance.normal(0, deviation);
    parts.set(name, known);
    return known;
  };
  const learned = new Map<string, number>();
  const learn = (name: string, gain: number): void => {
    learned.set(name, Math.min(MOST_LEARNED, (learned.get(name) ?? 0) + gain));
  };

  return {
    answer(question) {
      const skill =
        ability +
        day +
        part(question.pack, traits.byPack) +
        part(question.topic, traits.byTopic) +
        (learned.get(question.pack) ?? 0) +
        (learned.get(question.topic) ?? 0);
      const known = logistic(question.discrimination * (skill - question.difficulty));
      const right = remembered.has(question.key)
        ? REMEMBERED
        : question.guessing + (1 - question.guessing) * known;
      const earned = Array.from({ length: question.parts }, () => (chance.unit() < right ? 1 : 0));
      return earned.reduce<number>((sum, point) => sum + point, 0) / question.parts;
    },
    study(question) {
      learn(question.topic, traits.learning);
      learn(question.pack, traits.learning / 3);
      if (chance.unit() < traits.memory) remembered.add(question.key);
    },
    startDay() {
      day = chance.normal(0, traits.byDay);
    },
    change(logits) {
      ability += logits;
    },
  };
}
