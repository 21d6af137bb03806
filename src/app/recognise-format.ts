import { AppError } from '../domain/app-error.ts';
import { foreignFile, unknownText } from './foreign-file.ts';
import type { Codec, FormatId, Source } from './ports-exchange.ts';

type Reader = Codec & { readonly read: NonNullable<Codec['read']> };

const isReader = (codec: Codec): codec is Reader => codec.read !== undefined;

/**
 * The codec that reads a source: the one that was asked for, or the one that is surest of its content.
 *
 * @throws AppError `usage`, `broken-content`
 */
export function readerOf(source: Source, wanted: FormatId | undefined, codecs: readonly Codec[]): Reader {
  const foreign = foreignFile(source);
  if (foreign !== null) throw foreign;
  const readers = codecs.filter(isReader);
  if (wanted !== undefined) {
    const named = readers.find(({ id }) => id === wanted);
    if (named !== undefined) return named;
    throw new AppError('usage', `deskready writes ${wanted} and cannot read it.`, {
      hint: `It reads ${readers.map(({ id }) => id).join(', ')}.`,
    });
  }
  const sure = readers
    .map((codec) => ({ codec, sureness: codec.recognise?.(source) ?? 0 }))
    .filter(({ sureness }) => sureness > 0)
    .sort((a, b) => b.sureness - a.sureness)[0];
  if (sure !== undefined) return sure.codec;
  const known = unknownText(source);
  if (known !== null) throw known;
  throw new AppError('broken-content', `${source.name} is in none of the formats that deskready reads.`, {
    hint: `If you know its format, name it with --as: ${readers.map(({ id }) => id).join(', ')}.`,
  });
}
