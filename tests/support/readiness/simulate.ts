import {
  type FreshAnswer,
  freshAnswers,
  type SatItem,
  type Sitting,
} from '../../../src/domain/history/fresh-answers.ts';
import type { ReadinessTarget } from '../../../src/domain/history/readiness-target.ts';
import { type BankQuestion, layOut, makeBank, type QuestionPlace } from './bank.ts';
import { makeCandidate, type SimulatedCandidate } from './candidate.ts';
import type { Chance } from './chance.ts';
import type { Log } from './habits.ts';
import type { Scenario } from './scenario.ts';

const SESSION = 10;
const DEFAULT_SPREAD = 0.8;
const PASS = 70;

export function targetOf({ blueprint }: Scenario): ReadinessTarget {
  const lines = Object.entries(blueprint).map(([pack, weight]) => ({ pack, weight }));
  return {
    lines,
    questions: lines.reduce((sum, { weight }) => sum + weight, 0),
    penalty: 0,
    mark: { percent: PASS, isPractice: false },
  };
}

/** The places of all questions that the candidates of a scenario can meet. */
export function placesOf({ blueprint, otherPacks = [] }: Scenario): QuestionPlace[] {
  return layOut([...Object.keys(blueprint), ...otherPacks]);
}

/** Sessions of practice as reports keep them: what was met before, hints, sessions broken off. */
function practise(
  scenario: Scenario,
  bank: readonly BankQuestion[],
  candidate: SimulatedCandidate,
  chance: Chance,
): { sittings: Sitting[]; log: Log[] } {
  const { habit, sessions, hints = 0, brokenOff = 0, lookedUp = 0 } = scenario;
  const log: Log[] = [];
  const times = new Map<string, number>();
  const count = sessions[0] + chance.below(sessions[1] - sessions[0] + 1);
  const open = bank.filter(({ isReserved }) => !isReserved);
  const sittings = Array.from({ length: count }, (_, session): Sitting => {
    candidate.startDay();
    const isBrokenOff = chance.unit() < brokenOff;
    const drawn = chance.shuffle(habit(open, log, session, chance)).slice(0, SESSION);
    const answered = isBrokenOff ? drawn.slice(0, 1 + chance.below(SESSION - 1)) : drawn;
    const items = answered.map((question, place): SatItem => {
      const exposure = times.get(question.key) ?? 0;
      times.set(question.key, exposure + 1);
      const labels = {
        question: question.key,
        kind: 'single',
        topic: question.topic,
        level: 'medium',
        exposure,
      } as const;
      if (isBrokenOff && place === answered.length - 1) {
        return { ...labels, outcome: 'skipped', credit: 0, hinted: false };
      }
      const hinted = chance.unit() < hints;
      const isGivenAway = (hinted && chance.unit() < 0.5) || chance.unit() < lookedUp;
      const credit = isGivenAway ? 1 : candidate.answer(question);
      candidate.study(question);
      log.push({ question, credit });
      return {
        ...labels,
        outcome: credit === 1 ? 'correct' : credit > 0 ? 'partial' : 'wrong',
        credit,
        hinted,
      };
    });
    return { ended: isBrokenOff ? 'quit' : 'finished', items };
  });
  return { sittings, log };
}

/** The questions of the mock: ones not met before, as in an employer's test, but for those that the scenario repeats. */
function drawMock(
  { blueprint, repeated = 0 }: Scenario,
  bank: readonly BankQuestion[],
  log: readonly Log[],
  chance: Chance,
): BankQuestion[] {
  const met = new Set(log.map(({ question }) => question.key));
  return Object.entries(blueprint).flatMap(([pack, count]) => {
    const own = chance.shuffle(bank.filter((question) => question.pack === pack));
    const again = own.filter(({ key }) => met.has(key)).slice(0, Math.round(count * repeated));
    return [...again, ...own.filter(({ key }) => !met.has(key)).slice(0, count - again.length)];
  });
}

/** One candidate: the fresh answers that the program sees before the mock, and the marks that the mock then gives. */
export function simulateCandidate(
  scenario: Scenario,
  places: readonly QuestionPlace[],
  chance: Chance,
): { readonly fresh: readonly FreshAnswer[]; readonly marks: number } {
  const bank = makeBank(places, chance, scenario.spread ?? DEFAULT_SPREAD);
  const candidate = makeCandidate(scenario.traits, chance);
  const { sittings, log } = practise(scenario, bank, candidate, chance);
  candidate.change(scenario.before ?? 0);
  candidate.startDay();
  const mock = drawMock(scenario, bank, log, chance);
  const reached = mock.slice(0, Math.round(mock.length * (1 - (scenario.unreached ?? 0))));
  return {
    fresh: freshAnswers(sittings),
    marks: reached.reduce((sum, question) => sum + candidate.answer(question), 0),
  };
}
