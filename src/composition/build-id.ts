import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Tells builds of one version apart; empty where there is no build. @param root the package's folder */
export function buildId(root: string): string {
  try {
    return readFileSync(path.join(root, 'dist', 'build-id'), 'utf8');
  } catch {
    return '';
  }
}
