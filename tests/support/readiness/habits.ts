import type { BankQuestion } from './bank.ts';
import type { Chance } from './chance.ts';

/** What somebody looks back at when choosing what to practise. */
export interface Log {
  readonly question: BankQuestion;
  readonly credit: number;
}

/** What a session may be drawn from, before it is shuffled and cut. */
export type Habit = (
  bank: readonly BankQuestion[],
  log: readonly Log[],
  session: number,
  chance: Chance,
) => readonly BankQuestion[];

const packsOf = (bank: readonly BankQuestion[]): string[] => [...new Set(bank.map(({ pack }) => pack))];

/** All packs mixed, as `practice` draws. */
export const mixed: Habit = (bank) => bank;

/** Two sessions in three on the first pack. */
export const favourite: Habit = (bank, _log, _session, chance) => {
  const [first] = packsOf(bank);
  return chance.unit() < 2 / 3 ? bank.filter(({ pack }) => pack === first) : bank;
};

/** One pack until it is done, then the next. */
export const packAfterPack =
  (sessionsEach: number): Habit =>
  (bank, _log, session) => {
    const packs = packsOf(bank);
    const now = packs[Math.floor(session / sessionsEach) % packs.length];
    return bank.filter(({ pack }) => pack === now);
  };

/** Every other session on the topic, of those met, that went worst so far. */
export const weakestTopic: Habit = (bank, log, session) => {
  const topics = new Map<string, { sum: number; count: number }>();
  for (const { question, credit } of log) {
    const { sum, count } = topics.get(question.topic) ?? { sum: 0, count: 0 };
    topics.set(question.topic, { sum: sum + credit, count: count + 1 });
  }
  const [worst] = [...topics].sort(([, a], [, b]) => a.sum / a.count - b.sum / b.count);
  if (session % 2 === 0 || worst === undefined) return bank;
  return bank.filter(({ topic }) => topic === worst[0]);
};

/** Every third session repeats what was missed. */
export const missedAgain: Habit = (bank, log, session) => {
  const missed = new Set(log.filter(({ credit }) => credit < 1).map(({ question }) => question.key));
  const pool = bank.filter(({ key }) => missed.has(key));
  return session % 3 === 2 && pool.length > 0 ? pool : bank;
};
