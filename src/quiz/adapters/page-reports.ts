import type { ReportStore } from '../../app/ports.ts';
import { canonicalJson } from '../../domain/report/canonical-json.ts';
import type { Report } from '../../domain/report/report.ts';
import { writeReport } from '../../formats/report/write-report.ts';
import { sha256 } from './sha256.ts';
import type { Shelf } from './shelf.ts';

const FOLDER = 'reports/';

export interface PageReports extends ReportStore {
  /** those of earlier sessions, the newest first */
  list(): readonly Report[];
}

/** A report that this page wrote: its digest says so, and that nothing of it was changed since. */
function readKept(text: string | null): Report[] {
  try {
    const { digest, ...unsealed } = JSON.parse(text ?? '{}') as Report & { digest?: string; format?: number };
    if (digest !== sha256(canonicalJson(unsealed))) return [];
    const { format: _, ...report } = unsealed;
    return [report];
  } catch {
    return [];
  }
}

/** The reports on the shelf. A browser without room for one must not keep anybody from a session: its result is shown all the same. */
export function pageReports(shelf: Shelf): PageReports {
  const nameOf = (id: string): string => `${FOLDER}${id}`;
  const names = (): string[] => shelf.names().filter((name) => name.startsWith(FOLDER));
  return {
    directory: '',
    checkWritable: () => undefined,
    checkCopy: () => undefined,
    writeCopy: () => undefined,
    hasReports: () => names().length > 0,
    write(report) {
      shelf.set(nameOf(report.id), writeReport(report, sha256));
      return '';
    },
    list: () =>
      names()
        .sort()
        .reverse()
        .flatMap((name) => readKept(shelf.get(name))),
    has: (id) => shelf.get(nameOf(id)) !== null,
  };
}
