import { visible } from '../../domain/visible.ts';

/** Elements that a page may have. What could run or load something is not among them. */
export type Tag =
  | 'a'
  | 'article'
  | 'b'
  | 'body'
  | 'caption'
  | 'circle'
  | 'code'
  | 'dd'
  | 'defs'
  | 'del'
  | 'desc'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'g'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'head'
  | 'header'
  | 'html'
  | 'input'
  | 'ins'
  | 'label'
  | 'li'
  | 'line'
  | 'main'
  | 'meta'
  | 'nav'
  | 'noscript'
  | 'ol'
  | 'p'
  | 'path'
  | 'pattern'
  | 'pre'
  | 'rect'
  | 'script'
  | 'section'
  | 'span'
  | 'strong'
  | 'style'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul';

/** Elements whose text a browser takes as it stands: the page's own style, program and data. */
type RawTag = Extract<Tag, 'script' | 'style'>;

const isRaw = (tag: Tag): tag is RawTag => tag === 'script' || tag === 'style';

/** Elements without an end tag. */
const VOID: ReadonlySet<Tag> = new Set<Tag>(['input', 'meta']);

/** Attributes that hold no address, no style and nothing to run; `href` goes through a check of its own. */
export type AttributeName =
  | 'aria-describedby'
  | 'aria-hidden'
  | 'aria-label'
  | 'aria-labelledby'
  | 'charset'
  | 'class'
  | 'content'
  | 'cx'
  | 'cy'
  | 'd'
  | 'dir'
  | 'fill'
  | 'for'
  | 'height'
  | 'href'
  | 'http-equiv'
  | 'id'
  | 'lang'
  | 'name'
  | 'open'
  | 'pathLength'
  | 'patternTransform'
  | 'patternUnits'
  | 'r'
  | 'rel'
  | 'role'
  | 'rx'
  | 'scope'
  | 'stroke-dasharray'
  | 'stroke-width'
  | 'tabindex'
  | 'text-anchor'
  | 'transform'
  | 'type'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'x1'
  | 'x2'
  | 'y'
  | 'y1'
  | 'y2';

/** An attribute that is undefined is left out. */
export type Attributes = { readonly [Name in AttributeName]?: string | number | undefined };

/**
 * A part of a page. Only `el` and the functions beside it make one, so a text from elsewhere can never pass for one. It is kept as a
 * tree: a file takes its text, and a page that runs makes nodes of it.
 */
export class Html {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Child[];

  constructor(tag: Tag, attributes: Attributes, children: readonly Child[]) {
    this.tag = tag;
    this.attributes = attributes;
    this.children = children;
  }

  toString(): string {
    const start = `<${this.tag}${Object.entries(this.attributes).map(attributeText).join('')}>`;
    if (VOID.has(this.tag)) return start;
    const inside = isRaw(this.tag) ? this.children.join('') : childText(this.children);
    return `${start}${inside}</${this.tag}>`;
  }
}

export type Child = Html | string | number | null | readonly Child[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in a page, between tags and in quotes alike. Controls and bidirectional signs get a name. */
const escape = (text: string): string => visible(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');

/** Whether an address leads to another part of the page or to a website; anything else, such as javascript:, is text. */
export const isSafeAddress = (address: string): boolean => /^(?:#|https?:\/\/)/iu.test(address);

function attributeText([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return '';
  return ` ${name}="${escape(String(value))}"`;
}

function childText(child: Child): string {
  if (child === null) return '';
  if (child instanceof Html) return child.toString();
  if (typeof child === 'string' || typeof child === 'number') return escape(String(child));
  return child.map(childText).join('');
}

/** An element; every text in it is escaped. */
export function el(tag: Exclude<Tag, RawTag>, attributes: Attributes, ...children: readonly Child[]): Html {
  const { href } = attributes;
  if (href !== undefined && !isSafeAddress(String(href))) {
    throw new Error(`An address that is not safe was to become a link: ${href}`);
  }
  return new Html(tag, attributes, children);
}

/** The page's own style. */
export const styleElement = (css: string): Html => new Html('style', {}, [css]);

/** @throws Error for a program that a browser would take for over before its end */
export function scriptElement(code: string): Html {
  if (/<\/script|<!--/iu.test(code)) throw new Error('A program must not hold the end of its own element.');
  return new Html('script', {}, [code]);
}

/** Data that the page's program reads and no browser runs: letters, digits and +, / and = alone. */
export function dataElement(id: string, packed: string): Html {
  if (!/^[\w+/=]*$/u.test(packed)) throw new Error('Data in a page must be packed.');
  return new Html('script', { type: 'text/plain', id }, [packed]);
}
