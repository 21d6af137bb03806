import { loadYaml } from '../../yaml/load-yaml.ts';
import { isWireMap, type WireMap } from '../../yaml/wire-value.ts';

/** Lines of a source. */
export interface Stretch {
  readonly markdown: string;
  /** how many lines of the source stand above them */
  readonly above: number;
}

/** A stretch of Markdown that is a quiz. */
export interface QuizBlock extends Stretch {
  /** keys between `---` lines at its start */
  readonly front: WireMap | null;
  /** whether a numbered list without boxes is steps to put in order */
  readonly mayHaveSteps: boolean;
}

/** `---`, keys, `---` at the start of a text, which must not be read as Markdown. */
function withoutFront(markdown: string, above: number, mayHaveSteps: boolean): QuizBlock {
  const found = /^\s*---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(markdown);
  if (found === null) return { markdown, above, front: null, mayHaveSteps };
  const { value, isWhole } = loadYaml(found[1] ?? '');
  const rest = markdown.slice(found[0].length);
  const lines = found[0].split('\n').length - 1;
  return {
    markdown: rest,
    above: above + lines,
    front: isWhole && isWireMap(value) ? value : null,
    mayHaveSteps,
  };
}

/** Takes away the white space that all lines start with, as inside an indented HTML element. */
function dedented(lines: readonly string[]): string[] {
  const used = lines.filter((line) => line.trim() !== '');
  const indents = used.map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0);
  const least = indents.reduce((a, b) => Math.min(a, b), Infinity);
  return lines.map((line) => line.slice(Math.min(least, line.length)));
}

const CHOICE = /^[([][ xX][)\]](?=\s|$)/u;

/**
 * The quiz of a lesson of learn.co: `?:` starts a question, `( )` and `(X)` are choices of which one is right, `[ ]` and
 * `[X]` such of which several are. It becomes headings and lists, line for line.
 */
function asLists(lines: readonly string[]): string[] {
  let isInChoice = false;
  let fence = false;
  return lines.map((line) => {
    const isFence = /^\s*```/u.test(line);
    if (isFence) fence = !fence;
    if (fence || isFence) return isInChoice ? `   ${line}` : line;
    const choice = CHOICE.exec(line);
    if (choice !== null) {
      isInChoice = true;
      const [sign] = choice;
      const mark = sign.slice(1, 2);
      return `${sign.startsWith('(') ? '1. ' : '-  '}[${mark}]${line.slice(3)}`;
    }
    if (line.trim() !== '') isInChoice = false;
    return line.startsWith('?:') ? `#### ${line.slice(2).trim()}` : line;
  });
}

interface Enclosed {
  readonly start: RegExp;
  readonly end: RegExp;
  readonly turn: (lines: readonly string[]) => readonly string[];
  readonly mayHaveSteps: boolean;
}

/** Quizzes inside other text: between `???` lines, in a code block or an element called quizdown. */
const ENCLOSED: readonly Enclosed[] = [
  { start: /^\?\?\?\s*$/u, end: /^\?\?\?\s*$/u, turn: asLists, mayHaveSteps: false },
  { start: /^\s*```+\s*quizdown\b/u, end: /^\s*```+\s*$/u, turn: dedented, mayHaveSteps: true },
  {
    start: /<div[^>]*class=["'][^"']*\bquizdown\b[^>]*>\s*$/iu,
    end: /<\/div>/iu,
    turn: dedented,
    mayHaveSteps: true,
  },
];

/** The quizzes of a text: those that are marked as such, or else the whole of it. */
export function quizBlocks(text: string): QuizBlock[] {
  const lines = text.split('\n');
  const blocks: QuizBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const enclosed = ENCLOSED.find(({ start }) => start.test(lines[index] ?? ''));
    if (enclosed === undefined) continue;
    const found = lines.findIndex((line, at) => at > index && enclosed.end.test(line));
    const end = found === -1 ? lines.length : found;
    const inside = enclosed.turn(lines.slice(index + 1, end)).join('\n');
    blocks.push(withoutFront(inside, index + 1, enclosed.mayHaveSteps));
    index = end;
  }
  return blocks.length > 0 ? blocks : [withoutFront(text, 0, true)];
}

/** A text cut before each heading, since parsing takes longer than in proportion to the length. */
export function stretchesOf({ markdown, above }: Stretch): Stretch[] {
  const stretches: { lines: string[]; above: number }[] = [{ lines: [], above }];
  let fence = '';
  for (const [index, line] of markdown.split('\n').entries()) {
    const sign = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1] ?? '';
    if (fence === '') fence = sign;
    else if (sign.startsWith(fence)) fence = '';
    if (fence === '' && /^#{1,6}(?:\s|$)/u.test(line)) stretches.push({ lines: [], above: above + index });
    stretches.at(-1)?.lines.push(line);
  }
  return stretches.map(({ lines, above: start }) => ({ markdown: lines.join('\n'), above: start }));
}
