import { describe, expect, test } from 'vitest';
import { freshAnswers, type SatItem, type Sitting } from '../../../src/domain/history/fresh-answers.ts';

const item = (question: string, changes: Partial<SatItem> = {}): SatItem => ({
  question,
  kind: 'single',
  topic: 't',
  level: 'easy',
  outcome: 'correct',
  credit: 1,
  exposure: 0,
  hinted: false,
  ...changes,
});
const sitting = (items: readonly SatItem[], ended: Sitting['ended'] = 'finished'): Sitting => ({
  ended,
  items,
});
const names = (...sittings: readonly Sitting[]): string[] =>
  freshAnswers(sittings).map(({ question }) => question);

describe('fresh answers', () => {
  test('are the first meetings, in the order of time, with the pack and the credit', () => {
    const first = sitting([item('p/a', { outcome: 'partial', credit: 0.5 }), item('q/b')]);
    const second = sitting([item('p/a', { exposure: 1 }), item('p/c', { outcome: 'wrong', credit: 0 })]);
    expect(freshAnswers([first, second])).toEqual([
      { question: 'p/a', pack: 'p', topic: 't', kind: 'single', level: 'easy', credit: 0.5 },
      { question: 'q/b', pack: 'q', topic: 't', kind: 'single', level: 'easy', credit: 1 },
      { question: 'p/c', pack: 'p', topic: 't', kind: 'single', level: 'easy', credit: 0 },
    ]);
  });

  test('leave out what was met before, whether the item or an earlier report says so', () => {
    // The first report may be gone, or may come from another machine that counted from nought.
    expect(names(sitting([item('p/a', { exposure: 2 })]))).toEqual([]);
    expect(names(sitting([item('p/a')]), sitting([item('p/a')]))).toEqual(['p/a']);
  });

  test('leave out answers with a hint, and the question is no longer new afterwards', () => {
    expect(names(sitting([item('p/a', { hinted: true })]), sitting([item('p/a')]))).toEqual([]);
  });

  test('leave out interview answers, which people score themselves', () => {
    expect(names(sitting([item('p/a', { kind: 'rehearse' })]))).toEqual([]);
  });

  test('do not count a question that was never reached, so that it is still new later', () => {
    const never = sitting([item('p/a', { outcome: 'unseen', credit: 0 })], 'time-up');
    expect(names(never, sitting([item('p/a')]))).toEqual(['p/a']);
    expect(names(never)).toEqual([]);
  });

  test('count a skipped question as no credit, as a score does', () => {
    const skipped = item('p/a', { outcome: 'skipped', credit: 0 });
    expect(freshAnswers([sitting([skipped])])).toMatchObject([{ question: 'p/a', credit: 0 }]);
    expect(freshAnswers([sitting([skipped], 'time-up')])).toMatchObject([{ question: 'p/a', credit: 0 }]);
  });

  test('do not count what lay open when a session was broken off, nor later as new', () => {
    const open = [item('p/a'), item('p/b', { outcome: 'skipped', credit: 0 })];
    for (const ended of ['quit', 'interrupted'] as const) {
      expect(names(sitting(open, ended), sitting([item('p/b')]))).toEqual(['p/a']);
    }
  });
});
