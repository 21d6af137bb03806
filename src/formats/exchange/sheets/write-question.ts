import type { Extras } from '../../../app/ports-exchange.ts';
import { letterAt } from '../../../domain/letter-at.ts';
import { numberText } from '../../../domain/question/decimal.ts';
import { toleranceText } from '../../../domain/question/numeric.ts';
import type {
  KeyedOption,
  Kind,
  Option,
  Question,
  QuestionOf,
  Source,
} from '../../../domain/question/question.ts';
import { type ColumnKey, columnTitle, type ListKey } from './columns.ts';
import { listCell } from './list-cell.ts';
import { SHEET_KEY } from './questions-layout.ts';
import { TAG_SIGNS } from './read-common.ts';

/** The cells of a question's row by the titles of their columns. */
export type SheetRow = ReadonlyMap<string, string>;

type Cells = Partial<Record<ColumnKey, string>>;

interface OwnCells {
  readonly once?: Cells;
  readonly lists?: Partial<Record<ListKey, readonly string[]>>;
}

export const listTitle = (key: ListKey, place: number): string => `${key} ${letterAt(place).toLowerCase()}`;

const optionLists = (options: readonly Option[]): NonNullable<OwnCells['lists']> => ({
  option: options.map(({ text }) => text),
  why: options.map(({ why = '' }) => why),
});

const choice = ({ options }: { readonly options: readonly KeyedOption[] }): OwnCells => ({
  once: { correct: options.flatMap(({ correct }, place) => (correct ? [letterAt(place)] : [])).join(', ') },
  lists: optionLists(options),
});

const yesNo = (flag: boolean): string => (flag ? 'yes' : 'no');

const OWN: { readonly [K in Kind]: (question: QuestionOf<K>) => OwnCells } = {
  single: choice,
  multiple: choice,
  'true-false': ({ answer }) => ({ once: { answer: String(answer) } }),
  judgement: ({ options, standard }) => ({
    once: { standard },
    lists: { ...optionLists(options), marks: options.map(({ marks }) => String(marks)) },
  }),
  numeric: ({ answer, tolerance, unit = '' }) => ({
    once: { answer: numberText(answer, ''), tolerance: toleranceText(tolerance), unit },
  }),
  text: ({ accept, caseSensitive }) => ({
    once: { accept: listCell(accept), caseSensitive: yesNo(caseSensitive) },
  }),
  order: ({ steps }) => ({ lists: { option: steps } }),
  match: ({ pairs, extra }) => ({
    once: { extra: listCell(extra) },
    lists: { option: pairs.map(({ left }) => left), match: pairs.map(({ right }) => right) },
  }),
  transcribe: ({ fields }) => ({
    lists: { option: fields.map(({ label }) => label), match: fields.map(({ value }) => value) },
  }),
  typing: ({ passage, target }) => ({
    once: { passage, target: `${numberText(target.wpm, '')} wpm, ${numberText(target.accuracy, '')}%` },
  }),
  rehearse: ({ rubric, sample }) => ({ once: { sample }, lists: { option: rubric } }),
};

function ownCells(question: Question): OwnCells {
  const write = OWN[question.kind] as (question: Question) => OwnCells;
  return write(question);
}

function sourceCells(sources: readonly Source[]): Cells {
  const [only] = sources;
  if (only === undefined) return {};
  // What starts like JSON would be read as it.
  if (sources.length > 1 || /^\s*[[{]/u.test(only.title)) return { source: JSON.stringify(sources) };
  return { source: only.title, publisher: only.publisher ?? '', url: only.url ?? '' };
}

const numberCell = (value: number | undefined): string => (value === undefined ? '' : numberText(value, ''));

function commonCells(question: Question): Cells {
  const { verified, check } = question;
  return {
    id: question.id,
    kind: question.kind,
    topicId: question.topic,
    level: question.level,
    explanation: question.explanation ?? '',
    hint: question.hint ?? '',
    ...sourceCells(question.sources),
    verified: verified === undefined ? '' : `${verified.on} ${verified.by}`,
    check: check === undefined ? '' : JSON.stringify(check),
    seconds: numberCell(question.seconds),
    shuffle: yesNo(question.shuffle),
    tags: listCell(question.tags, TAG_SIGNS),
    appVersion: question.appVersion ?? '',
    borderline: numberCell(question.borderline),
    use: question.use,
  };
}

function unknownCells(extras: Extras | undefined): readonly (readonly [string, string])[] {
  const kept = extras?.[SHEET_KEY];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return [];
  return Object.entries(kept).flatMap(([header, value]) =>
    typeof value === 'string' ? [[header, value] as const] : [],
  );
}

/** One question as a row. What it does not say has no cell. */
export function rowOf(
  question: Question,
  prompt: string,
  topic: string,
  extras: Extras | undefined,
): SheetRow {
  const { once = {}, lists = {} } = ownCells(question);
  const cells = { ...commonCells(question), ...once, prompt, topic };
  const titled = [
    ...Object.entries(cells).map(([key, text]) => [columnTitle(key as ColumnKey), text] as const),
    ...Object.entries(lists).flatMap(([key, texts]) =>
      texts.map((text, place) => [listTitle(key as ListKey, place), text] as const),
    ),
    ...unknownCells(extras),
  ];
  return new Map(titled.filter(([, text]) => text !== ''));
}
