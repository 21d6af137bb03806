/** Tells in which line an offset stands. Quick where one asked for is near the last one. */
export class LineCounter {
  readonly #text: string;
  #offset = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  lineAt(offset: number): number {
    const [from, to] = offset < this.#offset ? [offset, this.#offset] : [this.#offset, offset];
    let ends = 0;
    for (let at = this.#text.indexOf('\n', from); at !== -1 && at < to; at = this.#text.indexOf('\n', at + 1))
      ends += 1;
    this.#line += offset < this.#offset ? -ends : ends;
    this.#offset = offset;
    return this.#line;
  }
}
