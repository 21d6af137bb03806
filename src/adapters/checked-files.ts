import path from 'node:path';
import type { CacheUse } from '../app/ports-cache.ts';
import type { Content, ContentFile, SourceText } from '../app/ports.ts';
import { isId } from '../domain/id.ts';
import { checksum, readSealed, type Sealed, writeSealed } from './sealed-file.ts';

/** Files whose text was checked before, so that using them parses no YAML. */
export interface CheckedFiles {
  /** what just this text came to; null where that is not kept */
  read(file: ContentFile, source: SourceText): Content | null;
  /** keeps what can be used, after `read` found nothing */
  keep(content: Content, source: SourceText): void;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether something is what is kept of this file, and not made by hand with a sum that fits. */
function isWire(value: unknown, { stem }: ContentFile): value is Wire {
  if (!isObject(value) || !isObject(value['value'])) return false;
  const { id, questions, draw } = value['value'];
  return id === stem && Array.isArray(value['type'] === 'pack' ? questions : draw);
}

/** What a kept file says; the file that was checked follows. */
interface Wire extends Pick<Content, 'type' | 'value'> {
  /** of the file that was checked */
  readonly path: string;
  /** of its bytes */
  readonly sum: string;
}

/** The name under which a file's content is kept: one for each path, so that a changed file takes the place of the old one. */
export const checkedName = (absolute: string, stem: string): string =>
  `${stem}-${checksum(Buffer.from(absolute))}.json`;

/** The path of the file that was checked. */
export const checkedPath = ({ value }: Sealed): string | null =>
  isObject(value) && typeof value['path'] === 'string' ? value['path'] : null;

/**
 * The checked content of files, each in one file of a folder.
 *
 * The whole file is kept beside it and compared with what was read just now, so a changed file is never answered from here.
 *
 * @param folder `<data>/cache/content`
 * @param maker all that a result hangs on besides the file, on one line
 * @param directory what shown paths start from
 */
export function makeCheckedFiles(
  folder: string,
  maker: () => string,
  directory: string,
  { leftAlone, mayWrite }: CacheUse,
): CheckedFiles {
  const absolute = (file: ContentFile): string => path.resolve(directory, file.path);
  const placeOf = (file: ContentFile): string => path.join(folder, checkedName(absolute(file), file.stem));
  // What a file is hangs on its folder, too.
  const makerOf = (file: ContentFile): string => `${maker()}/${file.folder ?? 'any'}`;
  /** places that hold nothing, or what may be replaced */
  const free = new Set<string>();

  return {
    read(file, source) {
      // A file whose name is no id has an error, so nothing of it is kept.
      if (!isId(file.stem)) return null;
      const place = placeOf(file);
      const reading = readSealed('deskready-content', place);
      if (reading.type === 'fault') leftAlone(reading.place, reading.fault);
      if (reading.type === 'none') free.add(place);
      if (reading.type !== 'sound') return null;
      if (reading.maker !== makerOf(file)) {
        free.add(place);
        return null;
      }
      if (!isWire(reading.value, file)) {
        leftAlone(place, 'damaged');
        return null;
      }
      const { type, value, sum } = reading.value;
      const isSame = source.bytes !== undefined && reading.rest.equals(source.bytes);
      if (!isSame && checksum(reading.rest) !== sum) leftAlone(place, 'damaged');
      else free.add(place);
      if (!isSame) return null;
      return { type, value, file, findings: [] } as unknown as Content;
    },
    keep({ file, type, value, findings }, { bytes }) {
      const place = placeOf(file);
      const isSound = value !== null && findings.length === 0;
      if (!mayWrite || !isSound || bytes === undefined || !free.has(place)) return;
      const wire: Wire = { path: absolute(file), type, value, sum: checksum(bytes) };
      writeSealed('deskready-content', place, makerOf(file), wire, bytes);
    },
  };
}
