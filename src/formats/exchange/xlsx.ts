import type { Codec } from '../../app/ports-exchange.ts';
import { SHEET_KEY } from './sheets/questions-layout.ts';
import { readSource } from './sheets/read-source.ts';
import { byName, signsOf } from './sheets/recognise.ts';
import { writeTable } from './sheets/write-table.ts';
import { writeXlsx } from './sheets/write-xlsx.ts';

const TEXT_WIDTH = 40;
const SHORT_WIDTH = 14;
/** Columns that hold sentences. */
const WIDE = /^(prompt|explanation|hint|standard|sample|passage|(option|why|match) [a-l])$/u;

/** Excel workbooks with our own columns. */
export const xlsxCodec: Codec = {
  id: 'xlsx',
  title: 'Excel workbook',
  extension: 'xlsx',
  extrasKey: SHEET_KEY,
  recognise(source) {
    const signs = signsOf(source);
    if (signs?.isWorkbook !== true) return byName(source, /\.(xlsx|xlsm|xls|ods)$/iu);
    return signs.layout === null ? 0.6 : 0.8;
  },
  read: async (source) => readSource(source),
  write: async (packs) => {
    const { rows, refused, simplified } = writeTable(packs);
    const [headers = []] = rows;
    const content = await writeXlsx(rows, {
      name: 'Questions',
      headerRow: 1,
      widths: headers.map((header) => (WIDE.test(header) ? TEXT_WIDTH : SHORT_WIDTH)),
    });
    return { content, refused, simplified };
  },
};
