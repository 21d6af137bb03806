import { foldSpaces } from '../../../domain/question/options.ts';

/** Columns that a sheet has once: what export calls each, then what else people call it. */
const NAMES = {
  id: ['id', 'question id'],
  kind: ['kind', 'question type', 'type'],
  topic: ['topic', 'category', 'subject', 'section'],
  topicId: ['topic id'],
  level: ['level', 'difficulty'],
  prompt: ['prompt', 'question', 'question text', 'question title', 'stem'],
  correct: ['correct', 'correct letters', 'key'],
  named: [
    'correct answer',
    'correct answers',
    'correct answer s',
    'correct option',
    'correct options',
    'right answer',
    'answer key',
  ],
  answer: ['answer', 'answers'],
  tolerance: ['tolerance'],
  unit: ['unit'],
  accept: ['accept', 'accepted', 'accepted answers'],
  caseSensitive: ['case sensitive'],
  extra: ['extra', 'distractors'],
  standard: ['standard'],
  sample: ['sample', 'sample answer', 'model answer'],
  passage: ['passage'],
  target: ['target'],
  explanation: ['explanation', 'answer explanation', 'general feedback', 'feedback', 'rationale'],
  hint: ['hint'],
  source: ['source', 'source title', 'reference'],
  publisher: ['source publisher', 'publisher'],
  url: ['source url', 'url', 'link'],
  verified: ['verified'],
  check: ['check'],
  seconds: ['seconds', 'time limit', 'time in seconds', 'time limit sec', 'time'],
  shuffle: ['shuffle'],
  tags: ['tags', 'tag'],
  appVersion: ['app version'],
  borderline: ['borderline'],
  use: ['use'],
} as const;

export type ColumnKey = keyof typeof NAMES;

export const columnTitle = (key: ColumnKey): string => NAMES[key][0];

/** Columns that a sheet has once for each letter. */
export type ListKey = 'option' | 'why' | 'match' | 'marks' | 'wrong';

/** A record of the kind transcribe has up to twelve fields; everything else has fewer. */
export const MAX_LETTERS = 12;
const PLACE = '([a-l]|[1-9]|1[0-2])';
const LISTS: readonly (readonly [ListKey, RegExp])[] = [
  ['why', new RegExp(`^(?:(?:option|answer|choice) ?)?${PLACE} (?:why|feedback|explanation)$`, 'u')],
  ['why', new RegExp(`^(?:why|feedback|explanation) ?(?:for )?(?:option |answer )?${PLACE}$`, 'u')],
  ['match', new RegExp(`^(?:match|right|value) ?${PLACE}$`, 'u')],
  ['marks', new RegExp(`^(?:marks|mark|points) ?${PLACE}$`, 'u')],
  // Trivia sheets have the right answer in a column and each wrong one in another.
  ['wrong', new RegExp(`^(?:incorrect|wrong)(?: answer| option)? ?${PLACE}(?: optional)?$`, 'u')],
  ['option', new RegExp(`^(?:option|answer|choice|left|step|field)? ?${PLACE}$`, 'u')],
];

/** A header without case, punctuation and repeated spaces. */
export const foldHeader = (text: string): string =>
  foldSpaces(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' '),
  );

export interface UnknownColumn {
  readonly index: number;
  readonly header: string;
}

/** Where each column stands, from 0. */
export interface Columns {
  readonly once: ReadonlyMap<ColumnKey, number>;
  readonly lists: ReadonlyMap<ListKey, ReadonlyMap<number, number>>;
  readonly unknown: readonly UnknownColumn[];
}

const KEYS: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.keys(NAMES) as ColumnKey[]).flatMap((key) => NAMES[key].map((name) => [name, key] as const)),
);

function listPlace(folded: string): { readonly key: ListKey; readonly place: number } | null {
  for (const [key, pattern] of LISTS) {
    const sign = pattern.exec(folded)?.[1];
    if (sign === undefined) continue;
    return { key, place: /\d/u.test(sign) ? Number(sign) - 1 : sign.charCodeAt(0) - 97 };
  }
  return null;
}

/** What the cells of a header row name. A second column of the same name counts as unknown. */
export function columnsOf(headers: readonly string[]): Columns {
  const once = new Map<ColumnKey, number>();
  const lists = new Map<ListKey, Map<number, number>>();
  const unknown: UnknownColumn[] = [];
  for (const [index, header] of headers.entries()) {
    const folded = foldHeader(header);
    const key = KEYS.get(folded);
    const listed = key === undefined ? listPlace(folded) : null;
    if (key !== undefined && !once.has(key)) once.set(key, index);
    else if (listed !== null && lists.get(listed.key)?.has(listed.place) !== true) {
      lists.set(listed.key, (lists.get(listed.key) ?? new Map<number, number>()).set(listed.place, index));
    } else if (folded !== '') unknown.push({ index, header: foldSpaces(header) });
  }
  return { once, lists, unknown };
}

const ANSWERS: readonly ColumnKey[] = ['correct', 'named', 'answer', 'accept', 'passage', 'sample'];

/** Whether a row is the header of a table of questions: they are asked, and something says what is right. */
export function isQuestionHeader({ once, lists }: Columns): boolean {
  return once.has('prompt') && (ANSWERS.some((key) => once.has(key)) || lists.size > 0);
}
