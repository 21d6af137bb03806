import type { Sha256 } from '../../app/ports.ts';
import { canonicalJson } from '../../domain/report/canonical-json.ts';
import type { Report } from '../../domain/report/report.ts';

export const REPORT_FORMAT = 1;

/** The report file's text: the report with its format and the digest that seals it, indented for people. */
export function writeReport(report: Report, sha256: Sha256): string {
  const unsealed = { format: REPORT_FORMAT, ...report };
  const sealed = { ...unsealed, digest: sha256(canonicalJson(unsealed)) };
  return `${JSON.stringify(sealed, null, 2)}\n`;
}

/** Whether a text is a deskready report of any version, so that a copy may replace it. */
export function looksLikeReport(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null;
    return isObject && 'format' in value && 'digest' in value && 'items' in value && 'tool' in value;
  } catch {
    return false;
  }
}

/** The questions that a report's file says were seen, as "pack/id"; [] when it is not a report. */
export function seenQuestions(text: string): string[] {
  if (!looksLikeReport(text)) return [];
  const { items } = JSON.parse(text) as { items: unknown };
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: { question?: unknown; outcome?: unknown }) =>
    typeof item?.question === 'string' && item.outcome !== 'unseen' ? [item.question] : [],
  );
}
