import type { Draft } from '../../../app/ports-exchange.ts';
import { choiceDraft, keyedOptions } from './choice.ts';
import { foldHeader } from './columns.ts';
import { byNumbers, type PlacedText } from './correct.ts';
import type { Layout, RowReading } from './layout.ts';
import { isBlank, type TableRow } from './table.ts';
import { headerAt, markupNotes, optionsAt, wordAt } from './template-row.ts';

/** Under this key a question keeps the address of its picture. */
export const QUIZIZZ_KEY = 'x-quizizz';

interface QuizizzColumns {
  readonly text: number;
  readonly type: number;
  readonly options: readonly (number | undefined)[];
  readonly correct: number;
  readonly time: number | undefined;
  readonly image: number | undefined;
  readonly explanation: number | undefined;
}

function columnsOf(header: TableRow): QuizizzColumns | null {
  const [text, type, correct] = ['question text', 'question type', 'correct answer'].map((start) =>
    headerAt(header, start),
  );
  const options = [1, 2, 3, 4, 5].map((number) => headerAt(header, `option ${number}`));
  if (text === undefined || type === undefined || correct === undefined || options[0] === undefined)
    return null;
  return {
    text,
    type,
    options,
    correct,
    time: headerAt(header, 'time in seconds'),
    image: headerAt(header, 'image link'),
    explanation: headerAt(header, 'answer explanation'),
  };
}

/** Types that ask for no right answer, or for something that no kind can hold. */
const NO_KEY: Readonly<Record<string, string>> = {
  'open ended': 'An open-ended question has no right answer here. Add it by hand as the kind "rehearse".',
  poll: 'A poll has no right answer.',
  draw: 'A drawing cannot be answered in a terminal.',
  'word cloud': 'A word cloud has no right answer.',
};

function choice(
  prompt: string,
  type: string,
  options: readonly PlacedText[],
  correct: string,
): Draft | string {
  if (correct === '') return 'The row says no correct answer: write its number, such as 2 or 1,3.';
  const keys = byNumbers(correct, options);
  if (keys === null) {
    return `The correct answers "${correct}" must be numbers of options that are filled in, such as 2 or 1,3.`;
  }
  return type === 'checkbox'
    ? { kind: 'multiple', prompt, options: keyedOptions(options, keys) }
    : choiceDraft(prompt, options, keys);
}

/** One text is what must be typed; of several nobody says whether each is right alone or all together. */
function blank(prompt: string, options: readonly PlacedText[]): Draft | string {
  const [only] = options;
  if (only === undefined) return 'The row says no answer: write it as option 1.';
  if (options.length > 1) {
    return `The template does not say how its ${options.length} answers belong to the blank: each right alone, or one a blank. Add the question by hand as the kind "text", with its right answers under "accept".`;
  }
  return { kind: 'text', prompt, accept: [only.text], caseSensitive: false };
}

function draftOf(row: TableRow, columns: QuizizzColumns): Draft | string {
  const prompt = wordAt(row, columns.text);
  if (prompt === '') return 'The row has no question text.';
  const type = foldHeader(wordAt(row, columns.type));
  const options = optionsAt(row, columns.options);
  if (type === 'fill in the blank') return blank(prompt, options);
  if (['', 'multiple choice', 'checkbox'].includes(type)) {
    return choice(prompt, type, options, wordAt(row, columns.correct));
  }
  return (
    NO_KEY[type] ??
    `The question type "${wordAt(row, columns.type)}" cannot be imported: Multiple Choice, Checkbox and Fill-in-the-Blank can.`
  );
}

function readRow(row: TableRow, columns: QuizizzColumns): RowReading {
  const draft = draftOf(row, columns);
  if (typeof draft === 'string') return { type: 'refused', message: draft };
  const seconds = Number(wordAt(row, columns.time));
  const explanation = wordAt(row, columns.explanation);
  const image = wordAt(row, columns.image);
  const texts = [draft.prompt, explanation, ...optionsAt(row, columns.options).map(({ text }) => text)];
  return {
    type: 'question',
    question: {
      draft: {
        ...draft,
        ...(seconds > 0 ? { seconds } : {}),
        ...(explanation === '' ? {} : { explanation }),
      },
      ...(image === '' ? {} : { extras: { [QUIZIZZ_KEY]: { image } } }),
    },
    simplified: [
      ...(image === '' ? [] : ['The picture is not shown; its address is kept for the way back.']),
      ...markupNotes(texts),
    ],
  };
}

/** The row below the vendor's header says what belongs into each column. */
function isInstruction(row: TableRow, { type, options }: QuizizzColumns): boolean {
  return /\((default|optional|required)\b/iu.test(`${wordAt(row, type)} ${wordAt(row, options[0])}`);
}

/** The spreadsheet template of Quizizz, now Wayground. */
export const quizizzLayout: Layout = {
  id: 'quizizz',
  readerOf(header) {
    const columns = columnsOf(header);
    if (columns === null) return null;
    const { text, options, correct } = columns;
    return {
      notes: [],
      isEmpty: ({ cells }) => [text, correct, ...options].every((index) => isBlank(cells[index ?? -1] ?? '')),
      read: (row, index) =>
        index === 0 && isInstruction(row, columns)
          ? { type: 'passed-over', message: "The template's own row of instructions." }
          : readRow(row, columns),
    };
  },
};
