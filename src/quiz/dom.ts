import type { Child as HtmlChild } from '../formats/html/element.ts';
import { nodesOf } from './html-nodes.ts';

export type Child = Node | HtmlChild | readonly Child[];

/** An attribute that is undefined or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function append(parent: Node, child: Child): void {
  if (child instanceof Node) parent.appendChild(child);
  else if (Array.isArray(child)) for (const one of child as readonly Child[]) append(parent, one);
  else for (const node of nodesOf(child as HtmlChild)) parent.appendChild(node);
}

/** A live element. Texts become text nodes, so that nothing in them is ever read as markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

/** A button that does something else than answer the form around it. */
export function button(text: Child, attributes: Attributes, onPress: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'button', ...attributes }, text);
  made.addEventListener('click', onPress);
  return made;
}

/** Text that screen readers say and nobody sees. */
export const unseen = (text: string): HTMLElement => make('span', { class: 'unseen' }, text);

/** A sign for the eye; a word beside it says the same. */
export const sign = (glyph: string, tone = ''): HTMLElement =>
  make('span', { class: `sign ${tone}`, 'aria-hidden': 'true' }, glyph);
