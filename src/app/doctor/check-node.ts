import type { Runtime } from '../ports.ts';
import type { Checked } from './trouble.ts';

type Version = readonly [number, number, number];

function versionOf(text: string): Version {
  const [major = 0, minor = 0, patch = 0] = text.replace(/^v/u, '').split('.').map(Number);
  return [major, minor, patch];
}

function isAtLeast([major, minor, patch]: Version, least: Version): boolean {
  if (major !== least[0]) return major > least[0];
  return minor === least[1] ? patch >= least[2] : minor > least[1];
}

/**
 * Whether a version is in a range of package.json's `engines`.
 *
 * @param range `^1.2.3` and `>=1.2.3`, parted by `||`: what our package.json uses
 */
export function isInRange(version: string, range: string): boolean {
  const found = versionOf(version);
  return range.split('||').some((part) => {
    const [, sign, text = ''] = /^\s*(\^|>=)([\d.]+)\s*$/u.exec(part) ?? [];
    if (sign === undefined) return false;
    const least = versionOf(text);
    return isAtLeast(found, least) && (sign === '>=' || found[0] === least[0]);
  });
}

/** Whether the Node that runs is one of those that the program is tested with. */
export function checkNode({ node, needed }: Runtime): Checked<Runtime> {
  return {
    facts: { node, needed },
    troubles: isInRange(node, needed) ? [] : [{ code: 'old-node', found: node, needed }],
  };
}
