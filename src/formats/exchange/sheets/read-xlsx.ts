import type { UnusableSource } from '../../../app/ports-exchange.ts';
import { MAX_SOURCE_BYTES } from '../decode.ts';
import { openZip, ZipFault } from '../zip.ts';
import { readSheet } from './read-sheet.ts';
import type { Table } from './table.ts';
import { isWorkbook, readWorkbook } from './xlsx-workbook.ts';

/** Of all files of a workbook that are read, unpacked. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
/** The same where only a workbook's first rows are looked at. */
const MAX_SAMPLE_BYTES = 8 * 1024 * 1024;
const MAX_SHEETS = 50;

const unusable = (message: string, hint: string): UnusableSource => ({ type: 'unusable', message, hint });

const FAULTS: Readonly<Record<ZipFault['reason'], UnusableSource>> = {
  damaged: unusable(
    'The file is damaged or only half of it is there.',
    'Open it in Excel, save it again, and check that the whole file was copied.',
  ),
  'too-large': unusable(
    `What is packed in the file is larger than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB.`,
    'Copy the rows with the questions into a new, empty workbook.',
  ),
  protected: unusable('The file is protected with a password.', 'Save it without one.'),
};

function tablesOf(bytes: Uint8Array, mostRows: number): readonly Table[] | UnusableSource {
  const zip = openZip(bytes, mostRows === Infinity ? MAX_UNPACKED_BYTES : MAX_SAMPLE_BYTES);
  if (!isWorkbook(zip)) {
    return unusable(
      'The file is a ZIP archive, but no Excel workbook.',
      'Save the sheet as .xlsx or as CSV UTF-8.',
    );
  }
  const workbook = readWorkbook(zip);
  if (workbook.sheets.length > MAX_SHEETS) {
    return unusable(
      `The workbook has ${workbook.sheets.length} sheets, where ${MAX_SHEETS} is the most.`,
      'Copy the questions into a new, empty workbook.',
    );
  }
  const isSeveral = workbook.sheets.length > 1;
  const tables: Table[] = [];
  for (const { name, file } of workbook.sheets) {
    const content = zip.read(file);
    if (content === null) throw new ZipFault('damaged');
    const table = readSheet(content, workbook, isSeveral ? name : undefined, mostRows);
    if ('type' in table) return table;
    tables.push(table);
  }
  return tables;
}

/** The sheets of an Excel workbook. Nothing is computed: of a formula its last result is taken. */
export function readXlsx(bytes: Uint8Array, mostRows: number = Infinity): readonly Table[] | UnusableSource {
  if (bytes.length > MAX_SOURCE_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    return unusable(
      `The file is too large: ${size} MB, where ${MAX_SOURCE_BYTES / 1024 / 1024} MB is the most.`,
      'Take out its pictures, or copy the rows with the questions into a new workbook.',
    );
  }
  try {
    return tablesOf(bytes, mostRows);
  } catch (error) {
    if (error instanceof ZipFault) return FAULTS[error.reason];
    throw error;
  }
}
