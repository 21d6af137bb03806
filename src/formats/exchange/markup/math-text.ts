/** What stands between the parts of an element of MathML, so that its text can be read in one line. */
const BETWEEN: Readonly<Record<string, readonly string[]>> = {
  mfrac: ['/'],
  msup: ['^'],
  msub: ['_'],
  msubsup: ['_', '^'],
  munder: ['_'],
  mover: ['^'],
  munderover: ['_', '^'],
  mroot: [' root '],
};
const BRACKETED: ReadonlySet<string> = new Set(['mrow', 'mstyle', 'mfrac', 'msup', 'msub']);

interface OpenElement {
  readonly name: string;
  readonly end: string;
  parts: number;
}

/** Reads MathML as a line of text, such as `(a+b)/2`, from what a parser tells one by one. */
export class MathText {
  readonly #open: OpenElement[] = [];
  readonly #texts: string[] = [];
  #isAnnotation = 0;

  openElement(name: string): void {
    if (name.startsWith('annotation')) this.#isAnnotation += 1;
    const outer = this.#open.at(-1);
    const between = outer === undefined ? undefined : BETWEEN[outer.name];
    if (outer !== undefined && outer.parts > 0) this.#texts.push(between?.[outer.parts - 1] ?? '');
    if (outer !== undefined) outer.parts += 1;
    const isBracketed = between !== undefined && BRACKETED.has(name);
    const start = name === 'msqrt' ? '√(' : isBracketed ? '(' : '';
    this.#texts.push(start);
    this.#open.push({ name, end: start === '' ? '' : ')', parts: 0 });
  }

  closeElement(name: string): void {
    if (name.startsWith('annotation')) this.#isAnnotation -= 1;
    this.#texts.push(this.#open.pop()?.end ?? '');
  }

  add(text: string): void {
    if (this.#isAnnotation === 0) this.#texts.push(text.trim());
  }

  finish(): string {
    return this.#texts.join('');
  }
}
