import type { Draft } from '../../../app/ports-exchange.ts';
import type { Tolerance } from '../../../domain/question/decimal.ts';
import { KIND_NAMES, type Kind } from '../../../domain/question/question.ts';
import { readNumber } from '../../../domain/question/read-number.ts';
import { choiceDraft, isTrueFalse, keyedOptions } from './choice.ts';
import { foldHeader } from './columns.ts';
import { type PlacedText, readLetters, readNamed } from './correct.ts';
import { readList } from './list-cell.ts';
import type { RowCells } from './row.ts';

/** A draft with the keys of its kind, or the sentence why the row is no question. */
type BodyOrReason = Draft | string;

/** What else the kinds are called. `choice` stands for one or several right options: their number tells. */
const KIND_WORDS: Readonly<Record<string, Kind | 'choice'>> = {
  'multiple choice': 'choice',
  multichoice: 'choice',
  mcq: 'choice',
  mc: 'choice',
  choice: 'choice',
  'single choice': 'single',
  'one answer': 'single',
  'multiple response': 'multiple',
  'multiple answer': 'multiple',
  'multiple answers': 'multiple',
  'multiple select': 'multiple',
  'multi select': 'multiple',
  checkbox: 'multiple',
  checkboxes: 'multiple',
  truefalse: 'true-false',
  'true or false': 'true-false',
  tf: 'true-false',
  't f': 'true-false',
  boolean: 'true-false',
  numerical: 'numeric',
  number: 'numeric',
  'short answer': 'text',
  'fill in the blank': 'text',
  'fill in the blanks': 'text',
  fb: 'text',
  sa: 'text',
  ordering: 'order',
  matching: 'match',
};

const YES = ['true', 't', 'yes', 'y'];
const NO = ['false', 'f', 'no', 'n'];

function truthOf(cell: string): boolean | null {
  const word = cell.trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
}

/** Yes or no, in a cell that says nothing else; undefined where it does not. */
export const flagOf = (cell: string): boolean | undefined => truthOf(cell) ?? undefined;

function guessedKind(row: RowCells): Kind | 'choice' {
  const options = row.list('option');
  if (options.length > 0) {
    if (row.list('match').length > 0) return 'match';
    return row.list('marks').length > 0 ? 'judgement' : 'choice';
  }
  if (row.list('wrong').length > 0) return 'choice';
  if (row.text('accept') !== '') return 'text';
  const answer = row.word('answer') || row.word('correct') || row.word('named');
  if (['true', 'false'].includes(answer.toLowerCase())) return 'true-false';
  return readNumber(answer, row.word('unit') || undefined) === null ? 'text' : 'numeric';
}

function kindOf(row: RowCells): Kind | 'choice' | null {
  const folded = foldHeader(row.text('kind'));
  if (folded === '') return guessedKind(row);
  return KIND_NAMES.find((kind) => foldHeader(kind) === folded) ?? KIND_WORDS[folded] ?? null;
}

function keysOf(row: RowCells, options: readonly PlacedText[]): readonly number[] | string {
  if (row.text('correct') !== '') return readLetters(row.text('correct'), options);
  const named = row.text('named') || row.text('answer');
  return named === '' ? 'The row says no correct answer.' : readNamed(named, options);
}

/** A choice whose one right answer stands in a column and each wrong one in another. */
function besideWrongOnes(row: RowCells): BodyOrReason {
  const right = row.text('named') || row.text('answer') || row.text('correct');
  if (right === '') return 'The row says no correct answer.';
  const wrong = row.list('wrong').map(({ text }) => ({ text, correct: false }));
  return {
    kind: 'single',
    prompt: row.text('prompt'),
    options: [{ text: right, correct: true }, ...wrong],
  };
}

function choice(row: RowCells, kind: 'single' | 'multiple' | 'choice'): BodyOrReason {
  if (row.list('option').length === 0 && row.list('wrong').length > 0) return besideWrongOnes(row);
  const options = row.list('option');
  const keys = keysOf(row, options);
  if (typeof keys === 'string') return keys;
  const prompt = row.text('prompt');
  if (kind === 'choice' && isTrueFalse(options)) return choiceDraft(prompt, options, keys);
  const told = keys.length === 1 ? 'single' : 'multiple';
  const keyed = keyedOptions(options, keys, (place) => row.at('why', place));
  return { kind: kind === 'choice' ? told : kind, prompt, options: keyed };
}

function trueFalse(row: RowCells): BodyOrReason {
  const options = row.list('option');
  const cell = row.word('answer') || row.word('correct') || row.word('named');
  const keys = options.length === 0 ? '' : keysOf(row, options);
  const text = typeof keys === 'string' ? cell : (options.find(({ place }) => place === keys[0])?.text ?? '');
  const answer = truthOf(text);
  if (answer === null) return 'The answer of a true-false question must be true or false.';
  return { kind: 'true-false', prompt: row.text('prompt'), answer };
}

function toleranceOf(cell: string, unit: string | undefined): Tolerance | null {
  if (cell === '') return { amount: 0, isPercent: false };
  const isPercent = cell.endsWith('%');
  const bare = cell.replace(/^(\+\/-|±)\s*/u, '').replace(/\s*%$/u, '');
  const amount = readNumber(bare, unit)?.value;
  return amount === undefined ? null : { amount, isPercent };
}

function numeric(row: RowCells): BodyOrReason {
  const unit = row.text('unit') || undefined;
  const cell = row.word('answer') || row.word('correct') || row.word('named');
  const answer = readNumber(cell, unit)?.value;
  if (answer === undefined) {
    return `The answer "${cell}" is no number with at most 15 digits: write it such as 1234.5.`;
  }
  const tolerance = toleranceOf(row.word('tolerance'), unit);
  if (tolerance === null) return 'The tolerance must be a number or a percentage, such as 0.5 or 5%.';
  return {
    kind: 'numeric',
    prompt: row.text('prompt'),
    answer,
    tolerance,
    ...(unit === undefined ? {} : { unit }),
  };
}

function text(row: RowCells): BodyOrReason {
  const answer = row.text('answer') || row.text('correct') || row.text('named');
  const accept = row.text('accept') === '' ? [answer].filter(Boolean) : readList(row.text('accept'));
  if (accept.length === 0)
    return 'The row says no answer: write the accepted texts into the column "accept".';
  const caseSensitive = flagOf(row.text('caseSensitive')) ?? false;
  return { kind: 'text', prompt: row.text('prompt'), accept, caseSensitive };
}

function order(row: RowCells): BodyOrReason {
  if (row.text('correct') !== '' || row.text('named') !== '') {
    return 'The steps of an order question must stand in the right order, and no correct answer beside them.';
  }
  return { kind: 'order', prompt: row.text('prompt'), steps: row.list('option').map((step) => step.text) };
}

function match(row: RowCells): BodyOrReason {
  const lefts = row.list('option');
  const alone = lefts.find(({ place }) => row.at('match', place) === '');
  if (alone !== undefined) return `Nothing is matched with "${alone.text}": fill in its column "match".`;
  const pairs = lefts.map(({ place, text: left }) => ({ left, right: row.at('match', place) }));
  const places = new Set(lefts.map(({ place }) => place));
  const alonely = row.list('match').filter(({ place }) => !places.has(place));
  const extra = [...readList(row.text('extra')), ...alonely.map((right) => right.text)];
  return { kind: 'match', prompt: row.text('prompt'), pairs, extra };
}

function judgement(row: RowCells): BodyOrReason {
  const options = row.list('option');
  const marks = options.map(({ place }) => Number(row.at('marks', place).trim() || NaN));
  if (marks.some((mark) => ![0, 1, 2, 3].includes(mark))) {
    return 'Each option of a judgement question needs its marks, 0 to 3, in its column "marks".';
  }
  const graded = options.map(({ place, text }, index) => {
    const why = row.at('why', place);
    return { text, marks: marks[index] ?? 0, ...(why === '' ? {} : { why }) };
  });
  return { kind: 'judgement', prompt: row.text('prompt'), options: graded, standard: row.text('standard') };
}

function typing(row: RowCells): BodyOrReason {
  const target = /^(\d+(?:\.\d+)?)\s*wpm\s*,?\s*(\d+(?:\.\d+)?)\s*%$/iu.exec(row.word('target'));
  if (target === null) return 'A typing question needs its target, such as "30 wpm, 95%".';
  const [, wpm, accuracy] = target.map(Number);
  return {
    kind: 'typing',
    prompt: row.text('prompt'),
    passage: row.text('passage'),
    target: { wpm: wpm ?? 0, accuracy: accuracy ?? 0 },
  };
}

const transcribe = (row: RowCells): BodyOrReason => ({
  kind: 'transcribe',
  prompt: row.text('prompt'),
  fields: row.list('option').map(({ place, text: label }) => ({ label, value: row.at('match', place) })),
});

const rehearse = (row: RowCells): BodyOrReason => ({
  kind: 'rehearse',
  prompt: row.text('prompt'),
  rubric: row.list('option').map((line) => line.text),
  sample: row.text('sample'),
});

const READERS: Readonly<Record<Kind | 'choice', (row: RowCells) => BodyOrReason>> = {
  choice: (row) => choice(row, 'choice'),
  single: (row) => choice(row, 'single'),
  multiple: (row) => choice(row, 'multiple'),
  'true-false': trueFalse,
  judgement,
  numeric,
  text,
  order,
  match,
  transcribe,
  typing,
  rehearse,
};

/** What a row asks and what is right, by its column `kind` or, where that is empty, by what it fills in. */
export function readBody(row: RowCells): BodyOrReason {
  if (row.text('prompt') === '') return 'The row has no question text.';
  const kind = kindOf(row);
  if (kind === null) {
    return `The kind "${row.word('kind')}" is not known: write one of ${KIND_NAMES.join(', ')}.`;
  }
  return READERS[kind](row);
}
