import { describe, expect, test } from 'vitest';
import { lintText, packWith, rulesAndPlaces, unmark } from './lint-text.ts';

const FIELD = '      - { label: Total, value: "48.50" }\n';
const transcribe = (lines: string): string => packWith(`    kind: transcribe\n    fields:\n${lines}`);
const typing = (lines: string): string => packWith(`    kind: typing\n${lines}`);
const PASSAGE = '    passage: Please pay it.\n';
const TARGET = '    target: { wpm: 30, accuracy: 95 }\n';
const rehearse = (lines: string): string => packWith(`    kind: rehearse\n${lines}`);
const SPOKEN = '    sample: I like order.\n    seconds: 90\n';

/** What is written, with the place of the one fault that it must show. */
const CASES: readonly (readonly [says: string, rule: string, marked: string])[] = [
  ['a label twice', 'duplicate-label', transcribe(`${FIELD}      - { label: ⟦Total⟧, value: "7" }\n`)],
  ['a value of two lines', 'not-typable', transcribe('      - { label: Street, value: ⟦"a\\nb"⟧ }\n')],
  ['a value with a tab', 'not-typable', transcribe('      - { label: Street, value: ⟦"a\\tb"⟧ }\n')],
  ['a value without end', 'not-typable', transcribe(`      - { label: A, value: ⟦${'x'.repeat(2001)}⟧ }\n`)],
  ['a value without quotes', 'unquoted-text', transcribe('      - { label: Total, value: ⟦48.50⟧ }\n')],
  ['no fields', 'out-of-range', packWith('    kind: transcribe\n    fields: ⟦[]⟧\n')],
  ['an unknown key of a field', 'unknown-key', transcribe('      - { label: A, value: b, ⟦hnt⟧: c }\n')],
  ['a passage with a tab', 'not-typable', typing(`    passage: ⟦"a\\tb"⟧\n${TARGET}`)],
  ['a passage without end', 'not-typable', typing(`    passage: ⟦${'x'.repeat(2001)}⟧\n${TARGET}`)],
  ['no target', 'missing-key', typing(PASSAGE).replace('id: first', '⟦id⟧: first')],
  ['a target of no words', 'out-of-range', typing(`${PASSAGE}    target: { wpm: ⟦0⟧, accuracy: 95 }\n`)],
  ['more than all accuracy', 'out-of-range', typing(`${PASSAGE}    target: { wpm: 30, accuracy: ⟦101⟧ }\n`)],
  ['a line of the rubric twice', 'duplicate-rubric', rehearse(`    rubric: [a, b, ⟦"a"⟧]\n${SPOKEN}`)],
  ['no rubric', 'out-of-range', rehearse(`    rubric: ⟦[]⟧\n${SPOKEN}`)],
  [
    'no time to speak',
    'missing-key',
    rehearse('    rubric: [a]\n    sample: b\n').replace('id: first', '⟦id⟧: first'),
  ],
  ['no time at all', 'out-of-range', rehearse('    rubric: [a]\n    sample: b\n    seconds: ⟦0⟧\n')],
];

describe('lint of the typed kinds', () => {
  test.each(CASES)('finds %s: %s', async (_says, rule, marked) => {
    const { text, places } = unmark(marked);
    expect(rulesAndPlaces(await lintText(text))).toEqual([`${rule} ${places[0]}`]);
  });

  test.each([
    ['transcribe', transcribe(FIELD)],
    ['typing', typing(PASSAGE + TARGET)],
    ['typing over several lines', typing(`    passage: |\n      One line.\n      Another.\n${TARGET}`)],
    ['rehearse', rehearse(`    rubric: [a, b]\n${SPOKEN}`)],
  ])('finds nothing in a sound %s question', async (_kind, text) => {
    expect(rulesAndPlaces(await lintText(text))).toEqual([]);
  });
});
