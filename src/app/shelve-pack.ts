import { AppError } from '../domain/app-error.ts';
import { isId } from '../domain/id.ts';
import { brokenContent } from './library.ts';
import type { ContentFiles, ContentType, PackShelf, ParseContent } from './ports.ts';

export interface ShelfPorts {
  readonly files: ContentFiles;
  readonly parse: ParseContent;
  readonly shelf: PackShelf;
}

export interface Added {
  readonly type: ContentType;
  readonly id: string;
  readonly path: string;
}

/**
 * Copies a pack, an exam or a track into the data directory after checking it. One of the same id is replaced.
 *
 * @throws AppError `not-found`, `broken-content`, `not-writable`
 */
export async function addPack(path: string, { files, parse, shelf }: ShelfPorts): Promise<Added> {
  if (files.kindOf(path) !== 'file') {
    const what =
      files.kindOf(path) === 'missing' ? 'There is no file' : 'A pack is one YAML file, not a folder:';
    throw new AppError('not-found', `${what} ${path}.`, { hint: 'Check the path.' });
  }
  const file = files.named(path);
  const source = files.read(file);
  if ('rule' in source) throw new AppError('broken-content', `${path}: ${source.message}`);
  const content = await parse(file, source);
  if (content.type === 'other' || content.value === null) throw brokenContent(file, content.findings);
  const written = shelf.add(content.type, content.value.id, source);
  return { type: content.type, id: content.value.id, path: written };
}

/** Takes an added pack, exam or track out of the data directory. @throws AppError `not-found` */
export function removePack(id: string, shelf: PackShelf): void {
  if (isId(id) && shelf.remove(id)) return;
  throw new AppError('not-found', `No added pack is called ${id}.`, {
    hint: 'Only packs that were added can be removed; see them with: deskready packs list',
  });
}
