import { Parser } from 'htmlparser2';

export interface HtmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlNode | string)[];
}

/** A page as a parser other than ours reads it, below one root. */
export function htmlTree(text: string): HtmlNode {
  const root: HtmlNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const node: HtmlNode = { name, attributes: { ...attributes }, children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    ontext: (part) => void open.at(-1)?.children.push(part),
    onclosetag: () => void open.pop(),
  });
  parser.end(text);
  return root;
}

/** Every element below a node, in the order of the page. */
export function elementsOf(node: HtmlNode): HtmlNode[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
}

/** The text of a node, as it is read. */
export const textOf = (node: HtmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The elements of a name. */
export const named = (node: HtmlNode, name: string): HtmlNode[] =>
  elementsOf(node).filter((element) => element.name === name);
