import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

function changedAt(file: string): number {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newestBelow(folder: string): number {
  const entries = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return Math.max(...entries.map((entry) => changedAt(path.join(folder, entry))));
}

/** Builds the program for the tests that start it, unless the last build is newer than everything it is made of. */
export function setup(): void {
  const newest = Math.max(...['src', 'questions', 'scripts'].map(newestBelow), changedAt('package.json'));
  // dist/compiled is filled last, so an older one may belong to a build that was cut off.
  if (Math.min(changedAt('dist/main.js'), changedAt('dist/compiled')) > newest) return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
}
