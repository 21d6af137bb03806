import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/domain/visible.ts';

describe('making hidden characters visible', () => {
  it.each([
    ['an escape sequence', '\u001b[2Jgone', '<U+001B>[2Jgone'],
    ['a one-character escape of C1', '\u009b2J', '<U+009B>2J'],
    ['a carriage return that would overwrite the line', 'wrong\rright', 'wrong<U+000D>right'],
    ['a bell and a backspace', '\u0007\u0008', '<U+0007><U+0008>'],
    ['a bidirectional override', 'A\u202eB', 'A<U+202E>B'],
    ['an isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
    ['the Arabic letter mark', '\u061c', '<U+061C>'],
    ['a zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['a byte order mark inside a text', 'a\ufeffb', 'a<U+FEFF>b'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a lone surrogate', 'a\ud83db\ude00', 'a<U+D83D>b<U+DE00>'],
    ['a tag character', 'a\u{e0041}', 'a<U+E0041>'],
  ])('shows %s', (_what, hidden, shown) => {
    expect(visible(hidden)).toBe(shown);
  });

  it.each([
    ['tabs and line ends', 'a\tb\nc'],
    ['letters with accents, composed or not', '\u00f1 n\u0303'],
    ['Chinese, Japanese and Arabic', '\u65e5\u672c \u0627\u0644\u0639'],
    ['emoji joined into one', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f'],
    ['signs of formulas', '=IF($A$1>=5,"a","b")'],
  ])('leaves %s alone', (_what, text) => {
    expect(visible(text)).toBe(text);
  });

  it('leaves nothing for a terminal to obey, and nothing more to show', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = visible(text);
        // What is left of control and format characters is what people type: tab, line end, and the joiners of emoji and scripts.
        const others = [...shown].filter((char) =>
          /\p{Cc}|\p{Bidi_Control}|\p{Zl}|\p{Zp}|\p{Cs}/u.test(char),
        );
        expect(others.filter((char) => char !== '\t' && char !== '\n')).toEqual([]);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 2000 },
    );
  });
});
