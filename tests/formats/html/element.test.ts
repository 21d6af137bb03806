import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible } from '../../../src/domain/visible.ts';
import { el, isSafeAddress } from '../../../src/formats/html/element.ts';
import { htmlTree, textOf } from '../../support/html-tree.ts';

/** Texts in which the signs of HTML are frequent. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '</',
        '<!--',
        ']]>',
        '<script>',
        '&lt;',
        '&#60;',
        '\u202E',
        '\u001B',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('elements of a page', () => {
  test('any text stays text, between tags and in attributes', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, attribute) => {
        const [node, ...others] = htmlTree(el('p', { class: attribute }, text).toString()).children;
        expect(others).toEqual([]);
        expect(node).toMatchObject({ name: 'p', attributes: { class: visible(attribute) } });
        expect(typeof node === 'object' ? textOf(node) : '').toBe(visible(text));
        expect(typeof node === 'object' ? Object.keys(node.attributes) : []).toEqual(['class']);
      }),
    );
  });

  test('nothing and missing attributes leave no trace', () => {
    const parts = [null, ['a', [1]], el('b', {}, 'c')];
    expect(el('p', { id: undefined, class: 'x' }, parts).toString()).toBe('<p class="x">a1<b>c</b></p>');
    expect(el('meta', { charset: 'utf-8' }).toString()).toBe('<meta charset="utf-8">');
  });

  test('only websites and parts of the page are addresses of links', () => {
    expect(isSafeAddress('https://example.com')).toBe(true);
    expect(isSafeAddress('HTTP://example.com')).toBe(true);
    expect(isSafeAddress('#question-1')).toBe(true);
    for (const address of [
      'javascript:alert(1)',
      ' https://example.com',
      'data:text/html,x',
      'file:///etc/passwd',
      '//example.com',
      'java\nscript:alert(1)',
      '',
    ]) {
      expect(isSafeAddress(address)).toBe(false);
      expect(() => el('a', { href: address }, 'x')).toThrow('not safe');
    }
  });
});
