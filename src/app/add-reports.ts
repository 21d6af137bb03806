import { isWritten, type MergeChoice, type MergedFile, refused } from '../domain/data/merge.ts';
import { isDeviceName } from '../domain/data/stored-file.ts';
import { isId } from '../domain/id.ts';
import { chooseReport, isSealed, refuseReading } from './choose-report.ts';
import type { Clock, ContentFiles, ReadFile, ReportFiles, ReportReading, ReportStore } from './ports.ts';

export interface AddReportsPorts {
  readonly files: ReportFiles;
  readonly reports: ReportStore;
  readonly kindOf: ContentFiles['kindOf'];
  readonly clock: Clock;
}

/** What came of a file, and the report that it holds, where it was one. */
export interface AddedFile extends MergedFile {
  readonly id?: string;
}

/** The report of an id that lies here; null where nothing does. */
async function readHere(
  id: string,
  { files, reports, kindOf }: AddReportsPorts,
): Promise<ReportReading | null> {
  const path = `${reports.directory}/${id}.json`;
  if (kindOf(path) === 'missing') return null;
  for await (const { reading } of files.read([path])) if (reading.type !== 'unreadable') return reading;
  return { type: 'other', why: 'no-report' };
}

async function choose({ reading }: ReadFile, ports: AddReportsPorts): Promise<MergeChoice> {
  if (reading.type === 'unreadable') return refused('unreadable', reading.reason);
  if (reading.type !== 'whole') return refuseReading(reading);
  if (!isSealed(reading)) return refused('unsealed');
  const { id } = reading.report;
  if (!isId(id)) return refused('unsafe-name');
  if (isDeviceName(id)) return refused('device-name');
  return chooseReport(reading, await readHere(id, ports), ports.clock);
}

/** Takes reports into the reports folder, each as `<id>.json`; whole ones alone, whose digest fits. @throws AppError `not-writable` */
export async function addReports(paths: readonly string[], ports: AddReportsPorts): Promise<AddedFile[]> {
  const added: AddedFile[] = [];
  for await (const file of ports.files.read(paths)) {
    const choice = await choose(file, ports);
    const id = file.reading.type === 'whole' ? { id: file.reading.report.id } : {};
    if (isWritten(choice) && file.reading.type === 'whole') ports.reports.write(file.reading.report);
    added.push({ path: file.path, part: 'reports', ...id, ...choice });
  }
  return added;
}
