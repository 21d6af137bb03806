import type { MissingFile } from '../../app/report-content.ts';
import type { ReopenedReport } from '../../app/reopen-report.ts';
import type { Report, ReportItem } from '../../domain/report/report.ts';
import { plural } from '../../domain/plural.ts';
import { hanging, wrap } from '../layout.ts';
import type { Style } from '../style.ts';

const OUTCOMES: Readonly<Record<ReportItem['outcome'], string>> = {
  correct: 'right',
  partial: 'partly right',
  wrong: 'wrong',
  skipped: 'not answered',
  'timed-out': 'time ran out',
  unseen: 'not reached',
};

/** A missing file for people: its title where the report has it, and the hash that finds it. */
export function missingText({ type, id, sha256 }: MissingFile, { packs }: Report): string {
  const title = packs.find((pack) => pack.sha256 === sha256)?.title;
  const name = title === undefined ? id : `${title} (${id})`;
  return `the ${type} ${name}, sha256 ${sha256.slice(0, 16)}`;
}

function itemLines(item: ReportItem, number: number, width: number): string[] {
  const { question, outcome, credit, seconds, note } = item;
  const points = outcome === 'partial' ? `, ${Math.round(credit * 100)}% of the points` : '';
  return [
    ...hanging(
      `Question ${number}  `,
      `${question}: ${OUTCOMES[outcome]}${points}, ${plural(seconds, 'second')}`,
      width,
    ),
    ...(note === undefined ? [] : hanging('  ', `Your note: ${note}`, width)),
  ];
}

/** What the report itself holds of the questions whose packs are missing; '' where none is. */
export function missingPacksView(
  { report, plan, missing }: ReopenedReport,
  style: Style,
  width: number,
): string {
  const known = new Set(plan.items.map(({ key }) => key));
  const lines = report.items.flatMap((item, index) =>
    known.has(item.question) ? [] : itemLines(item, index + 1, width),
  );
  if (lines.length === 0) return '';
  return [
    style.bold('Without their texts'),
    ...missing.flatMap((file) => wrap(`Missing: ${missingText(file, report)}.`, width)),
    ...lines,
    '',
  ].join('\n');
}
