import type { Sha256 } from '../../app/ports.ts';
import { canonicalJson } from '../../domain/report/canonical-json.ts';
import type { PastItem } from '../../domain/history/past-item.ts';
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

/** What a report's file says of its questions; [] when it is not a report. */
export function readPastItems(text: string): PastItem[] {
  if (!looksLikeReport(text)) return [];
  const { id, startedAt, items } = JSON.parse(text) as Record<string, unknown>;
  if (!Array.isArray(items) || typeof id !== 'string' || typeof startedAt !== 'string') return [];
  if (Number.isNaN(Date.parse(startedAt))) return [];
  return items.flatMap((item: Partial<PastItem> | null) => {
    const { question, keyHash, outcome, credit, seconds, hinted, confidence } = item ?? {};
    const isItem = typeof question === 'string' && typeof keyHash === 'string' && typeof outcome === 'string';
    if (!isItem || typeof credit !== 'number' || typeof seconds !== 'number') return [];
    const sureness = confidence === 'sure' || confidence === 'unsure' ? { confidence } : {};
    const answered = { question, keyHash, outcome, credit, seconds, hinted: hinted === true };
    return [{ report: id, startedAt, ...answered, ...sureness }];
  });
}
