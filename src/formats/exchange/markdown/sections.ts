import type { Blockquote, List, ListItem, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Stretch } from './quiz-blocks.ts';

/** A heading with what stands below it, up to the next one; the first one may have no heading. */
export interface Section extends Stretch {
  readonly heading: Extract<RootContent, { type: 'heading' }> | null;
  readonly body: readonly RootContent[];
}

export const isQuote = (node: RootContent | undefined): node is Blockquote => node?.type === 'blockquote';

/** The line of the source in which a section starts. */
export function firstLine({ heading, body, above }: Section): number {
  return ((heading ?? body[0])?.position?.start.line ?? 1) + above;
}

/** `[x]` or `[ ]` at the start of a list's item. */
export function boxOf(item: ListItem, { markdown }: Stretch): 'right' | 'wrong' | null {
  const start = (item.children[0] ?? item).position?.start.offset ?? 0;
  const found = /^\[([ xX])\](?=\s|$)/u.exec(markdown.slice(start, start + 4));
  return found === null ? null : found[1] === ' ' ? 'wrong' : 'right';
}

export const hasBoxes = (list: List, stretch: Stretch): boolean =>
  list.children.some((item) => boxOf(item, stretch) !== null);

/** Where a section's answers start in its body: a list with boxes, or steps, which are numbered; −1 where it has none. */
export function answersAt(section: Section, mayBeSteps: boolean): number {
  return section.body.findIndex(
    (node) => node.type === 'list' && (hasBoxes(node, section) || (mayBeSteps && node.ordered === true)),
  );
}

/** The sections of a stretch. */
export function sectionsOf(stretch: Stretch): Section[] {
  const sections: (Section & { readonly body: RootContent[] })[] = [];
  for (const node of fromMarkdown(stretch.markdown).children) {
    const last = sections.at(-1);
    if (node.type === 'heading') sections.push({ ...stretch, heading: node, body: [] });
    else if (last === undefined) sections.push({ ...stretch, heading: null, body: [node] });
    else last.body.push(node);
  }
  return sections;
}
