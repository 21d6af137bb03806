import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { el } from '../../../src/formats/html/element.ts';
import { isOwnPage, pageText } from '../../../src/formats/html/page.ts';
import { prose } from '../../../src/formats/html/prose.ts';
import { htmlTree, named, textOf } from '../../support/html-tree.ts';
import { sha256 } from '../../support/sha256.ts';

const MAKER = { version: '1.2.3', sha256 };
const page = pageText({ title: 'A <title>', body: [el('main', {}, 'Hello')] }, MAKER);
const metas = new Map(
  named(htmlTree(page), 'meta').map(({ attributes }) => [
    attributes['name'] ?? attributes['http-equiv'] ?? '',
    attributes['content'] ?? '',
  ]),
);

test('a page allows its own style by its hash, and nothing else', () => {
  const [style] = named(htmlTree(page), 'style');
  if (style === undefined) throw new Error('no style');
  const hash = createHash('sha256').update(textOf(style)).digest('base64');
  expect(metas.get('Content-Security-Policy')).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(textOf(style)).not.toMatch(/url\(|@import|</u);
});

test('a page says its language, suits phones, and is known as ours', () => {
  expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
  expect(metas.get('viewport')).toBe('width=device-width, initial-scale=1');
  expect(named(htmlTree(page), 'title').map(textOf)).toEqual(['A <title>']);
  expect(isOwnPage(page)).toBe(true);
  expect(isOwnPage('<!doctype html><title>deskready</title>')).toBe(false);
  expect(isOwnPage('')).toBe(false);
});

const html = (text: string): string => prose(text).map(String).join('');

test('the light markup becomes elements, line ends stay, and laid-out lines keep their spaces', () => {
  expect(html('Use `=A1` and **never** `**`.\nThen stop.\n\nNext')).toBe(
    '<p class="prose" dir="auto">Use <code>=A1</code> and <strong>never</strong> <code>**</code>.\nThen stop.</p>' +
      '<p class="prose" dir="auto">Next</p>',
  );
  expect(html('Name    Amount\nReyes     1.00')).toBe(
    '<pre tabindex="0">Name    Amount\nReyes     1.00</pre>',
  );
});
