import { sha256 } from '../adapters/sha256.ts';
import { makeReportFiles } from '../adapters/report-files.ts';
import type { Host, ReportTools } from '../cli/deps.ts';

/** What commands work with that read reports. */
export function makeReportTools(host: Host): ReportTools {
  return {
    files: makeReportFiles(host.directory, async () => {
      const { readReport } = await import('../formats/report/read-report.ts');
      return (text) => readReport(text, sha256);
    }),
    rows: async (format) => (await import('../formats/report/report-rows.ts')).REPORT_ROWS[format],
  };
}
