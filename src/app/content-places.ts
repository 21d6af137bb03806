import { isId } from '../domain/id.ts';
import type { ContentFile, ContentFiles, ContentType, Origin } from './ports.ts';

/** A folder to look for content in. */
export interface ContentFolder {
  readonly path: string;
  readonly origin: Origin;
}

/** Where content lies; folders are listed when that is needed, and once. */
export interface ContentPlaces {
  /** every file, those of the strongest folder first */
  all(): ContentFile[];
  /** files that may hold what has an id, the strongest first */
  of(type: ContentType, id: string): ContentFile[];
}

/** Whether a file may be of a type, as far as its folder tells. */
export function mayBe(type: ContentType, file: ContentFile): boolean {
  if (file.folder === null) return true;
  return file.folder === `${type}s`;
}

/** @param folders the strongest first */
export function contentPlaces(files: ContentFiles, folders: readonly ContentFolder[]): ContentPlaces {
  const listed = new Map<ContentFolder, readonly ContentFile[]>();

  function below(folder: ContentFolder): readonly ContentFile[] {
    const { path, origin } = folder;
    const found = listed.get(folder) ?? (files.kindOf(path) === 'directory' ? files.below(path, origin) : []);
    listed.set(folder, found);
    return found;
  }

  return {
    all: () => folders.flatMap(below),
    of(type, id) {
      const found: ContentFile[] = [];
      for (const folder of folders) {
        const isShipped = folder.origin === 'shipped';
        // Of what came with the program the id tells the place: its folders are listed only where nothing else is found.
        const there = isShipped && isId(id) ? files.at(folder.path, `${type}s/${id}.yaml`, 'shipped') : null;
        if (there !== null) found.push(there);
        else if (!isShipped || found.length === 0) {
          found.push(...below(folder).filter((file) => file.stem === id && mayBe(type, file)));
        }
      }
      return found;
    },
  };
}
