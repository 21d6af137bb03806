import type { Configuration } from './configuration.ts';
import { faultFinding } from './fault-finding.ts';
import type { Finding } from './finding.ts';
import type { Ignore } from './ignore.ts';

/** Findings of one rule, sorted by line. */
function byRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.toSorted((a, b) => a.line - b.line)) {
    const group = groups.get(finding.rule);
    if (group === undefined) groups.set(finding.rule, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** The index of the first finding at a line or below it. */
function firstFrom(line: number, findings: readonly Finding[]): number {
  let [low, high] = [0, findings.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((findings[middle]?.line ?? line) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a comment speaks for. Found by line, since a file can have thousands of comments and of findings. */
function spokenFor(
  { rule, firstLine, lastLine }: Ignore,
  groups: ReadonlyMap<string, readonly Finding[]>,
): readonly Finding[] {
  const group = groups.get(rule) ?? [];
  return group.slice(firstFrom(firstLine, group), firstFrom(lastLine + 1, group));
}

/**
 * Leaves out what a file's comments ask to leave out, and adds a finding for each comment that no finding needed. One for
 * a rule that is off stays: it may be needed when the rule is on.
 *
 * @param findings all of one file
 */
export function applyIgnores(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  file: string,
  configuration: Configuration,
): Finding[] {
  const groups = byRule(findings);
  const ignored = new Set<Finding>();
  const unused: Ignore[] = [];
  for (const ignore of ignores) {
    const spoken = spokenFor(ignore, groups);
    for (const finding of spoken) ignored.add(finding);
    if (spoken.length === 0 && configuration[ignore.rule]?.level !== 'off') unused.push(ignore);
  }
  const kept = findings.filter((finding) => !ignored.has(finding));
  return [
    ...kept,
    ...unused.map(({ rule, place }): Finding => ({
      ...faultFinding({ rule: 'unused-ignore', name: rule }, file, place),
      severity: 'warn',
    })),
  ];
}
