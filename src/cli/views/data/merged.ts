import {
  countMerged,
  type MergedFile,
  type MergeOutcome,
  type MergeReason,
} from '../../../domain/data/merge.ts';
import { KEPT_PARTS } from '../../../domain/data/stored-file.ts';
import { plural } from '../../../domain/plural.ts';
import { visibleLine } from '../../../domain/visible.ts';
import { cutTo, hanging } from '../../layout.ts';
import type { Style } from '../../style.ts';
import { partText } from './part-words.ts';

/** More would hide what was found first; --json has all. */
const MOST_SHOWN = 20;
const NAME_COLUMNS = 120;

/** Why a file was treated as it was, as a sentence of its own. */
const MERGE_REASONS: Readonly<Record<MergeReason, string>> = {
  'unsafe-name': 'Its name could lead out of the data directory.',
  'device-name': 'Windows takes a file of that name for a device.',
  link: 'It is a link.',
  foreign: 'deskready keeps no file of that name.',
  twice: 'The archive has it twice.',
  'unknown-packing': 'It is packed in a way that deskready does not know.',
  damaged: 'It is damaged and cannot be unpacked.',
  'too-large': 'It is larger than any file of its kind may be.',
  'not-utf8': 'It is no UTF-8 text.',
  'not-json': 'It is no JSON or was cut off.',
  'no-report': 'It is not a deskready report.',
  'damaged-report': 'The report is damaged.',
  later: 'It was written by a later version of deskready.',
  'other-id': 'Another id stands in it than its name says.',
  unsealed: 'Its digest does not fit: it was changed after deskready wrote it.',
  'broken-pack': 'It has errors, so it cannot be used.',
  'damaged-session': 'The saved session is damaged.',
  'wrong-hash': 'Its text is not the one that its name stands for.',
  unreadable: 'It cannot be read.',
  blocked: 'What is in its place here cannot be read.',
  'unreadable-here': 'The file of that name here is no whole report. Move it away, then try again.',
  'only-ours-sealed': 'Here it is as deskready wrote it; the other was changed by hand.',
  'ours-later': 'The one here ended later.',
  'differs-here': 'Another one of that name is here.',
  'session-here': 'That session is saved here in another state.',
  'session-over': 'A report of that session is here already.',
  'theirs-later': 'The one here ended earlier.',
  asked: '--replace asks for it.',
  'damaged-here': 'The copy here was damaged.',
};

/** How each outcome is told, done and in a dry run. */
const HEADINGS: Readonly<Record<MergeOutcome, readonly [done: string, planned: string]>> = {
  new: ['Brought in', 'Would be brought in'],
  replaced: ['Took the place of what was here', 'Would take the place of what is here'],
  same: ['Here already', 'Here already'],
  kept: ['Not taken, what is here stays', 'Would not be taken, what is here stays'],
  refused: ['Refused', 'Would be refused'],
};

const ORDER: readonly MergeOutcome[] = ['new', 'same', 'replaced', 'kept', 'refused'];

/** "12 reports, 1 unfinished session" */
function countText(outcome: MergeOutcome, files: readonly MergedFile[]): string {
  // What was refused need not be what its name says.
  if (outcome === 'refused') return plural(files.length, 'file');
  const counted = KEPT_PARTS.flatMap((part) => {
    const count = files.filter((file) => file.part === part).length;
    return count === 0 ? [] : [partText(part, count)];
  });
  return counted.join(', ');
}

/** "It cannot be read: there is no such file." */
function reasonText(why: MergeReason, detail: string | undefined): string {
  const reason = MERGE_REASONS[why];
  return detail === undefined ? reason : `${reason.replace(/\.$/u, '')}: ${visibleLine(detail)}.`;
}

function fileLine({ path, why, detail }: MergedFile, style: Style, width: number): string[] {
  const name = cutTo(visibleLine(path), NAME_COLUMNS, style.glyphs.more);
  return hanging('  ', why === undefined ? name : `${style.bold(name)}: ${reasonText(why, detail)}`, width);
}

function section(
  outcome: MergeOutcome,
  files: readonly MergedFile[],
  isPlanned: boolean,
  style: Style,
  width: number,
): string[] {
  const those = files.filter((file) => file.outcome === outcome);
  if (those.length === 0) return [];
  const named = those.filter(({ why }) => why !== undefined);
  const shown = named.slice(0, MOST_SHOWN);
  const rest = named.length - shown.length;
  return [
    ...hanging('', `${HEADINGS[outcome][isPlanned ? 1 : 0]}: ${countText(outcome, those)}.`, width),
    ...shown.flatMap((file) => fileLine(file, style, width)),
    ...(rest === 0 ? [] : [`  and ${rest} more; see them all with --json`]),
  ];
}

/** What came of files that were brought in, or would come of them; each that was not simply taken is named with the reason. */
export function mergedView(
  files: readonly MergedFile[],
  isPlanned: boolean,
  style: Style,
  width: number,
): string {
  const lines = ORDER.flatMap((outcome) => section(outcome, files, isPlanned, style, width));
  return (lines.length === 0 ? ['There was nothing to bring in.'] : lines).join('\n');
}

/** The same for machines. */
export function mergedJson(files: readonly MergedFile[], isDryRun: boolean): string {
  const listed = files.map(({ path, part, outcome, why, detail }) => ({
    path,
    part,
    outcome,
    ...(why === undefined ? {} : { why, message: reasonText(why, detail) }),
  }));
  return JSON.stringify({ isDryRun, counts: countMerged(files), files: listed }, null, 2);
}
