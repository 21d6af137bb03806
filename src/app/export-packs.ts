import { AppError } from '../domain/app-error.ts';
import type { Library } from './library.ts';
import type { Codec, ExchangePorts, FormatId, PackToWrite, WriteOptions, Written } from './ports-exchange.ts';

export interface Exported extends Written {
  readonly codec: Codec;
  /** questions that the packs offer: all but the retired ones */
  readonly found: number;
}

/** Packs as their files have them, with what deskready itself does not use; one that is named twice comes once. */
async function loadPacks(
  names: readonly string[],
  library: Library,
  { readPack }: Pick<ExchangePorts, 'readPack'>,
): Promise<readonly PackToWrite[]> {
  const packs = new Map<string, PackToWrite>();
  for (const name of names) {
    const { value, file, source } = await library.one('pack', name);
    packs.set(file.path, readPack(source.text, file.stem) ?? { pack: value, extras: new Map() });
  }
  return [...packs.values()];
}

/**
 * Writes packs in another system's format.
 *
 * @throws AppError `usage` where the format is read alone, and as `Library.one`
 */
export async function exportPacks(
  names: readonly string[],
  as: FormatId,
  options: WriteOptions,
  library: Library,
  ports: Pick<ExchangePorts, 'codecs' | 'readPack'>,
): Promise<Exported> {
  const codecs = await ports.codecs();
  const codec = codecs.find(({ id }) => id === as);
  if (codec?.write === undefined) {
    const known = codecs.filter(({ write }) => write !== undefined).map(({ id }) => id);
    throw new AppError('usage', `deskready reads ${as} and cannot write it.`, {
      hint: `It writes ${known.join(', ')}.`,
    });
  }
  const packs = await loadPacks(names, library, ports);
  const written = await codec.write(packs, options);
  const found = packs.reduce(
    (sum, { pack }) => sum + pack.questions.filter(({ retired }) => !retired).length,
    0,
  );
  return { ...written, codec, found };
}
