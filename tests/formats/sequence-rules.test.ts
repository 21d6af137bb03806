import { expect, test } from 'vitest';
import { lintText, packWith, rulesAndPlaces, unmark } from './lint-text.ts';

/** What is written, with the place of the one fault that it must show. */
const CASES: readonly (readonly [says: string, rule: string, marked: string])[] = [
  ['two steps', 'out-of-range', packWith('    kind: order\n    steps: ⟦[call, write]⟧\n')],
  ['a step said twice', 'duplicate-step', packWith('    kind: order\n    steps: [call, write, ⟦"call "⟧]\n')],
  [
    'steps that keep the order of the file',
    'order-unshuffled',
    packWith('    kind: order\n    shuffle: ⟦false⟧\n    steps: [call, write, wait]\n'),
  ],
  ['a step that is a number', 'unquoted-text', packWith('    kind: order\n    steps: [call, write, ⟦3⟧]\n')],
  [
    'a left said twice',
    'duplicate-left',
    packWith('    kind: match\n    pairs: [{ left: a, right: x }, { left: ⟦a⟧, right: y }]\n'),
  ],
  [
    'a pair without its right',
    'missing-key',
    packWith('    kind: match\n    pairs: [{ left: a, right: x }, ⟦{ left: b }⟧]\n'),
  ],
  [
    'an extra right that belongs to a left',
    'extra-is-right',
    packWith(
      '    kind: match\n    extra: [z, ⟦x⟧]\n    pairs: [{ left: a, right: x }, { left: b, right: y }]\n',
    ),
  ],
  [
    'one right for all lefts',
    'right-count',
    packWith('    kind: match\n    ⟦pairs⟧: [{ left: a, right: x }, { left: b, right: x }]\n'),
  ],
  [
    'more than ten rights',
    'right-count',
    packWith(
      '    kind: match\n    extra: [q, r, s, t, u, v, w, z]\n    ⟦pairs⟧: [{ left: a, right: x }, { left: b, right: y }, { left: c, right: c }]\n',
    ),
  ],
];

test.each(CASES)('%s is %s', async (_says, rule, marked) => {
  const { text, places } = unmark(marked);
  expect(rulesAndPlaces(await lintText(text))).toEqual([`${rule} ${places[0] ?? ''}`]);
});

test.each([
  ['three steps', '    kind: order\n    steps: [call, write, wait]\n'],
  ['steps that are numbers in quotes', '    kind: order\n    shuffle: true\n    steps: ["10", "9", "8"]\n'],
  ['two pairs', '    kind: match\n    pairs: [{ left: a, right: x }, { left: b, right: y }]\n'],
  [
    'lefts with the same right, as written',
    '    kind: match\n    shuffle: false\n    extra: [y]\n    pairs: [{ left: a, right: x }, { left: b, right: x }]\n',
  ],
])('%s are sound', async (_says, lines) => {
  expect((await lintText(packWith(lines))).findings).toEqual([]);
});
