import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import { guarded } from './guard.ts';
import { escapeText } from './xlsx-xml.ts';

/** Of a sheet that is written. */
export interface SheetLook {
  readonly name: string;
  /** the row of the header, from 1; in the first row it stays in sight */
  readonly headerRow: number;
  /** of each column, in characters */
  readonly widths: readonly number[];
}

/** A cell is text, so that Excel neither runs nor turns it into a number or a date, or a number. */
export type CellValue = string | number;

/** A text stays as it is but where reading would take an apostrophe away. */
const kept = (text: string): string => (text.startsWith("'") ? guarded(text) : text);

function cellOf(value: CellValue, isHeader: boolean): Cell {
  if (value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return {
    value: escapeText(kept(value)),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
    ...(isHeader ? { fontWeight: 'bold' } : {}),
  };
}

/** The first moment that a ZIP archive can name. */
const NO_TIME = '1980-01-01T00:00:00';

/** A workbook with one sheet. The same rows give the same bytes, whenever they are written. */
export async function writeXlsx(
  rows: readonly (readonly CellValue[])[],
  look: SheetLook,
): Promise<Uint8Array> {
  const data = rows.map((row, index) => row.map((value) => cellOf(value, index + 1 === look.headerRow)));
  const blob = await writeXlsxFile(data, {
    sheet: look.name,
    stickyRowsCount: look.headerRow === 1 ? 1 : 0,
    columns: look.widths.map((width) => ({ width })),
  }).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return zipSync(files, { mtime: NO_TIME });
}
