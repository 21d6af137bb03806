import { describe, expect, it } from 'vitest';
import { sha256 } from '../../support/sha256.ts';
import { keyHash, promptHash } from '../../../src/domain/report/hashes.ts';
import { answer, planOf, play } from '../../support/plans.ts';
import { judgement, multiple, single, trueFalse } from '../../support/questions.ts';
import { reportOf } from '../../support/reports.ts';

const plan = planOf({
  mode: 'exam',
  questions: [
    multiple({ topic: 'sums' }),
    trueFalse({ topic: 'sums', level: 'hard' }),
    judgement({ topic: 'mail' }),
    single({ topic: 'mail', level: 'hard' }),
  ],
  penalty: 0.25,
  pass: 70,
  strong: 85,
});
const actions = [
  { type: 'note', text: 'Two keys?' },
  answer([0, 2]),
  { type: 'flag' },
  answer(false),
  { type: 'hint' },
  answer(1),
  { type: 'session-time-up' },
] as const;

describe('a report', () => {
  const report = reportOf(plan, actions, { exposures: new Map([['demo/q1', 3]]) });

  it('has an item for every drawn question, with answers as indices of the file', () => {
    expect(report.items.map(({ question, answer }) => [question, answer])).toEqual([
      ['demo/q0', [0, 2]],
      ['demo/q1', false],
      ['demo/q2', 1],
      ['demo/q3', null],
    ]);
    expect(report.items.map(({ outcome }) => outcome)).toEqual(['partial', 'wrong', 'partial', 'timed-out']);
  });

  it('says what happened at each question', () => {
    expect(report.items[0]).toMatchObject({ note: 'Two keys?', flagged: false, seconds: 2, exposure: 0 });
    expect(report.items[1]).toMatchObject({ flagged: true, hinted: false, seconds: 2, exposure: 3 });
    expect(report.items[1]).not.toHaveProperty('note');
    expect(report.items[2]).toMatchObject({ hinted: true, changes: 0 });
  });

  it('hashes what was seen and what is right', () => {
    for (const [index, { question, passage }] of plan.items.entries()) {
      expect(report.items[index]).toMatchObject({
        promptHash: promptHash(question, passage, sha256),
        keyHash: keyHash(question, sha256),
      });
    }
  });

  it('scores with the penalty of the plan, and its parts without', () => {
    // 2/3 + 0 + 2/3 + 0, less a quarter for the one wrong answer; a question that was cut off costs nothing.
    expect(report.score).toEqual({
      points: 1.08,
      outOf: 4,
      percent: 27.08,
      pass: 70,
      passed: false,
      strong: 85,
    });
    expect(report.byTopic).toEqual([
      { name: 'demo/sums', points: 0.67, outOf: 2, percent: 33.33 },
      { name: 'demo/mail', points: 0.67, outOf: 2, percent: 33.33 },
    ]);
    expect(report.byLevel).toEqual([
      { name: 'easy', points: 1.33, outOf: 2, percent: 66.67 },
      { name: 'hard', points: 0, outOf: 2, percent: 0 },
    ]);
    expect(report.byPack).toEqual([{ name: 'demo', points: 1.33, outOf: 4, percent: 33.33 }]);
  });

  it('of a sitting that never came to its end counts as interrupted', () => {
    expect(reportOf(plan, []).ended).toBe('interrupted');
    expect(report.ended).toBe('time-up');
  });

  it('keeps unseen questions as items', () => {
    const quit = reportOf(plan, [{ type: 'quit' }]);
    expect(quit.items.map(({ outcome }) => outcome)).toEqual(['skipped', 'unseen', 'unseen', 'unseen']);
    expect(quit.score).toMatchObject({ outOf: 4, percent: 0 });
  });

  it('names a candidate only where one is given', () => {
    expect(report).not.toHaveProperty('candidate');
    expect(reportOf(plan, [], { candidate: { name: 'Ana' } }).candidate).toEqual({ name: 'Ana' });
  });

  it('rounds seconds to one decimal', () => {
    const state = play(plan, [{ type: 'quit' }]);
    expect(state.items[0]?.spentMs).toBe(1000);
    expect(reportOf(plan, [{ type: 'quit' }]).items[0]?.seconds).toBe(1);
  });
});
