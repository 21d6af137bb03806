import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { markupRuns } from '../../../domain/markup.ts';

/** A text in a pack's light markup, and what of the Markdown it could not keep. */
export interface LightText {
  readonly text: string;
  readonly simplified: readonly string[];
}

/** Nothing that people write is nested deeper; deeper nodes would only cost the stack. */
const MAX_DEPTH = 40;

const IMAGE = 'An image was left out; its description stands in its place.';
const HTML = 'HTML tags were left out.';
const ITALICS = 'Italics were left out.';
const BOLD = 'Bold text that holds code or ends in another line stands as plain text.';
const LINK = 'A link is kept as its text, with its address behind it where it names one.';
const MATH = 'A formula stayed as its source text.';
const CODE = 'Code that holds backticks stands as plain text.';

interface Sink {
  readonly notes: Set<string>;
}

function phrasing(node: PhrasingContent, sink: Sink, depth: number): string {
  const inner = (children: readonly PhrasingContent[]): string =>
    depth > MAX_DEPTH ? '' : children.map((child) => phrasing(child, sink, depth + 1)).join('');
  switch (node.type) {
    case 'text':
      if (/\$[^\s$][^$]*\$/u.test(node.value)) sink.notes.add(MATH);
      // A line that ends here ends nowhere on a screen of another width.
      return node.value.replaceAll(/[ \t]*\n[ \t]*/gu, ' ');
    case 'inlineCode':
      if (!node.value.includes('`')) return `\`${node.value}\``;
      sink.notes.add(CODE);
      return node.value;
    case 'strong': {
      const text = inner(node.children);
      if (/^[^*\n`]+$/u.test(text)) return `**${text}**`;
      sink.notes.add(BOLD);
      return text;
    }
    case 'emphasis':
      sink.notes.add(ITALICS);
      return inner(node.children);
    case 'break':
      return '\n';
    case 'link': {
      const text = inner(node.children);
      if (text === node.url || text === '') return node.url;
      sink.notes.add(LINK);
      return `${text} (${node.url})`;
    }
    case 'linkReference':
      sink.notes.add(LINK);
      return inner(node.children);
    case 'image':
    case 'imageReference':
      sink.notes.add(IMAGE);
      return `[image: ${node.alt ?? ''}]`.replace(': ]', ']');
    case 'html':
      if (/^<br\s*\/?>$/iu.test(node.value)) return '\n';
      if (!node.value.startsWith('<!--')) sink.notes.add(HTML);
      return '';
    default:
      return 'children' in node ? inner(node.children) : '';
  }
}

function block(node: RootContent, sink: Sink, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return node.children.map((child) => phrasing(child, sink, depth + 1)).join('');
    case 'code':
      return !node.value.includes('\n') && /^[^`]+$/u.test(node.value) ? `\`${node.value}\`` : node.value;
    case 'html':
      return phrasing(node, sink, depth);
    case 'thematicBreak':
    case 'definition':
      return '';
    case 'list':
      return node.children
        .map((item, index) => {
          const sign = node.ordered === true ? `${(node.start ?? 1) + index}. ` : '- ';
          return sign + blocks(item.children, sink, depth + 1, '\n');
        })
        .join('\n');
    default:
      return 'children' in node ? blocks(node.children as RootContent[], sink, depth + 1, '\n\n') : '';
  }
}

function blocks(nodes: readonly RootContent[], sink: Sink, depth: number, between: string): string {
  return nodes
    .map((node) => block(node, sink, depth))
    .filter((text) => text !== '')
    .join(between);
}

/** What Markdown says, as a pack can say it. */
export function lightText(nodes: readonly RootContent[]): LightText {
  const sink: Sink = { notes: new Set() };
  return { text: blocks(nodes, sink, 0, '\n\n'), simplified: [...sink.notes] };
}

function lineNodes(text: string): PhrasingContent[] {
  return markupRuns(text).map((run): PhrasingContent => {
    if (run.type === 'code') return { type: 'inlineCode', value: run.text };
    const plain = { type: 'text', value: run.text } as const;
    return run.type === 'bold' ? { type: 'strong', children: [plain] } : plain;
  });
}

const paragraph = (text: string): Paragraph => ({
  type: 'paragraph',
  children: text
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...lineNodes(line)]),
});

/** A pack's text as Markdown: a blank line parts paragraphs, a line end is kept as one. */
export function markdownOf(text: string): BlockContent[] {
  return text
    .replaceAll(/^\n+|\n+$/gu, '')
    .split(/\n(?:[ \t]*\n)+/u)
    .map(paragraph);
}
