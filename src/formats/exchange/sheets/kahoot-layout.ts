import { choiceDraft } from './choice.ts';
import { byNumbers } from './correct.ts';
import type { Layout, RowReading } from './layout.ts';
import { isBlank, type TableRow } from './table.ts';
import { headerAt, markupNotes, optionsAt, wordAt } from './template-row.ts';

interface KahootColumns {
  readonly question: number;
  readonly answers: readonly (number | undefined)[];
  readonly time: number;
  readonly correct: number;
}

function columnsOf(header: TableRow): KahootColumns | null {
  // Some number their questions in a column "Question #".
  const question =
    headerAt(header, 'question max') ?? headerAt(header, 'question text') ?? headerAt(header, 'question');
  const [time, correct] = ['time limit', 'correct answer'].map((start) => headerAt(header, start));
  const answers = [1, 2, 3, 4].map((number) => headerAt(header, `answer ${number}`));
  if (question === undefined || time === undefined || correct === undefined) return null;
  if (answers[0] === undefined || answers[1] === undefined) return null;
  return { question, answers, time, correct };
}

function readRow(row: TableRow, columns: KahootColumns): RowReading {
  const prompt = wordAt(row, columns.question);
  if (prompt === '') return { type: 'refused', message: 'The row has no question text.' };
  const options = optionsAt(row, columns.answers);
  const correct = wordAt(row, columns.correct);
  if (correct === '') {
    return {
      type: 'refused',
      message: 'The row says no correct answer: write its number, such as 2 or 1,3.',
    };
  }
  const keys = byNumbers(correct.replaceAll(/(?<=\d)\.(?=[1-9])/gu, ','), options);
  if (keys === null) {
    return {
      type: 'refused',
      message: `The correct answers "${correct}" must be numbers of answers that are filled in, such as 2 or 1,3.`,
    };
  }
  const seconds = Number(wordAt(row, columns.time));
  const draft = choiceDraft(prompt, options, keys);
  return {
    type: 'question',
    question: { draft: seconds > 0 ? { ...draft, seconds } : draft },
    simplified: markupNotes([prompt, ...options.map(({ text }) => text)]),
  };
}

/** Kahoot's spreadsheet template: instructions, then a header whose titles say their limits too. */
export const kahootLayout: Layout = {
  id: 'kahoot',
  readerOf(header) {
    const columns = columnsOf(header);
    if (columns === null) return null;
    const { question, answers, correct } = columns;
    return {
      notes: [],
      // The template numbers a thousand rows, and gives some a time.
      isEmpty: ({ cells }) =>
        [question, correct, ...answers].every((index) => isBlank(cells[index ?? -1] ?? '')),
      read: (row) => readRow(row, columns),
    };
  },
};
