import { foldHeader } from './columns.ts';
import type { Layout } from './layout.ts';

const JUDGED = /\[(score|feedback)\]\s*$/iu;

/** What people answered in a Google Form: a column a question, a row a person, and nowhere what is right. */
export const responsesLayout: Layout = {
  id: 'responses',
  readerOf({ cells, line }) {
    const isStamped = foldHeader(cells[0] ?? '') === 'timestamp' && cells.length > 1;
    if (!isStamped && !cells.some((cell) => JUDGED.test(cell))) return null;
    return {
      type: 'unusable',
      line,
      message:
        'These are the responses to a Google Form, not its questions: options and correct answers are not in such a file.',
      hint: 'Copy the questions from the form into a sheet with the columns "prompt", "option a", "option b" and "correct", and import that.',
    };
  },
};
