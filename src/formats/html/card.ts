import { type Child, el, type Html } from './element.ts';

/** A part of a page under a heading of its own. */
export function card(title: string, name: string, ...content: readonly Child[]): Html {
  return el(
    'section',
    { class: `card ${name}`, 'aria-labelledby': `${name}-heading` },
    el('h2', { id: `${name}-heading` }, title),
    content,
  );
}
