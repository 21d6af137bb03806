import type { List, RootContent } from 'mdast';
import type { Draft } from '../../../app/ports-exchange.ts';
import { lightText } from './light-markup.ts';
import { answersAt, boxOf, hasBoxes, isQuote, type Section } from './sections.ts';

/** How a section is read. */
export interface Reading {
  /** what the front matter asks; '' where the section's heading does */
  readonly said: string;
  /** whether a numbered list without boxes is steps to put in order */
  readonly mayBeSteps: boolean;
  /** whether the number of keys tells single from multiple, and not whether the list is numbered */
  readonly isCounted: boolean;
}

/** The question of a section: a draft, or why there is none. */
export type SectionQuestion = { readonly name: string } & (
  | { readonly draft: Draft; readonly simplified: readonly string[] }
  | { readonly refusal: string }
);

interface Choice {
  readonly text: string;
  readonly isRight: boolean;
  readonly why?: string;
}

type Notes = Set<string>;

const NUMBERED = /^(?:question\s*)?\d+\s*[.):]?$/iu;

function light(nodes: readonly RootContent[], notes: Notes): string {
  const { text, simplified } = lightText(nodes);
  for (const note of simplified) notes.add(note);
  return text;
}

/** Texts in quotes, as hints and reasons are written. */
const quoted = (nodes: readonly RootContent[], notes: Notes): string =>
  light(
    nodes.filter(isQuote).flatMap(({ children }) => children),
    notes,
  );

const unquoted = (nodes: readonly RootContent[], notes: Notes): string =>
  light(
    nodes.filter((node) => !isQuote(node)),
    notes,
  );

/** Choices of lists; a quote below an item, indented or not, says why. */
function choicesOf(nodes: readonly RootContent[], section: Section, notes: Notes): Choice[] {
  const choices: Choice[] = [];
  for (const node of nodes) {
    if (node.type === 'list') {
      for (const item of node.children) {
        const why = quoted(item.children, notes);
        choices.push({
          text: unquoted(item.children, notes).replace(/^\[[ xX]\]\s*/u, ''),
          isRight: boxOf(item, section) === 'right',
          ...(why === '' ? {} : { why }),
        });
      }
      continue;
    }
    const last = choices.pop();
    const why = quoted([node], notes);
    if (last !== undefined)
      choices.push({ ...last, why: last.why === undefined ? why : `${last.why}\n\n${why}` });
  }
  return choices;
}

function isTrueFalse(choices: readonly Choice[]): boolean {
  const [first, second, ...others] = choices;
  return (
    others.length === 0 &&
    first?.text.toLowerCase() === 'true' &&
    second?.text.toLowerCase() === 'false' &&
    choices.every(({ why }) => why === undefined)
  );
}

/** What is asked and what is right; null where nothing is marked as right. */
function bodyOf(choices: readonly Choice[], isSingle: boolean): Partial<Draft> | null {
  const keys = choices.filter(({ isRight }) => isRight).length;
  if (keys === 0) return null;
  if (isSingle && keys === 1 && isTrueFalse(choices)) {
    return { kind: 'true-false', answer: choices[0]?.isRight === true };
  }
  const options = choices.map(({ text, isRight, why }) => ({
    text,
    correct: isRight,
    ...(why === undefined ? {} : { why }),
  }));
  return { kind: isSingle ? 'single' : 'multiple', options };
}

/**
 * Reads a section as a question: what stands above its answers asks, a quote there is a hint, and what stands below them
 * explains.
 *
 * @param section one that has answers
 */
export function sectionQuestion(section: Section, { said, mayBeSteps, isCounted }: Reading): SectionQuestion {
  const { heading, body } = section;
  const start = answersAt(section, mayBeSteps);
  const list = body[start] as List;
  const after = body.findIndex((node, index) => index > start && node.type !== 'list' && !isQuote(node));
  const end = after === -1 ? body.length : after;
  const notes: Notes = new Set();
  const head = heading === null ? said : light([heading], notes);
  const text = unquoted(body.slice(0, start), notes);
  const hint = quoted(body.slice(0, start), notes);
  const prompt = [NUMBERED.test(head) ? '' : head, text].filter((part) => part !== '').join('\n\n');
  if (prompt === '') return { name: '', refusal: 'It has answers and no question.' };
  const choices = choicesOf(body.slice(start, end), section, notes);
  const explanation = light(body.slice(end), notes).replace(/^\*\*Explanation:\*\*\s*/u, '');
  const keys = choices.filter(({ isRight }) => isRight).length;
  const own: Partial<Draft> | null = hasBoxes(list, section)
    ? bodyOf(choices, isCounted ? keys === 1 : list.ordered === true)
    : { kind: 'order', steps: choices.map((choice) => choice.text) };
  if (own === null) return { name: prompt, refusal: 'None of its answers is marked as right with [x].' };
  const draft = {
    ...own,
    prompt,
    ...(explanation === '' ? {} : { explanation }),
    ...(hint === '' ? {} : { hint }),
  } as Draft;
  return { name: prompt, draft, simplified: [...notes] };
}
