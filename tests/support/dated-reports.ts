import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const DAY_MS = 86_400_000;

/** Puts copies of the only report of a data directory so many days back in its place, as if it had been sat then. */
export function datedReports(home: string, daysAgo: readonly number[]): void {
  const folder = path.join(home, 'reports');
  const [name = ''] = readdirSync(folder);
  const report = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  rmSync(path.join(folder, name));
  for (const days of daysAgo) {
    const startedAt = `${new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 19)}+00:00`;
    const id = `${startedAt.slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-')}-7f3a`;
    writeFileSync(path.join(folder, `${id}.json`), JSON.stringify({ ...report, id, startedAt }));
  }
}
