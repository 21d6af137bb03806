import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ExchangeNote } from '../../../src/app/ports-exchange.ts';
import { xlsxCodec } from '../../../src/formats/exchange/xlsx.ts';
import { questionsOf } from './sheets.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

export interface WorkbookParts {
  /** the content of `sheetData` by the sheet's name */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
}

/** A workbook of the least parts that Excel opens, for cells that no writer makes. */
export function workbook({
  sheets,
  sharedStrings = '',
  styles = '',
  workbookProperties = '',
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const related = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const files: Zippable = {
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns:r="relations">${workbookProperties}<sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`${HEAD}<Relationships>${related.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`${HEAD}<sst>${sharedStrings}</sst>`),
    'xl/styles.xml': strToU8(`${HEAD}<styleSheet>${styles}</styleSheet>`),
  };
  for (const [index, name] of names.entries()) {
    const data = `${HEAD}<worksheet><sheetData>${sheets[name] ?? ''}</sheetData></worksheet>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(data);
  }
  return zipSync(files);
}

/** A row of text cells. */
export const textRow = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts
    .map(
      (text, index) =>
        `<c r="${String.fromCodePoint(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;

/** The header of a sheet with two options. */
export const HEADER: string = textRow(1, ['prompt', 'option a', 'option b', 'correct']);

/** A workbook with one question, whose first option is the cell B2. */
export const withCell = (cell: string, more: Partial<WorkbookParts> = {}): Uint8Array =>
  workbook({
    ...more,
    sheets: {
      Sheet1: `${HEADER}<row r="2"><c r="A2" t="inlineStr"><is><t>P</t></is></c>${cell}<c r="C2" t="inlineStr"><is><t>other</t></is></c><c r="D2" t="inlineStr"><is><t>A</t></is></c></row>`,
    },
  });

/** What the cell B2 came in as, and what was said of it. */
export async function firstOption(
  bytes: Uint8Array,
): Promise<{ text: string | undefined; notes: readonly ExchangeNote[] }> {
  const { questions, simplified } = await questionsOf(xlsxCodec, bytes);
  const draft = questions[0]?.draft;
  return {
    text: draft !== undefined && 'options' in draft ? draft.options[0]?.text : undefined,
    notes: simplified,
  };
}
