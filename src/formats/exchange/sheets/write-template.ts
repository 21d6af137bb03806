import type { ExchangeNote, Extras, PackToWrite } from '../../../app/ports-exchange.ts';
import { markupRuns } from '../../../domain/markup.ts';
import type { KeyedOption, Question, QuestionOf } from '../../../domain/question/question.ts';
import { type LosableKey, type Losses, makeLosses } from '../losses.ts';
import { promptOf } from './write-table.ts';
import type { CellValue } from './write-xlsx.ts';

/** A question as a template is to say it: plain texts, and its passage in front of the prompt. */
export interface PlainQuestion {
  readonly question: Question;
  readonly prompt: string;
  readonly extras: Extras | undefined;
  /** the text without the signs of its markup, which a template would show */
  readonly plain: (text: string) => string;
  readonly lose: (message: string) => void;
}

export interface TemplateRows {
  readonly rows: readonly (readonly CellValue[])[];
  readonly refused: readonly ExchangeNote[];
  readonly simplified: readonly ExchangeNote[];
}

/** What templates have no place for. */
const LOST: readonly LosableKey[] = [
  'level',
  'hint',
  'sources',
  'verified',
  'check',
  'shuffle',
  'tags',
  'appVersion',
  'borderline',
  'use',
];

function plainText(text: string, lose: () => void): string {
  const runs = markupRuns(text);
  if (runs.some(({ type }) => type !== 'plain')) lose();
  return runs.map((run) => run.text).join('');
}

function loseAll(question: Question, format: string, keys: readonly LosableKey[], losses: Losses): void {
  losses.addKeys(question, [...LOST, ...keys]);
  const hasWhys = 'options' in question && question.options.some(({ why }) => why !== undefined);
  if (hasWhys)
    losses.add(`What is said of each option is left out: ${format} has no place for that.`, question.id);
  if (question.scenario !== undefined)
    losses.add('Passages are put in front of their questions.', question.id);
  losses.add(`Ids and topics are left out: ${format} has no place for that.`, question.id);
}

/**
 * A row for each question that a template can hold.
 *
 * @param rowOf the row's cells, or the sentence why the template cannot hold the question
 */
export function templateRows(
  packs: readonly PackToWrite[],
  format: string,
  lostKeys: readonly LosableKey[],
  rowOf: (question: PlainQuestion) => readonly CellValue[] | string,
): TemplateRows {
  const losses = makeLosses(format);
  const refused: ExchangeNote[] = [];
  const rows: (readonly CellValue[])[] = [];
  for (const written of packs) {
    for (const question of written.pack.questions) {
      if (question.retired) continue;
      const { id } = question;
      const lost = new Set<string>();
      const lose = (message: string): void => void lost.add(message);
      const plain = (text: string): string =>
        plainText(text, () =>
          lose(`The signs of bold and code are left out: ${format} would show them.`),
        ).trim();
      const prompt = plain(promptOf(written, question));
      const row = rowOf({ question, prompt, extras: written.extras.get(id), plain, lose });
      if (typeof row === 'string') {
        refused.push({ name: id, message: row });
        continue;
      }
      rows.push(row);
      for (const message of lost) losses.add(message, id);
      loseAll(question, format, lostKeys, losses);
    }
  }
  return { rows, refused, simplified: losses.notes() };
}

type Choice = QuestionOf<'single' | 'multiple' | 'true-false'>;

export const isChoice = (question: Question): question is Choice =>
  question.kind === 'single' || question.kind === 'multiple' || question.kind === 'true-false';

/** The options of a choice; of a true-false question the two words. */
export function optionsOf(question: Choice): readonly Pick<KeyedOption, 'text' | 'correct'>[] {
  if (question.kind !== 'true-false') return question.options;
  return [
    { text: 'True', correct: question.answer },
    { text: 'False', correct: !question.answer },
  ];
}

/** The places of the right options from 1: a number, or several with commas. */
export function correctCell(options: readonly Pick<KeyedOption, 'correct'>[]): CellValue {
  const places = options.flatMap(({ correct }, index) => (correct ? [index + 1] : []));
  return places.length === 1 ? (places[0] ?? '') : places.join(',');
}

/** Cells up to a count, the rest empty. */
export const padded = (cells: readonly CellValue[], count: number): readonly CellValue[] => [
  ...cells,
  ...Array.from({ length: count - cells.length }, () => ''),
];
