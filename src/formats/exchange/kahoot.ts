import type { Codec, PackToWrite } from '../../app/ports-exchange.ts';
import { readSource } from './sheets/read-source.ts';
import { signsOf } from './sheets/recognise.ts';
import {
  correctCell,
  isChoice,
  optionsOf,
  padded,
  type PlainQuestion,
  templateRows,
} from './sheets/write-template.ts';
import { type CellValue, writeXlsx } from './sheets/write-xlsx.ts';

// What the vendor's template says in its header.
const MOST_ANSWERS = 4;
const LONGEST_QUESTION = 120;
const LONGEST_ANSWER = 75;
const TIMES = [5, 10, 20, 30, 60, 90, 120, 240] as const;
const USUAL_TIME = 20;
const LONGEST_TIME = 240;

/** Kahoot's import looks for the header here, and for questions below. */
const HEADER_ROW = 8;
const HEADER = [
  '',
  `Question - max ${LONGEST_QUESTION} characters`,
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max ${LONGEST_ANSWER} characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
];
const WIDTHS = [6, 50, 32, 32, 32, 32, 26, 32];

function timeOf({ question: { seconds }, lose }: PlainQuestion): number {
  if (seconds === undefined) return USUAL_TIME;
  const time = TIMES.find((each) => each >= seconds) ?? LONGEST_TIME;
  if (time !== seconds) lose('Times for a question are changed to one that Kahoot has.');
  return time;
}

function rowOf(asked: PlainQuestion): readonly CellValue[] | string {
  const { question, prompt, plain, lose } = asked;
  if (!isChoice(question)) {
    return `Kahoot's template holds questions with options alone; this one is of the kind "${question.kind}".`;
  }
  // Excel counts as the template does: an emoji may be two characters.
  if (prompt.length > LONGEST_QUESTION) {
    return `A Kahoot question holds at most ${LONGEST_QUESTION} characters; this one has ${prompt.length}.`;
  }
  const options = optionsOf(question);
  if (options.length > MOST_ANSWERS) {
    return `A Kahoot question has at most ${MOST_ANSWERS} answers; this one has ${options.length}.`;
  }
  const texts = options.map(({ text }) => plain(text));
  const longest = Math.max(...texts.map((text) => text.length));
  if (longest > LONGEST_ANSWER) {
    return `A Kahoot answer holds at most ${LONGEST_ANSWER} characters; the longest here has ${longest}.`;
  }
  if (question.kind === 'multiple' && options.filter(({ correct }) => correct).length === 1) {
    lose('Of the kind "multiple" with one right option becomes a question with one right answer.');
  }
  return [prompt, ...padded(texts, MOST_ANSWERS), timeOf(asked), correctCell(options)];
}

function above(packs: readonly PackToWrite[]): readonly (readonly CellValue[])[] {
  const titles = packs.map(({ pack }) => pack.title).join(', ');
  const lines = [
    '',
    titles,
    'In Kahoot: create a kahoot, add a question, import a spreadsheet, and choose this file.',
  ];
  return padded(lines, HEADER_ROW - 1).map((line) => (line === '' ? [] : ['', line]));
}

/** Kahoot's spreadsheet template, read from CSV too, and written as the workbook that Kahoot takes. */
export const kahootCodec: Codec = {
  id: 'kahoot',
  title: 'Kahoot spreadsheet',
  extension: 'xlsx',
  recognise: (source) => (signsOf(source)?.layout === 'kahoot' ? 0.95 : 0),
  read: async (source) => readSource(source),
  write: async (packs) => {
    const { rows, refused, simplified } = templateRows(packs, 'Kahoot', ['explanation'], rowOf);
    const numbered = rows.map((row, index) => [index + 1, ...row]);
    const content = await writeXlsx([...above(packs), HEADER, ...numbered], {
      name: 'Sheet1',
      headerRow: HEADER_ROW,
      widths: WIDTHS,
    });
    return { content, refused, simplified };
  },
};
