import type { Sha256 } from '../../app/ports.ts';
import { type Child, dataElement, el, scriptElement, styleElement } from './element.ts';
import { STYLE } from './theme/style.ts';

/** By this a page is known as one of ours, so that a later one may replace it. */
const GENERATOR = 'deskready';

/** A program in a page, with what it carries. */
export interface PageProgram {
  readonly script: string;
  /** of the element with the data */
  readonly id: string;
  /** packed; the page's style is in it, in place of that of other pages, for the program to put in */
  readonly data: string;
  readonly style: string;
}

export interface PageShell {
  readonly title: string;
  readonly body: readonly Child[];
  /** what the page runs */
  readonly program?: PageProgram;
}

/** What a page needs of the program that makes it. */
export interface Maker {
  readonly version: string;
  readonly sha256: Sha256;
}

/** A hash as a content security policy writes it: base64 of the bytes. */
function policyHash(hex: string): string {
  const bytes = (hex.match(/../gu) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16)));
  return `'sha256-${btoa(bytes.join(''))}'`;
}

/** A style without the white space that only people need. */
export const compactStyle = (css: string): string =>
  css
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,]) ?/gu, '$1')
    .replace(/: /gu, ':')
    .replace(/;\}/gu, '}')
    .trim();

/**
 * A whole page in one text. It loads nothing: its content security policy allows its own style and its own program, known
 * by their hashes, and forbids all else. A page without a program runs nothing.
 */
export function pageText({ title, body, program }: PageShell, { version, sha256 }: Maker): string {
  const css = program?.style ?? compactStyle(STYLE);
  const policy = [
    "default-src 'none'",
    `style-src ${policyHash(sha256(css))}`,
    ...(program === undefined ? [] : [`script-src ${policyHash(sha256(program.script))}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = el(
    'head',
    {},
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('meta', { name: 'color-scheme', content: 'light dark' }),
    el('meta', { name: 'referrer', content: 'no-referrer' }),
    el('meta', { name: 'robots', content: 'noindex' }),
    el('meta', { name: 'generator', content: `${GENERATOR} ${version}` }),
    el('title', {}, title),
    program === undefined ? styleElement(css) : null,
  );
  const scripts =
    program === undefined ? [] : [dataElement(program.id, program.data), scriptElement(program.script)];
  const whole = el('html', { lang: 'en' }, head, el('body', {}, ...body, ...scripts));
  return `<!doctype html>\n${whole.toString()}\n`;
}

/** Whether a text is a page that deskready made. */
export const isOwnPage = (text: string): boolean =>
  text.slice(0, 2000).includes(`<meta name="generator" content="${GENERATOR} `);
