import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Runtime } from '../app/ports.ts';

/** The Node that runs, and what the package in this folder needs. */
export function runtimeOf(root: string): Runtime {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  return { node: process.versions.node, needed: manifest.engines.node };
}
