import type { Codec, Extras } from '../../app/ports-exchange.ts';
import { QUIZIZZ_KEY } from './sheets/quizizz-layout.ts';
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

const MOST_OPTIONS = 5;

const HEADER = [
  'Question Text',
  'Question Type',
  ...[1, 2, 3, 4, 5].map((number) => `Option ${number}`),
  'Correct Answer',
  'Time in seconds',
  'Image Link',
  'Answer explanation',
];
/** The template has a row here that its import passes over: without one, the first question could be lost. */
const INSTRUCTIONS = [
  'What is asked (required)',
  'Multiple Choice, Checkbox or Fill-in-the-Blank (default is Multiple Choice)',
  '(required)',
  '(required)',
  '(optional)',
  '(optional)',
  '(optional)',
  'The number of the right option, several with commas (empty for Fill-in-the-Blank)',
  '(optional, 30 if empty)',
  '(optional)',
  '(optional)',
];
const WIDTHS = [50, 20, 28, 28, 28, 28, 28, 16, 16, 28, 50];

function imageOf(extras: Extras | undefined): string {
  const kept = extras?.[QUIZIZZ_KEY];
  if (typeof kept !== 'object' || kept === null || !('image' in kept)) return '';
  return typeof kept['image'] === 'string' ? kept['image'] : '';
}

interface Asked {
  readonly type: string;
  readonly options: readonly string[];
  readonly correct: CellValue;
}

function askedBy({ question, plain, lose }: PlainQuestion): Asked | string {
  if (isChoice(question)) {
    const options = optionsOf(question);
    return {
      type: question.kind === 'multiple' ? 'Checkbox' : 'Multiple Choice',
      options: options.map(({ text }) => plain(text)),
      correct: correctCell(options),
    };
  }
  if (question.kind !== 'text') {
    return `Quizizz's template holds questions with options or a blank to fill in; this one is of the kind "${question.kind}".`;
  }
  if (question.caseSensitive) lose('That capital letters count is left out: Quizizz has no place for that.');
  if (question.accept.length > 1) {
    lose(
      'Of several accepted texts the file does not say that each is right, so they are not imported from it again.',
    );
  }
  return { type: 'Fill-in-the-Blank', options: question.accept.map(plain), correct: '' };
}

function rowOf(written: PlainQuestion): readonly CellValue[] | string {
  const { question, prompt, extras, plain } = written;
  const asked = askedBy(written);
  if (typeof asked === 'string') return asked;
  const { type, options, correct } = asked;
  if (options.length > MOST_OPTIONS) {
    return `A Quizizz question has at most ${MOST_OPTIONS} options; this one has ${options.length}.`;
  }
  return [
    prompt,
    type,
    ...padded(options, MOST_OPTIONS),
    correct,
    question.seconds === undefined ? '' : Math.ceil(question.seconds),
    imageOf(extras),
    plain(question.explanation ?? ''),
  ];
}

/** The spreadsheet template of Quizizz, now Wayground. */
export const quizizzCodec: Codec = {
  id: 'quizizz',
  title: 'Quizizz (Wayground) spreadsheet',
  extension: 'xlsx',
  extrasKey: QUIZIZZ_KEY,
  recognise: (source) => (signsOf(source)?.layout === 'quizizz' ? 0.95 : 0),
  read: async (source) => readSource(source),
  write: async (packs) => {
    const { rows, refused, simplified } = templateRows(packs, 'Quizizz', [], rowOf);
    const content = await writeXlsx([HEADER, INSTRUCTIONS, ...rows], {
      name: 'Sheet1',
      headerRow: 1,
      widths: WIDTHS,
    });
    return { content, refused, simplified };
  },
};
