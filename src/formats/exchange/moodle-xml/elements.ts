import { XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml';

/** The elements of a name right inside another one. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** What a simple element says, such as `<single>true</single>`; undefined where there is none. */
export const valueOf = (element: XmlElement, name: string): string | undefined =>
  childOf(element, name)?.text.trim();

/** What stands in an element itself, not in those inside it. */
export const ownText = (element: XmlElement): string =>
  element.children
    .map((child) => (child instanceof XmlText ? child.text : ''))
    .join('')
    .trim();

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** HTML that stands among the elements of the file, as files by hand have it, in place of text that holds HTML. */
function markupOf({ children }: XmlElement): string {
  const pieces = children.map((child) => {
    if (child instanceof XmlCdata) return child.text;
    if (child instanceof XmlText) return escaped(child.text);
    if (!(child instanceof XmlElement)) return '';
    const attributes = Object.entries(child.attributes).map(
      ([name, value]) => ` ${name}="${escaped(value)}"`,
    );
    const end = VOID.has(child.name.toLowerCase()) ? '' : `</${child.name}>`;
    return `<${child.name}${attributes.join('')}>${markupOf(child)}${end}`;
  });
  return pieces.join('');
}

/** What stands in an element's `<text>`; '' where it has none. White space stays where the text says so. */
export function textOf(element: XmlElement | undefined): string {
  const text = element === undefined ? undefined : childOf(element, 'text');
  if (text === undefined) return '';
  const isMarkup = text.children.some((child) => child instanceof XmlElement);
  const said = isMarkup ? markupOf(text) : text.text;
  return text.attributes['xml:space'] === 'preserve' ? said : said.trim();
}

/** Moodle takes every word but false, 0 and nothing for yes. */
export const isYes = (value: string): boolean => !['', '0', 'false'].includes(value);
