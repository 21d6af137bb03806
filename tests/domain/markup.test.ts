import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupRuns } from '../../src/domain/markup.ts';
import { paragraphsOf } from '../../src/domain/paragraphs.ts';

describe('the light markup of packs', () => {
  test('knows code and bold, and nothing inside code', () => {
    expect(markupRuns('Type `=A1**2` in **cell** B1.')).toEqual([
      { type: 'plain', text: 'Type ' },
      { type: 'code', text: '=A1**2' },
      { type: 'plain', text: ' in ' },
      { type: 'bold', text: 'cell' },
      { type: 'plain', text: ' B1.' },
    ]);
  });

  test('leaves signs that open nothing as they are', () => {
    for (const text of ['2 ** 3 is 8', 'a ` b', '** **', '<b>x</b>', '`over\nlines`']) {
      expect(
        markupRuns(text)
          .map((run) => run.text)
          .join('').length,
        text,
      ).toBeGreaterThan(0);
    }
    expect(markupRuns('2 ** 3')).toEqual([{ type: 'plain', text: '2 ** 3' }]);
  });

  test('loses no letter of any text', () => {
    const signs = fc.stringMatching(/^[a-c`*\n ]{0,30}$/u);
    fc.assert(
      fc.property(signs, (text) => {
        const letters = (all: string): string => all.replaceAll(/[`*]/gu, '');
        const runs = markupRuns(text)
          .map((run) => run.text)
          .join('');
        expect(letters(runs)).toBe(letters(text));
      }),
    );
  });
});

describe('paragraphs', () => {
  test('are parted by empty lines, and told from tables that spaces lay out', () => {
    expect(paragraphsOf('One line.\nAnother.\n\nItem    Price\nRice       50\n')).toEqual([
      { text: 'One line.\nAnother.', isLaidOut: false },
      { text: 'Item    Price\nRice       50', isLaidOut: true },
    ]);
  });

  test('keep line ends that mean something, and lose those of somebody’s editor', () => {
    const wrapped =
      'B2, B3 and B4 hold three case times: 90, 60 and 30 minutes. A new\ncolleague wants their average.\nWhat does Excel show?';
    expect(paragraphsOf(wrapped)[0]?.text).toBe(
      'B2, B3 and B4 hold three case times: 90, 60 and 30 minutes. A new colleague wants their average.\nWhat does Excel show?',
    );
    for (const kept of [
      'Northwind Supply\n12 Harbor Road',
      'Caller: I have waited for my parcel for more than two weeks now, and\nAgent: I see.',
      'Bring these things with you when you come to us on your first day\n- a pen',
      'This sentence is long enough to fill a line of its own, and it ends.\nThis is another.',
    ]) {
      expect(paragraphsOf(kept)).toEqual([{ text: kept, isLaidOut: false }]);
    }
  });
});
