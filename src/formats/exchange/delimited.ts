import type { Codec, FormatId, Source } from '../../app/ports-exchange.ts';
import { SHEET_KEY } from './sheets/questions-layout.ts';
import { readSource } from './sheets/read-source.ts';
import { byName, signsOf } from './sheets/recognise.ts';
import type { Delimiter } from './sheets/table.ts';
import { writeDelimited } from './sheets/write-delimited.ts';
import { writeTable } from './sheets/write-table.ts';

function delimitedCodec(
  about: Pick<Codec, 'id' | 'title' | 'extension'> & { readonly id: FormatId },
  delimiter: Delimiter,
  names: RegExp,
): Codec {
  const recognise = (source: Source): number => {
    const signs = signsOf(source);
    const isOurs = signs !== null && !signs.isWorkbook && (signs.delimiter === '\t') === (delimiter === '\t');
    return isOurs && signs.layout !== null ? 0.8 : byName(source, names);
  };
  return {
    ...about,
    extrasKey: SHEET_KEY,
    recognise,
    read: async (source) => readSource(source),
    write: async (packs) => {
      const { rows, refused, simplified } = writeTable(packs);
      return { content: writeDelimited(rows, delimiter), refused, simplified };
    },
  };
}

/** Rows with commas (or semicolons, when read) between the cells. */
export const csvCodec: Codec = delimitedCodec({ id: 'csv', title: 'CSV', extension: 'csv' }, ',', /\.csv$/iu);

/** Rows with tabs between the cells. */
export const tsvCodec: Codec = delimitedCodec(
  { id: 'tsv', title: 'TSV', extension: 'tsv' },
  '\t',
  /\.(tsv|tab)$/iu,
);
