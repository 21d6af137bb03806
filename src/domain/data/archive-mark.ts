/** The file by which an export is told from other zip files; it stands first. */
export const MARK_PATH = 'deskready-data.json';

export const ARCHIVE_FORMAT = 1;

export const MARK_TEXT: string = `${JSON.stringify({ format: ARCHIVE_FORMAT, what: 'deskready data' })}\n`;

/** The format that a mark names; null where it names none. */
export function markedFormat(text: string): number | null {
  try {
    const { format } = JSON.parse(text) as { format?: unknown };
    return typeof format === 'number' ? format : null;
  } catch {
    return null;
  }
}
