import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { ChangedFile } from '../../app/fix-content.ts';
import { visible, visibleLine } from '../../domain/visible.ts';

/** How a diff is written: for people, or for programs such as patch and git apply. */
export type DiffReader = 'people' | 'programs';

/**
 * What fixes change, as unified diffs. People see the name of what a terminal would obey or hide; programs get every
 * byte, so that the diff applies.
 *
 * @param textOf a file's raw text without byte order mark and with plain line ends, which fixes do not touch
 */
export function changesView(
  changed: readonly ChangedFile[],
  reader: DiffReader,
  textOf: (raw: string) => string,
): string {
  const shown = reader === 'people' ? (raw: string): string => visible(textOf(raw)) : (raw: string) => raw;
  const diffs = changed.map(({ path, before, after }) => {
    const name = visibleLine(path);
    const options = { headerOptions: FILE_HEADERS_ONLY, context: 3 };
    return createTwoFilesPatch(
      `a/${name}`,
      `b/${name}`,
      shown(before),
      shown(after),
      undefined,
      undefined,
      options,
    );
  });
  return diffs.join('').replace(/\n$/u, '');
}
