import { type MarkupRun, markupRuns } from '../../../domain/markup.ts';

type Style = MarkupRun['type'];

/** A stretch of one style. Stretches of two elements stay apart, even where their styles are alike. */
interface Stretch {
  readonly style: Style;
  readonly element: number;
  text: string;
}

const SIGN: Readonly<Record<Style, string>> = { plain: '', bold: '**', code: '`' };
/** What no stretch of a style may hold, since a pack would not read it as one. */
const UNFIT: Readonly<Record<Style, RegExp>> = { plain: /^$/u, bold: /\*/u, code: /`/u };
/** White space as a browser folds it, and the no-break space, of which editors make runs. */
const FOLDED = /([ \t\n\r\f\u00a0]+)/u;

/**
 * Builds a text with light markup from stretches, as a browser would show them: white space folds into one space, and
 * none stands at the ends of a line.
 */
export class LightText {
  readonly #stretches: Stretch[] = [];
  #styles: { readonly style: Style; readonly element: number }[] = [];
  #elements = 0;
  #space = '';
  #breaks = 0;
  #lines = 0;
  #isStarted = false;
  /** signs that a pack takes for markup, or markup that it cannot hold */
  isChanged = false;

  openStyle(style: 'bold' | 'code'): void {
    this.#elements += 1;
    const outer = this.#styles.at(-1);
    // A pack has no bold code: the inner element keeps its style only inside plain text, and code wins over bold.
    const keepsOuter = outer !== undefined && (outer.style === style || outer.style === 'code');
    this.#styles.push(keepsOuter ? outer : { style, element: this.#elements });
  }

  closeStyle(): void {
    this.#styles.pop();
  }

  /** A text whose white space folds. */
  add(text: string): void {
    for (const [index, part] of text.split(FOLDED).entries()) {
      if (part === '') continue;
      if (index % 2 === 0) this.#put(part);
      else this.#space = this.#space === '' && part === '\u00a0' ? part : ' ';
    }
  }

  /** A text whose white space stays as it is. */
  addExact(text: string): void {
    if (text === '') return;
    this.#put(text);
  }

  /** The next text starts on another line, below so many line ends; nothing where there is no text before or behind. */
  startLine(ends: 1 | 2): void {
    this.#lines = Math.max(this.#lines, ends);
    this.#space = '';
  }

  breakLine(): void {
    this.#breaks += 1;
    this.#space = '';
  }

  #put(text: string): void {
    const current = this.#styles.at(-1) ?? { style: 'plain', element: 0 };
    const ends = Math.max(this.#lines, this.#breaks);
    if (this.#isStarted && ends > 0) this.#append({ style: 'plain', element: 0, text: '\n'.repeat(ends) });
    else if (this.#isStarted && this.#space !== '') this.#appendSpace(current);
    this.#append({ ...current, text });
    this.#space = '';
    this.#breaks = 0;
    this.#lines = 0;
    this.#isStarted = true;
  }

  /** Inside one element a space belongs to it; between two it is plain. */
  #appendSpace(current: Omit<Stretch, 'text'>): void {
    const isInside = this.#stretches.at(-1)?.element === current.element;
    this.#append({ ...(isInside ? current : { style: 'plain', element: 0 }), text: this.#space });
  }

  #append(stretch: Stretch): void {
    const last = this.#stretches.at(-1);
    if (last?.element === stretch.element) last.text += stretch.text;
    else this.#stretches.push(stretch);
  }

  /** Each line of a stretch by itself: a pack's markup ends with its line. */
  #runsOf({ style, text }: Stretch): MarkupRun[] {
    if (style === 'plain') return [{ type: style, text }];
    return text.split(/(\n)/u).map((line) => {
      if (!UNFIT[style].test(line)) return { type: line === '\n' ? 'plain' : style, text: line };
      this.isChanged = true;
      return { type: 'plain', text: line };
    });
  }

  /** The text. `isChanged` is right from then on. */
  finish(): string {
    const runs = this.#stretches
      .flatMap((stretch) => this.#runsOf(stretch))
      .filter(({ text }) => text !== '');
    const text = runs.map((run) => SIGN[run.type] + run.text + SIGN[run.type]).join('');
    const styled = (of: readonly MarkupRun[]): string =>
      JSON.stringify(of.filter(({ type }) => type !== 'plain'));
    if (styled(runs) !== styled(markupRuns(text))) this.isChanged = true;
    return text;
  }
}
