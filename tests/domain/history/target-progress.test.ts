import { expect, test } from 'vitest';
import { emptyHistory, type History } from '../../../src/domain/history/history.ts';
import { foldSitting } from '../../../src/domain/history/fold-sitting.ts';
import { lastSat, type NamedTarget, targetsProgress } from '../../../src/domain/history/target-progress.ts';
import { manila, past, pastSitting } from '../../support/past-items.ts';

const target = (type: NamedTarget['type'], id: string, pack: string): NamedTarget => ({
  type,
  id,
  title: `The ${type} ${id}`,
  target: { lines: [{ pack, weight: 1 }], questions: 10, penalty: 0 },
});

const TARGETS = [
  target('exam', 'clerk', 'aa'),
  target('track', 'clerk', 'bb'),
  target('exam', 'few', 'aa'),
  target('exam', 'many', 'bb'),
];

/** Fifty answers in pack aa and sixty in pack bb, then a session under each of these names. */
function historyWith(...names: readonly { readonly exam?: string; readonly track?: string }[]): History {
  const history = emptyHistory();
  const items = (pack: string, count: number): ReturnType<typeof past>[] =>
    Array.from({ length: count }, (_, place) => past(`${pack}/q-${place}`, manila(0)));
  foldSitting(history, pastSitting(manila(0), [...items('aa', 50), ...items('bb', 60)]));
  for (const [place, name] of names.entries()) {
    foldSitting(history, pastSitting(manila(place + 1), [], name));
  }
  return history;
}

const told = (history: History): (readonly [string, string, number])[] =>
  targetsProgress(TARGETS, history).map(({ type, id, sittings }) => [type, id, sittings]);

test('what was sat comes first, the latest first, then what has the most answers', () => {
  const history = historyWith({ exam: 'few' }, { track: 'clerk' }, { exam: 'few' }, {}, { track: 'clerk' });
  expect(told(history)).toEqual([
    ['track', 'clerk', 2],
    ['exam', 'few', 2],
    ['exam', 'many', 0],
    ['exam', 'clerk', 0],
  ]);
});

test('an exam and a track of one name are two', () => {
  expect(lastSat(TARGETS, historyWith({ track: 'clerk' }).sums)).toMatchObject({ type: 'track' });
  expect(lastSat(TARGETS, historyWith({ track: 'clerk' }, { exam: 'clerk' }).sums)).toMatchObject({
    type: 'exam',
  });
});

test('what was practised under no name is the last of none', () => {
  expect(lastSat(TARGETS, historyWith({}, { exam: 'gone' }).sums)).toBeUndefined();
});
