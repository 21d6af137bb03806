import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../src/domain/cut-text.ts';

test('a text is cut before a character that does not fit whole', () => {
  expect(cutText('ab🎉cd', 3)).toBe('ab');
  expect(cutText('ab🎉cd', 4)).toBe('ab🎉');
  expect(cutText('ab', 5)).toBe('ab');
  expect(cutText('ab', -1)).toBe('');
});

test('a whole text stays whole, and a cut one never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, most) => {
      const cut = cutText(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1);
      expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});
