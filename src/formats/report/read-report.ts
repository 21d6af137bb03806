import * as v from 'valibot';
import type { ReportReading, Sha256 } from '../../app/ports.ts';
import { canonicalJson } from '../../domain/report/canonical-json.ts';
import { reportSchema } from './schema.ts';
import { REPORT_FORMAT } from './write-report.ts';

/** Keys that a report of any version has. One that was taken out by hand must not make a report something else. */
const MARKS = ['format', 'id', 'tool', 'session', 'items', 'score', 'digest'];
const MOST_MARKS = 4;

type Wire = Readonly<Record<string, unknown>>;

function parseJson(text: string): unknown {
  try {
    // Editors on Windows put a byte order mark before what they save.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function isReportLike(value: unknown): value is Wire {
  if (typeof value !== 'object' || value === null) return false;
  return MARKS.filter((mark) => Object.hasOwn(value, mark)).length >= MOST_MARKS;
}

/** The digest that a report should have; '' where it is nested too deep to be one of ours. */
function digestOf(report: Wire, sha256: Sha256): string {
  try {
    const unsealed = Object.fromEntries(Object.entries(report).filter(([key]) => key !== 'digest'));
    return sha256(canonicalJson(unsealed));
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** `items[3].credit` */
function fieldOf(path: readonly v.IssuePathItem[] = []): string {
  return path.reduce((field, { key }) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, '');
}

/** Reads a report's file. A later format is told from a damaged file, and both from a file that is no report. */
export function readReport(text: string, sha256: Sha256): ReportReading {
  const value = parseJson(text);
  if (value === undefined) return { type: 'other', why: 'not-json' };
  if (!isReportLike(value)) return { type: 'other', why: 'no-report' };
  const { format, digest: written } = value;
  if (typeof format === 'number' && format > REPORT_FORMAT) {
    return { type: 'later', isSealed: written === digestOf(value, sha256) };
  }
  const parsed = v.safeParse(reportSchema, value, { abortEarly: true });
  if (parsed.success) {
    const { digest, format: _, ...report } = parsed.output;
    return { type: 'whole', report, digest: { written: digest, computed: digestOf(value, sha256) } };
  }
  const [issue] = parsed.issues;
  return {
    type: 'damaged',
    field: fieldOf(issue.path),
    // A group or a list may be nested deeper than anybody can print.
    ...(issue.input === undefined || typeof issue.input === 'object' ? {} : { written: issue.input }),
    wanted: issue.expected ?? 'another form',
  };
}
