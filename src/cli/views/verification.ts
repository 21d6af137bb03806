import type { Verification } from '../../app/verify-report.ts';
import type { Difference } from '../../domain/report/differences.ts';
import type { Report } from '../../domain/report/report.ts';
import { visibleLine, visiblePath } from '../../domain/visible.ts';
import { cutTo, hanging } from '../layout.ts';
import type { Style } from '../style.ts';
import { missingText } from './missing-packs.ts';

export interface VerifiedFile extends Verification {
  readonly file: string;
}

/** More would hide what was found first; --json has all. */
const MOST_SHOWN = 12;
const VALUE_COLUMNS = 70;

function valueText(value: unknown, style: Style): string {
  return cutTo(visibleLine(JSON.stringify(value)), VALUE_COLUMNS, style.glyphs.more);
}

/** What is wrong with a field: `the report says 1, and it comes to 0`. */
function differenceText({ written, computed, why }: Difference, style: Style): string {
  const says =
    written === undefined ? 'the report has nothing' : `the report says ${valueText(written, style)}`;
  if (why !== undefined) return `${says}. ${visibleLine(why)}`;
  if (computed === undefined) return `${says}, and nothing belongs there.`;
  return `${says}, and it comes to ${valueText(computed, style)}.`;
}

function differenceLines({ differences }: Verification, style: Style, width: number): string[] {
  const shown = differences.slice(0, MOST_SHOWN);
  const rest = differences.length - shown.length;
  return [
    ...shown.flatMap((difference) =>
      hanging(
        '  ',
        `${style.bold(visibleLine(difference.field))}: ${differenceText(difference, style)}`,
        width,
      ),
    ),
    ...(rest === 0 ? [] : [`  and ${rest} more; see them all with --json`]),
  ];
}

/** The verdict on a file and what it rests on. @param report null where the file could not be read as one */
export function verificationView(
  verified: VerifiedFile,
  report: Report | null,
  style: Style,
  width: number,
): string {
  const { right, wrong, partly } = style.glyphs;
  const file = visiblePath(verified.file);
  const missing =
    report === null
      ? []
      : verified.missing.flatMap((one) =>
          hanging('  ', `Missing: ${visibleLine(missingText(one, report))}.`, width),
        );
  switch (verified.verdict) {
    case 'agrees':
      return [...hanging(`${style.good(right)} `, `${file}: agrees`, width)].join('\n');
    case 'partly':
      return [
        ...hanging(`${style.warn(partly)} `, `${file}: cannot be checked whole`, width),
        ...missing,
      ].join('\n');
    case 'differs':
      return [
        ...hanging(`${style.bad(wrong)} `, `${file}: does not agree`, width),
        ...differenceLines(verified, style, width),
        ...missing,
      ].join('\n');
  }
}
