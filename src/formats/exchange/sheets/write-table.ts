import type { ExchangeNote, PackToWrite } from '../../../app/ports-exchange.ts';
import { makeLosses } from '../losses.ts';
import { type ColumnKey, columnTitle, type ListKey, MAX_LETTERS } from './columns.ts';
import { MAX_CELL } from './table.ts';
import { listTitle, rowOf, type SheetRow } from './write-question.ts';

const letters = (key: ListKey): string[] =>
  Array.from({ length: MAX_LETTERS }, (_, place) => listTitle(key, place));
const titles = (...keys: readonly ColumnKey[]): string[] => keys.map(columnTitle);

/** Our own columns in the order in which they are written: what people fill in first stands first. */
const ORDER: readonly string[] = [
  ...titles('id', 'kind', 'topic', 'topicId', 'level', 'prompt'),
  ...letters('option'),
  ...letters('match'),
  ...letters('marks'),
  ...titles('correct', 'answer', 'tolerance', 'unit', 'accept', 'caseSensitive', 'extra', 'standard'),
  ...titles('sample', 'passage', 'target', 'explanation'),
  ...letters('why'),
  ...titles('hint', 'source', 'publisher', 'url', 'verified', 'check', 'seconds', 'shuffle', 'tags'),
  ...titles('appVersion', 'borderline', 'use'),
];

/** Columns whose every cell says what a pack takes for granted are left out. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  [columnTitle('shuffle'), 'yes'],
  [columnTitle('use'), 'any'],
  [columnTitle('tolerance'), '0'],
  [columnTitle('caseSensitive'), 'no'],
]);

export interface WrittenTable {
  /** the header first */
  readonly rows: readonly (readonly string[])[];
  readonly refused: readonly ExchangeNote[];
  readonly simplified: readonly ExchangeNote[];
}

function headersOf(rows: readonly SheetRow[]): readonly string[] {
  const isUsed = (title: string): boolean =>
    rows.some((row) => row.has(title) && row.get(title) !== DEFAULTS.get(title));
  const foreign = new Set(rows.flatMap((row) => [...row.keys()].filter((title) => !ORDER.includes(title))));
  return [...ORDER.filter(isUsed), ...foreign];
}

/** A passage stands in front of its question, a blank line between: sheets know no passages. */
export function promptOf(
  { pack }: PackToWrite,
  { prompt, scenario }: { prompt: string; scenario?: string },
): string {
  const passage = scenario === undefined ? undefined : pack.scenarios[scenario];
  return passage === undefined ? prompt : `${passage.trimEnd()}\n\n${prompt}`;
}

/** All questions as rows under our own columns; every kind has its place there. */
export function writeTable(packs: readonly PackToWrite[]): WrittenTable {
  const losses = makeLosses('A sheet');
  const refused: ExchangeNote[] = [];
  const rows: SheetRow[] = [];
  const ids = new Set<string>();
  for (const written of packs) {
    for (const question of written.pack.questions) {
      if (question.retired) continue;
      const { id, scenario, topic } = question;
      const title = written.pack.topics[topic] ?? topic;
      const row = rowOf(question, promptOf(written, question), title, written.extras.get(id));
      if ([...row.values()].some((text) => text.length > MAX_CELL)) {
        const message = `A cell holds at most ${MAX_CELL} characters; a text of this question has more.`;
        refused.push({ name: id, message });
        continue;
      }
      if (scenario !== undefined) losses.add('Passages are put in front of their questions.', id);
      const isTaken = ids.has(id);
      ids.add(id);
      if (isTaken)
        losses.add('Another pack has a question with the same id: the second goes without one.', id);
      rows.push(isTaken ? new Map([...row].filter(([key]) => key !== columnTitle('id'))) : row);
    }
  }
  const headers = headersOf(rows);
  return {
    rows: [headers, ...rows.map((row) => headers.map((header) => row.get(header) ?? ''))],
    refused,
    simplified: losses.notes(),
  };
}
