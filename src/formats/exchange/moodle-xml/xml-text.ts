import { codePointName } from '../../../domain/visible.ts';

/** What XML cannot hold: control characters, two that are none, halves of pairs. A carriage return would be read as a line end. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Whether XML can hold every text inside a value. */
export function isWritable(value: unknown): boolean {
  if (typeof value === 'string') return value.search(UNWRITABLE) === -1;
  return typeof value !== 'object' || value === null || Object.values(value).every(isWritable);
}

/** A value in whose texts all that XML cannot hold is named: `<U+0007>`. */
export function writable<Value>(value: Value): Value {
  const each = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replaceAll(UNWRITABLE, codePointName);
    if (Array.isArray(part)) return part.map(each);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, each(member)]));
  };
  return each(value) as Value;
}

/** A writable text as XML holds it, in CDATA where it has signs of XML. */
export const xmlText = (text: string): string =>
  /[&<>]/u.test(text) ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : text;

/** An element with a `<text>`, which keeps its outer white space where it has some. */
export function textElement(name: string, text: string, attributes = ''): string {
  const space = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<${name}${attributes}><text${space}>${xmlText(text)}</text></${name}>`;
}

/** Lines inside an element, one step deeper. */
export const nested = (name: string, lines: readonly string[], attributes = ''): readonly string[] => [
  `<${name}${attributes}>`,
  ...lines.map((line) => `  ${line}`),
  `</${name}>`,
];
