import type { HtmlNote } from './html-notes.ts';
import { LightText } from './light-text.ts';
import { MathText } from './math-text.ts';
import { raisedText } from './raised-text.ts';

type Attributes = Readonly<Record<string, string>>;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PARAGRAPHS = names('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table figure hr');
const LINES = names(
  'div li tr dt dd caption section article header footer main aside address center form fieldset details summary figcaption',
);
const BOLD = names('b strong h1 h2 h3 h4 h5 h6 th');
const CODE = names('code tt kbd samp');
const STYLED = names('i em u s del strike ins mark font cite dfn var small big');
const SCRIPTS = names('script style');
const MEDIA = names('audio video iframe object embed applet svg canvas');
const UNSEEN = names('head title template noscript rp');

const BOLD_STYLE = /font-weight:\s*(?:bold|[6-9]00)/iu;
const EXACT_STYLE = /white-space:\s*(?:pre|break-spaces)/iu;
const SEEN_STYLE = /(?:^|[;\s])(?:color|background|background-color|font-style|text-decoration)\s*:/iu;

interface OpenElement {
  readonly name: string;
  readonly isStyled: boolean;
  readonly isExact: boolean;
  readonly isHidden: boolean;
  /** of a list: what the next entry is called; of a row: its cells so far */
  count: number;
  /** of a link: where it leads */
  readonly address?: string;
  /** of a link: what was read up to now */
  text: string;
}

const fileName = (address: string): string =>
  address
    .replace(/[?#].*$/su, '')
    .split('/')
    .pop() ?? '';

/** Follows the elements of HTML and tells `LightText` what a reader would see. */
export class HtmlReader {
  readonly #out = new LightText();
  readonly #open: OpenElement[] = [];
  readonly #notes: Set<HtmlNote>;
  #math: MathText | null = null;
  #pending = '';
  #hidden = 0;
  #exact = 0;
  #cells = 0;
  #isAtMark = false;

  constructor(notes: Set<HtmlNote>) {
    this.#notes = notes;
  }

  addText(text: string): void {
    if (this.#hidden === 0) this.#pending += text;
  }

  openElement(name: string, attributes: Attributes): void {
    this.#flush();
    if (name === 'math') this.#math = new MathText();
    if (this.#math !== null) this.#math.openElement(name);
    const style = attributes['style'] ?? '';
    const isHidden = SCRIPTS.has(name) || MEDIA.has(name) || UNSEEN.has(name);
    const isBold = BOLD.has(name) || BOLD_STYLE.test(style);
    const isStyled = this.#math === null && (isBold || CODE.has(name) || name === 'pre');
    const address = name === 'a' ? attributes['href'] : undefined;
    const element: OpenElement = {
      name,
      isHidden,
      isStyled,
      isExact: name === 'pre' || name === 'textarea' || EXACT_STYLE.test(style),
      count: name === 'ol' ? Number(attributes['start'] ?? 1) || 1 : 0,
      text: '',
      ...(address === undefined ? {} : { address }),
    };
    if (this.#hidden === 0) this.#enter(element, attributes, style);
    if (isStyled) this.#out.openStyle(isBold ? 'bold' : 'code');
    if (isHidden) this.#hidden += 1;
    if (element.isExact) this.#exact += 1;
    if (name === 'td' || name === 'th') this.#cells += 1;
    this.#open.push(element);
  }

  closeElement(name: string): void {
    this.#flush();
    const element = this.#open.pop();
    if (element === undefined) return;
    if (element.isHidden) this.#hidden -= 1;
    if (element.isExact) this.#exact -= 1;
    if (name === 'td' || name === 'th') this.#cells -= 1;
    if (element.address !== undefined) this.#addAddress(element.address, element.text);
    if (element.isStyled) this.#out.closeStyle();
    this.#math?.closeElement(name);
    if (name === 'math' && this.#math !== null) {
      const formula = this.#math.finish();
      this.#math = null;
      this.#write(formula);
    }
    if (this.#hidden > 0) return;
    if (name === 'q') this.#out.add('"');
    this.#startLine(name);
  }

  finish(): { readonly text: string; readonly isChanged: boolean } {
    this.#flush();
    const text = this.#out.finish();
    return { text, isChanged: this.#out.isChanged };
  }

  #enter({ name }: OpenElement, attributes: Attributes, style: string): void {
    this.#startLine(name);
    if (SCRIPTS.has(name)) this.#notes.add('script');
    if (MEDIA.has(name)) this.#notes.add('media');
    if (name === 'math') this.#notes.add('formula');
    if (name === 'table') this.#notes.add('table');
    if (/\bmultilang\b/u.test(attributes['class'] ?? '')) this.#notes.add('languages');
    if (STYLED.has(name) || SEEN_STYLE.test(style)) this.#notes.add('style');
    switch (name) {
      case 'br':
        return this.#cells > 0 ? this.#out.add(' ') : this.#breakLine();
      case 'img':
        return this.#addImage(attributes);
      case 'li':
        return this.#addMark();
      case 'td':
      case 'th':
        return this.#addBar();
      case 'q':
        return this.#out.add('"');
      default:
        return undefined;
    }
  }

  #breakLine(): void {
    if (this.#exact > 0) this.#out.addExact('\n');
    else this.#out.breakLine();
  }

  /** A block starts and ends a line; inside a cell, and right behind the mark of a list's entry, it does not. */
  #startLine(name: string): void {
    const isParagraph = PARAGRAPHS.has(name);
    if (!isParagraph && !LINES.has(name)) return;
    if (this.#cells > 0) return this.#out.add(' ');
    if (this.#isAtMark) return;
    const isNested = (name === 'ul' || name === 'ol') && this.#open.some((each) => each.name === 'li');
    this.#out.startLine(isParagraph && !isNested ? 2 : 1);
  }

  #addMark(): void {
    const lists = this.#open.filter((each) => each.name === 'ul' || each.name === 'ol');
    const list = lists.at(-1);
    const indent = '  '.repeat(Math.max(0, lists.length - 1));
    this.#out.addExact(`${indent}${list?.name === 'ol' ? `${list.count}.` : '-'} `);
    if (list !== undefined) list.count += 1;
    this.#isAtMark = true;
  }

  #addBar(): void {
    const row = this.#open.findLast((each) => each.name === 'tr');
    if (row === undefined) return;
    if (row.count > 0) this.#out.add(' | ');
    row.count += 1;
  }

  #addImage({ alt, title, src }: Attributes): void {
    this.#notes.add('image');
    const source = src ?? '';
    const named = (alt ?? '').trim() || (title ?? '').trim();
    const about = named || (source.startsWith('data:') ? '' : fileName(source));
    this.#write(about === '' ? '[image]' : `[image: ${about}]`);
  }

  #addAddress(address: string, text: string): void {
    if (this.#hidden > 0) return;
    const plain = address.trim().replace(/^mailto:/iu, '');
    if (address.startsWith('@@PLUGINFILE@@')) this.#notes.add('file');
    const leads = /^(?:https?:\/\/|mailto:)/iu.test(address.trim());
    if (!leads) return;
    this.#notes.add('link');
    if (text.trim() === plain) return;
    this.#out.add(text.trim() === '' ? plain : ` (${plain})`);
  }

  #write(text: string): void {
    if (this.#hidden > 0 || text === '') return;
    for (const each of this.#open) if (each.address !== undefined) each.text += text;
    if (/\S/u.test(text)) this.#isAtMark = false;
    if (this.#exact > 0) this.#out.addExact(text);
    else this.#out.add(text);
  }

  #flush(): void {
    const text = this.#pending;
    this.#pending = '';
    if (text === '') return;
    if (this.#math !== null) return this.#math.add(text);
    const raised = this.#open.at(-1)?.name;
    if (raised !== 'sup' && raised !== 'sub') return this.#write(text);
    this.#notes.add('raised');
    this.#write(raisedText(raised, text));
  }
}
