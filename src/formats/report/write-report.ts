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

/** Whether a text is a report of this format that nobody changed since it was written, so that a newer one may replace it. */
export function isSealedReport(text: string, sha256: Sha256): boolean {
  try {
    const { digest, ...unsealed } = JSON.parse(text) as Record<string, unknown>;
    const isOurs = unsealed['format'] === REPORT_FORMAT && 'items' in unsealed;
    return isOurs && digest === sha256(canonicalJson(unsealed));
  } catch {
    return false;
  }
}
