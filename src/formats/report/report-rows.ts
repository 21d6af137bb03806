import type { ExportFormat, ReportRows } from '../../app/ports.ts';
import type { Report, ReportItem } from '../../domain/report/report.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** What each question's row says of its session. */
function sessionCells({ id, startedAt, endedAt, ended, session, candidate, score }: Report): Row {
  return {
    report: id,
    startedAt,
    endedAt,
    ended,
    mode: session.mode,
    exam: session.exam?.id ?? null,
    track: session.track?.id ?? null,
    candidate: candidate?.name ?? null,
    candidateId: candidate?.id ?? null,
    group: candidate?.group ?? null,
    percent: score.percent,
    pass: score.pass ?? null,
    passed: score.passed ?? null,
  };
}

function itemCells(item: ReportItem, index: number): Row {
  const [pack = '', id = ''] = item.question.split('/');
  const { answer } = item;
  return {
    number: index + 1,
    pack,
    question: id,
    kind: item.kind,
    topic: item.topic,
    level: item.level,
    answer: answer === null || typeof answer === 'string' ? answer : JSON.stringify(answer),
    outcome: item.outcome,
    credit: item.credit,
    seconds: item.seconds,
    exposure: item.exposure,
    changes: item.changes,
    changeGain: item.changeGain ?? null,
    confidence: item.confidence ?? null,
    flagged: item.flagged,
    hinted: item.hinted,
    note: item.note ?? null,
    promptHash: item.promptHash,
    keyHash: item.keyHash,
  };
}

const rowsOf = (report: Report): Row[] => {
  const session = sessionCells(report);
  return report.items.map((item, index) => ({ ...session, ...itemCells(item, index) }));
};

/** The columns, in their order. `docs/report.md` explains them. */
export const COLUMNS: readonly string[] = [
  'report',
  'startedAt',
  'endedAt',
  'ended',
  'mode',
  'exam',
  'track',
  'candidate',
  'candidateId',
  'group',
  'percent',
  'pass',
  'passed',
  'number',
  'pack',
  'question',
  'kind',
  'topic',
  'level',
  'answer',
  'outcome',
  'credit',
  'seconds',
  'exposure',
  'changes',
  'changeGain',
  'confidence',
  'flagged',
  'hinted',
  'note',
  'promptHash',
  'keyHash',
];

/**
 * A cell by RFC 4180. Spreadsheets run a text that starts like a formula, so such a text gets an apostrophe before it, as
 * OWASP's "CSV Injection" advises; our own numbers stay numbers.
 */
export function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export const REPORT_ROWS: Readonly<Record<ExportFormat, ReportRows>> = {
  csv: {
    head: csvLine(COLUMNS),
    rowsOf: (report) =>
      rowsOf(report)
        .map((row) => csvLine(COLUMNS.map((column) => row[column] ?? null)))
        .join(''),
  },
  ndjson: {
    head: '',
    rowsOf: (report) =>
      rowsOf(report)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
  },
};
