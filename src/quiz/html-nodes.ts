import { visible } from '../domain/visible.ts';
import { type Child, Html, isSafeAddress } from '../formats/html/element.ts';

const SVG = 'http://www.w3.org/2000/svg';

function elementOf({ tag, attributes, children }: Html, isInPicture: boolean): Element {
  const isPicture = isInPicture || tag === 'svg';
  const element = isPicture ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || (name === 'href' && !isSafeAddress(String(value)))) continue;
    element.setAttribute(name, visible(String(value)));
  }
  element.append(...nodesOf(children, isPicture));
  return element;
}

/** The nodes of a part of a page that files hold as text. Its texts stay texts. */
export function nodesOf(child: Child, isInPicture = false): Node[] {
  if (child === null) return [];
  if (child instanceof Html) return [elementOf(child, isInPicture)];
  if (typeof child === 'string' || typeof child === 'number') {
    return [document.createTextNode(visible(String(child)))];
  }
  return child.flatMap((one) => nodesOf(one, isInPicture));
}
