import type { Report } from '../../domain/report/report.ts';
import { plural } from '../../domain/plural.ts';
import { hanging } from '../layout.ts';
import type { Style } from '../style.ts';
import { percentText } from '../../domain/percent-text.ts';

/** A report as lists show it. */
export interface ReportSummary extends Pick<Report, 'id' | 'startedAt' | 'endedAt' | 'ended'> {
  readonly file: string;
  readonly mode: Report['session']['mode'];
  readonly exam?: string;
  readonly track?: string;
  /** whether it asked what was missed before */
  readonly isMissed?: true;
  /** ids of the packs that were chosen; absent where it was all there are */
  readonly packs?: readonly string[];
  readonly candidate?: NonNullable<Report['candidate']>;
  readonly questions: number;
  /** absent while the exam can still be gone on with */
  readonly score?: Report['score'];
}

/** @param isOpen whether its session was cut off and can be resumed */
export function summarizeReport(file: string, report: Report, isOpen: boolean): ReportSummary {
  const { id, startedAt, endedAt, ended, session, candidate, items, score } = report;
  const { mode, exam, track, filters } = session;
  return {
    file,
    id,
    startedAt,
    endedAt,
    ended,
    mode,
    ...(exam === undefined ? {} : { exam: exam.id }),
    ...(track === undefined ? {} : { track: track.id }),
    ...(filters.packs === undefined ? {} : { packs: filters.packs }),
    ...(session.pool === undefined || mode !== 'practice' ? {} : { isMissed: true }),
    ...(candidate === undefined ? {} : { candidate }),
    questions: items.length,
    ...(isOpen && mode === 'exam' ? {} : { score }),
  };
}

const ENDINGS: Readonly<Record<Report['ended'], string>> = {
  finished: 'finished',
  'time-up': 'the time ran out',
  quit: 'stopped before the end',
  interrupted: 'interrupted',
};

const MODES: Readonly<Record<ReportSummary['mode'], string>> = {
  exam: 'Exam',
  practice: 'Practice',
  review: 'Review',
};

function whatWasSat({ mode, exam, track, packs, isMissed }: ReportSummary): string {
  const from = exam ?? (track === undefined ? (packs?.join(', ') ?? 'every pack') : `track ${track}`);
  return `${MODES[mode]}: ${isMissed === true ? 'what was missed of ' : ''}${from}`;
}

function scoreText({ score, questions }: ReportSummary, style: Style): string {
  if (score === undefined) return 'The result is shown when the exam is over';
  if (questions === 0) return 'Nothing scored';
  const { points, outOf, percent, passed } = score;
  const verdict =
    passed === undefined ? '' : passed ? `${style.glyphs.right} pass, ` : `${style.glyphs.open} not yet, `;
  return `${percentText(percent)}, ${verdict}${points} of ${plural(outOf, 'point')}`;
}

/** One report: date and what was sat, then how it went and its id. */
function reportLines(summary: ReportSummary, style: Style, width: number): string[] {
  const { startedAt, candidate, ended, id } = summary;
  const who = candidate?.name === undefined ? '' : ` ${style.glyphs.dot} ${candidate.name}`;
  const date = startedAt.slice(0, 16).replace('T', ' ');
  return [
    ...hanging(`${style.accent(date)}  `, style.bold(whatWasSat(summary)) + who, width),
    ...hanging('  ', `${scoreText(summary, style)}; ${ENDINGS[ended]}; ${style.dim(id)}`, width),
  ];
}

/** Reports in the order given. */
export function reportListView(summaries: readonly ReportSummary[], style: Style, width: number): string {
  const lines = summaries.flatMap((summary) => reportLines(summary, style, width));
  return [
    ...lines,
    '',
    `${plural(summaries.length, 'report')}. See one with: deskready reports show ID`,
  ].join('\n');
}
