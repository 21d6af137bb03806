import type { DraftQuestion, ExchangeNote, SourceReading } from '../../../app/ports-exchange.ts';
import { foldSpaces } from '../../../domain/question/options.ts';
import { linesOf, MAX_QUESTIONS, TOO_MANY_QUESTIONS } from '../question-limit.ts';
import { keyLineText, readChoice, readKey } from './aiken-lines.ts';

interface Choice {
  readonly letter: string;
  /** its own line, and those below it that carry it on */
  readonly lines: string[];
}

interface OpenQuestion {
  readonly line: number;
  readonly prompt: string[];
  readonly choices: Choice[];
}

const NAME_LENGTH = 60;
const NO_TEXT = 'These choices have no question above them.';

const nameOf = (lines: readonly string[]): string => lines.join(' ').slice(0, NAME_LENGTH);
const textOf = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();

/** Reads a text of Aiken. One broken question costs no other one. */
export function readAiken(source: string): SourceReading {
  const questions: DraftQuestion[] = [];
  const refused: ExchangeNote[] = [];
  const simplified: ExchangeNote[] = [];
  let open: OpenQuestion | null = null;
  let isAfterBlank = true;

  function refuse(line: number, message: string, prompt: readonly string[] = []): void {
    const name = nameOf(prompt);
    refused.push({ line, ...(name === '' ? {} : { name }), message });
  }

  /** Ends a question that has no ANSWER line. */
  function giveUp(question: OpenQuestion | null): void {
    if (question === null) return;
    if (question.prompt.length === 0) return refuse(question.line, NO_TEXT);
    const message =
      question.choices.length === 0
        ? 'This text has no choices below it; write each on its own line, such as "A) Manila".'
        : 'The question has no ANSWER line below its choices; add one, such as "ANSWER: B".';
    refuse(question.line, message, question.prompt);
  }

  function finish({ line, prompt, choices }: OpenQuestion, said: string, keyLine: number): void {
    const options = choices.map(({ lines }) => textOf(lines));
    const key = readKey(said, options);
    const isRight = (choice: Choice, index: number): boolean =>
      key?.type === 'letter' ? choice.letter === key.letter : index === key?.index;
    const letters = choices.map(({ letter }) => letter);
    if (prompt.length === 0) return refuse(line, NO_TEXT);
    if (choices.length < 2) return refuse(line, 'The question needs at least two choices.', prompt);
    if (new Set(letters).size < letters.length) {
      return refuse(line, 'Two choices have the same letter, so that the ANSWER line is not clear.', prompt);
    }
    if (key === null) {
      const shown = said.slice(0, NAME_LENGTH);
      return refuse(
        keyLine,
        `"${shown}" names no single choice; write one letter, such as "ANSWER: B".`,
        prompt,
      );
    }
    if (!choices.some(isRight)) {
      const letter = key.type === 'letter' ? key.letter : '';
      return refuse(keyLine, `The ANSWER line names ${letter}, and there is no such choice.`, prompt);
    }
    if (prompt.includes('')) {
      const message =
        'A text above the question, set off by an empty line, is taken as part of it. Look at the prompt.';
      simplified.push({ line, name: nameOf(prompt), message });
    }
    const keyed = choices.map((choice, index) => ({
      text: options[index] ?? '',
      correct: isRight(choice, index),
    }));
    questions.push({ line, draft: { kind: 'single', prompt: textOf(prompt), options: keyed } });
  }

  /** A line that is neither choice nor key: of a question, or of the choice above it. */
  function addText(text: string, line: number): void {
    const choice = open?.choices.at(-1);
    if (open === null || (choice !== undefined && isAfterBlank)) {
      giveUp(open);
      open = { line, prompt: [text], choices: [] };
    } else if (choice === undefined) open.prompt.push(...(isAfterBlank ? ['', text] : [text]));
    else choice.lines.push(text);
  }

  function addChoice(letter: string, text: string, line: number): void {
    open ??= { line, prompt: [], choices: [] };
    const last = open.choices.at(-1);
    if (letter === 'A' && last !== undefined) {
      // The letters start again, so that what carries on the last choice is the next question's text.
      const [own = '', ...prompt] = last.lines;
      last.lines.splice(0, last.lines.length, own);
      giveUp(open);
      open = { line: line - prompt.length, prompt, choices: [] };
    }
    open.choices.push({ letter, lines: [text] });
  }

  const lines = linesOf(source);
  if ('type' in lines) return lines;
  for (const [index, whole] of lines.entries()) {
    const line = index + 1;
    const text = whole.trim();
    if (text === '') {
      isAfterBlank = true;
      continue;
    }
    const current = open as OpenQuestion | null;
    const choice = readChoice(text, current === null ? null : current.choices.length);
    const said = keyLineText(text, (current?.choices.length ?? 0) > 0);
    if (said !== null) {
      if (current === null) refuse(line, 'This ANSWER line has no question above it.');
      else finish(current, foldSpaces(said), line);
      open = null;
    } else if (choice === null) addText(text, line);
    else addChoice(choice.letter, choice.text, line);
    isAfterBlank = false;
    if (questions.length + refused.length > MAX_QUESTIONS) return TOO_MANY_QUESTIONS;
  }
  giveUp(open);
  return { type: 'questions', about: {}, questions, refused, simplified, passedOver: [] };
}
