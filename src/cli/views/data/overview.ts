import {
  type DataSummary,
  type PartSizes,
  SHOWN_PARTS,
  type ShownPart,
  totalSize,
} from '../../../app/describe-data.ts';
import { visibleLine } from '../../../domain/visible.ts';
import type { DataStores } from '../../deps.ts';
import { hanging, padTo } from '../../layout.ts';
import { sizeText } from '../../size-text.ts';
import type { Style } from '../../style.ts';
import { partText } from './part-words.ts';

/** More would hide the rest; --json has all. */
const MOST_SHOWN = 12;

const REASONS: Readonly<Record<DataStores['because'], string>> = {
  option: 'You chose that with --data',
  environment: 'DESKREADY_HOME says so',
  platform: 'That is the usual place on this system; --data DIR or DESKREADY_HOME can name another',
};

const PURPOSES: Readonly<Record<ShownPart, string>> = {
  reports: 'all that is known of your progress',
  packs: 'packs, exams and tracks that you added',
  sessions: 'go on with: deskready resume',
  used: 'old reports are shown and checked with them',
  cache: 'may be deleted at any time',
  leftovers: 'of programs that were stopped on the way',
};

/** Files and bytes of each part that holds something, one a line. */
export function partLines(parts: PartSizes, style: Style, width: number): string[] {
  const present = SHOWN_PARTS.flatMap((part) => {
    const { files, size } = parts[part];
    return files === 0 ? [] : [{ part, files, size: sizeText(size) }];
  });
  const folders = present.map(({ part }) => (part === 'leftovers' ? '' : `${part}/`));
  const folderColumns = Math.max(0, ...folders.map((folder) => folder.length));
  const sizeColumns = Math.max(0, ...present.map(({ size }) => size.length));
  return present.flatMap(({ part, files, size }, index) => {
    const folder = style.accent(padTo(folders[index] ?? '', folderColumns));
    const text = `${partText(part, files)} (${PURPOSES[part]})`;
    return hanging(`  ${folder}  ${size.padStart(sizeColumns)}  `, text, width);
  });
}

/** What stays as it is, since deskready did not make it; [] where there is nothing. */
export function foreignLines(foreign: readonly string[], words: string, width: number): string[] {
  if (foreign.length === 0) return [];
  const shown = foreign.slice(0, MOST_SHOWN).map(visibleLine).join(', ');
  const rest = foreign.length > MOST_SHOWN ? ` and ${foreign.length - MOST_SHOWN} more` : '';
  return hanging('', `${words}: ${shown}${rest}.`, width);
}

/** Where data lies, why there, and how much there is of each part. */
export function dataView(
  { directory, because }: Pick<DataStores, 'directory' | 'because'>,
  summary: DataSummary,
  style: Style,
  width: number,
): string {
  const lines = partLines(summary.parts, style, width);
  const foreign = foreignLines(
    summary.foreign,
    'Not made by deskready, so export and delete leave it',
    width,
  );
  return [
    ...hanging('', `Your data lies in ${style.bold(visibleLine(directory))}`, width),
    ...hanging('', `${REASONS[because]}.`, width),
    '',
    ...(lines.length === 0
      ? ['There is nothing yet; the first session makes it.']
      : [...lines, `  ${sizeText(totalSize(summary.parts))} together.`]),
    ...(foreign.length === 0 ? [] : ['', ...foreign]),
    '',
    ...hanging('', 'All of it stays on this computer: deskready makes no network connection.', width),
  ].join('\n');
}
