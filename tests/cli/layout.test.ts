import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { columnsOf, cutTo, keepingLatest, wrap } from '../../src/cli/layout.ts';

const plane = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCodePoint(code));
const word = fc.string({ unit: fc.constantFrom(...'abcXYZ019.,;(-é–’₱'), minLength: 1, maxLength: 30 });
const wordOrWide = fc.oneof({ weight: 9, arbitrary: word }, fc.constantFrom('', '日本語', '👩🏽‍💻', 'é'));

describe('columns of a text', () => {
  it('are those of the library for every sign, also where the short way is taken', () => {
    expect(plane.filter((sign) => columnsOf(sign) !== stringWidth(sign))).toEqual([]);
    expect(columnsOf('₱1,500 – “so”')).toBe(13);
    expect(columnsOf('日本')).toBe(4);
    expect(columnsOf('\u001b[1m✓ Right\u001b[22m')).toBe(7);
    expect(columnsOf('\u001b[31m日本\u001b[39m')).toBe(4);
  });
});

describe('wrapping a text', () => {
  it('fills lines as the library does, also where the short way is taken', () => {
    fc.assert(
      fc.property(
        fc.array(wordOrWide, { maxLength: 40 }),
        fc.integer({ min: 10, max: 60 }),
        (words, width) => {
          const text = words.join(' ').trim().replaceAll(/ {2,}/gu, ' ');
          const wrapped = wrapAnsi(text, width, { hard: true, trim: true });
          expect(wrap(text, width).map((line) => line.normalize())).toEqual(wrapped.split('\n'));
        },
      ),
    );
  });

  it('goes on in the next line with the word that has no room', () => {
    expect(wrap('Ask for the order number, then confirm.', 16)).toEqual([
      'Ask for the',
      'order number,',
      'then confirm.',
    ]);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrap('see abcdefghijklmnop', 10)).toEqual(['see abcdef', 'ghijklmnop']);
  });
});

describe('a layout that keeps its latest texts', () => {
  const long = (name: string): string => name.repeat(60);

  it('lays a text out once for each width', () => {
    const layOut = vi.fn<typeof wrap>((text, width) => [text.slice(0, width)]);
    const kept = keepingLatest(layOut);
    for (const width of [40, 40, 30, 30, 40]) expect(kept(long('a'), width)).toEqual(['a'.repeat(width)]);
    expect(layOut.mock.calls.map(([, width]) => width)).toEqual([40, 30, 40]);
  });

  it('forgets what was not asked for the longest', () => {
    const layOut = vi.fn<typeof wrap>((text) => [text]);
    const kept = keepingLatest(layOut);
    const others = Array.from({ length: 63 }, (_, index) => long(`${index} `));
    for (const text of [long('a'), ...others, long('a'), long('b'), long('a')]) kept(text, 40);
    expect(layOut.mock.calls.filter(([text]) => text === long('a'))).toHaveLength(1);
    kept(others[0] ?? '', 40);
    expect(layOut.mock.calls.filter(([text]) => text === others[0])).toHaveLength(2);
  });

  it('gives lists that may be changed', () => {
    const kept = keepingLatest((text) => [text]);
    kept(long('a'), 40).push('more');
    expect(kept(long('a'), 40)).toEqual([long('a')]);
  });
});

describe('cutting a text', () => {
  it('leaves room for the sign that something is missing', () => {
    expect(cutTo('Ask for the order number', 10, '…')).toBe('Ask for t…');
    expect(cutTo('請求書は月末までに', 10, '…')).toBe('請求書は…');
    expect(cutTo('Ask', 10, '…')).toBe('Ask');
    expect(cutTo('Ask for', 1, '...')).toBe('...');
  });
});
