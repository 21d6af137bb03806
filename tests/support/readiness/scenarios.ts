import type { Traits } from './candidate.ts';
import { favourite, missedAgain, mixed, packAfterPack, weakestTopic } from './habits.ts';
import type { Scenario } from './scenario.ts';

/** Average candidates of mixed strengths who learn a little from each answer and remember every other question. */
const USUAL: Traits = {
  ability: [0.5, 0.8],
  byPack: 0.3,
  byTopic: 0.3,
  byDay: 0.2,
  learning: 0.01,
  memory: 0.5,
};
const STEADY: Traits = { ...USUAL, learning: 0, memory: 0, byDay: 0 };
const EVEN = { accounts: 6, excel: 6, english: 4, privacy: 4 };

const usual = (name: string, changes: Partial<Scenario> = {}): Scenario => ({
  name,
  traits: USUAL,
  blueprint: EVEN,
  habit: mixed,
  sessions: [5, 16],
  ...changes,
});

/** Habits and groups for which the forecast should hold. */
export const SCENARIOS: readonly Scenario[] = [
  usual('no learning, nothing remembered', { traits: STEADY }),
  usual('usual candidates, all packs mixed'),
  usual('few answers, mock of 15', {
    blueprint: { accounts: 4, excel: 4, english: 4, privacy: 3 },
    sessions: [4, 6],
  }),
  usual('mock of 30', { blueprint: { accounts: 9, excel: 9, english: 6, privacy: 6 } }),
  usual('many answers', { sessions: [16, 30] }),
  usual('one pack is most of the mock', {
    blueprint: { accounts: 13, excel: 3, english: 3, privacy: 1 },
  }),
  usual('half of the practice in packs outside the mock', {
    otherPacks: ['calls', 'sales', 'typing', 'staff'],
    sessions: [9, 24],
  }),
  usual('a favourite pack', {
    traits: { ...USUAL, byPack: 0.5 },
    habit: favourite,
    sessions: [6, 16],
  }),
  usual('one pack after the other', {
    traits: { ...USUAL, byPack: 0.5 },
    habit: packAfterPack(2),
    sessions: [8, 16],
  }),
  usual('weakest topic drilled and learned', {
    traits: { ...USUAL, byTopic: 0.5, learning: 0.02 },
    habit: weakestTopic,
    sessions: [6, 16],
  }),
  usual('missed questions repeated and remembered', {
    traits: { ...USUAL, memory: 0.9 },
    habit: missedAgain,
    sessions: [6, 16],
  }),
  usual('very uneven knowledge', { traits: { ...USUAL, byPack: 0.6, byTopic: 0.6 } }),
  usual('good and bad days', { traits: { ...USUAL, byDay: 0.4 } }),
  usual('fast learners', { traits: { ...USUAL, ability: [0.2, 0.8], learning: 0.02 } }),
  usual('beginners', { traits: { ...USUAL, ability: [-0.4, 0.7] } }),
  usual('strong candidates', { traits: { ...USUAL, ability: [1.6, 0.6] } }),
  usual('hints taken, sessions broken off', { sessions: [7, 18], hints: 0.25, brokenOff: 0.4 }),
  usual('easy and hard questions far apart', { spread: 1.3 }),
];

/** Where the forecast fails. docs/readiness.md says so, and why. */
export const KNOWN_FAILURES: readonly Scenario[] = [
  usual('mock of 40', { blueprint: { accounts: 12, excel: 12, english: 8, privacy: 8 } }),
  usual('very fast learners', { traits: { ...USUAL, ability: [0.2, 0.8], learning: 0.05 } }),
  usual('a course between practice and mock', { before: 1 }),
  usual('a long break, much forgotten', { before: -0.8 }),
  usual('a third of the answers looked up', { lookedUp: 1 / 3 }),
  usual('a third of the mock met before', { traits: { ...USUAL, memory: 0.9 }, repeated: 1 / 3 }),
  usual('the clock leaves a fifth unseen', { unreached: 0.2 }),
];
