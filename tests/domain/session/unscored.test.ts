import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/domain/pack.ts';
import { candidatesOf } from '../../../src/app/plan-session.ts';
import { isScored, rulesOf } from '../../../src/domain/question/kinds.ts';
import { speakingSeconds, wordCount } from '../../../src/domain/question/rehearse.ts';
import { guessingPercent, guessingPercentOfDraw } from '../../../src/domain/session/guessing.ts';
import { candidates } from '../../support/candidates.ts';
import { answer, planOf, play } from '../../support/plans.ts';
import { rehearse, single } from '../../support/questions.ts';
import { reportOf } from '../../support/reports.ts';

const NET = { multiple: 'net' } as const;
const PLAN = planOf({
  questions: [single({ topic: 'a' }), rehearse({ id: 'aloud', topic: 'hr' }), single({ topic: 'b' })],
  pass: 50,
});
const given = { scores: [2, null] as const, outline: 'First my reason, then 2 examples — done' };

describe('a rehearsal in a session', () => {
  const report = reportOf(PLAN, [
    answer(1),
    { type: 'continue' },
    { type: 'note', text: 'Too long.' },
    answer(given),
    { type: 'continue' },
    answer(0),
    { type: 'continue' },
  ]);

  it('is kept apart from the items, with its points and its outline', () => {
    expect(report.items.map(({ question }) => question)).toEqual(['demo/q0', 'demo/q2']);
    expect(report.rehearsals).toEqual([
      {
        question: 'demo/aloud',
        topic: 'hr',
        level: 'easy',
        promptHash: expect.stringMatching(/^[0-9a-f]{16}$/u) as string,
        scores: [2, null],
        outline: given.outline,
        words: 7,
        seconds: 2,
        flagged: false,
        hinted: false,
        note: 'Too long.',
      },
    ]);
  });

  it('is in no score, no part and no budget', () => {
    expect(report.score).toMatchObject({ points: 1, outOf: 2, percent: 50, passed: true });
    expect(report.byTopic.map(({ name }) => name)).toEqual(['demo/a', 'demo/b']);
    expect(report.byLevel).toMatchObject([{ outOf: 2 }]);
    expect(report.byPack).toMatchObject([{ outOf: 2 }]);
    expect(report.pacing).toMatchObject({ budget: 80, overstayed: [], unreached: 0 });
  });

  it('that was left has no points, and one never seen leaves nothing', () => {
    const skipped = reportOf(PLAN, [{ type: 'skip' }, { type: 'skip' }, { type: 'quit' }]);
    expect(skipped.rehearsals).toMatchObject([{ scores: [null, null] }]);
    expect(skipped.score.outOf).toBe(2);
    expect(reportOf(PLAN, [{ type: 'quit' }]).rehearsals).toEqual([]);
  });

  it('is not asked about confidence, since nothing says whether it was right', () => {
    const asking = { ...PLAN, asksConfidence: true };
    expect(play(asking, [{ type: 'skip' }, answer(given)]).phase).toBe('feedback');
    expect(play(asking, [answer(1)]).phase).toBe('confidence');
  });
});

describe('what guessing scores', () => {
  it('leaves rehearsals out', () => {
    expect(guessingPercent([single(), rehearse()], NET)).toBe(25);
    expect(guessingPercent([rehearse()], NET)).toBe(0);
    const pool = candidates(single(), rehearse({ topic: 'hr' }));
    expect(guessingPercentOfDraw([{ candidates: pool, count: 2 }], NET)).toBe(25);
  });
});

describe('what a draw may take', () => {
  const pack: Pack = {
    id: 'demo',
    title: 'Demo',
    language: 'en',
    topics: { basics: 'Basics' },
    scenarios: {},
    questions: [single({ id: 'scored' }), rehearse({ id: 'aloud' })],
  };
  const all = { topics: [], levels: [], kinds: [], tags: [] };
  const drawn = (mode: 'practice' | 'exam'): string[] =>
    candidatesOf(pack, 0, all, mode).map(({ key }) => key);

  it('has rehearsals in practice, and never in an exam', () => {
    expect(drawn('practice')).toEqual(['demo/scored', 'demo/aloud']);
    expect(drawn('exam')).toEqual(['demo/scored']);
  });
});

describe('the answer to a rehearsal', () => {
  it.each([
    [{ scores: [0, 2] }, true],
    [{ scores: [null, null] }, true],
    [{ scores: [1, 1], outline: 'words' }, true],
    [{ scores: [1] }, false],
    [{ scores: [3, 0] }, false],
    [{ scores: [1, 1], outline: 7 }, false],
    [{ scores: [1, 1], mood: 'good' }, false],
    [[1, 1], false],
    [null, false],
  ])('%j is one: %s', (value, isOne) => {
    expect(rulesOf(rehearse()).isAnswer(rehearse(), value)).toBe(isOne);
  });

  it('is not scored by the program', () => {
    expect(isScored(rehearse())).toBe(false);
    expect(isScored(single())).toBe(true);
  });
});

describe('an outline', () => {
  it.each([
    ['', 0, 0],
    ['  ', 0, 0],
    ['One - two, three!', 3, 1],
    [Array.from({ length: 130 }, () => 'word').join(' '), 130, 60],
  ])('%j has %i words and takes %i seconds to say', (outline, words, seconds) => {
    expect(wordCount(outline)).toBe(words);
    expect(speakingSeconds(words)).toBe(seconds);
  });
});

describe('how an answer was typed', () => {
  const typed = { typedMs: 4200, isPasted: true };

  it('stays with the answer, and a later answer brings its own', () => {
    const plan = planOf({ mode: 'exam', questions: [single(), single()] });
    const first = { type: 'answer', answer: 1, effort: typed } as const;
    expect(play(plan, [first]).items[0]?.effort).toEqual(typed);
    const again = play(plan, [first, { type: 'go', to: 0 }, answer(0)]);
    expect(again.items[0]).toMatchObject({ effort: null, firstAnswer: 1, firstEffort: typed });
  });
});
