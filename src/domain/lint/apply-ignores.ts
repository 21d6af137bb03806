import type { Configuration } from './configuration.ts';
import { faultFinding } from './fault-finding.ts';
import type { Finding } from './finding.ts';
import type { Ignore } from './ignore.ts';

const speaksFor = ({ rule, firstLine, lastLine }: Ignore, finding: Finding): boolean =>
  finding.rule === rule && firstLine <= finding.line && finding.line <= lastLine;

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
  if (ignores.length === 0) return [...findings];
  const kept = findings.filter((finding) => !ignores.some((ignore) => speaksFor(ignore, finding)));
  const unused = ignores.filter(
    (ignore) =>
      configuration[ignore.rule]?.level !== 'off' && !findings.some((finding) => speaksFor(ignore, finding)),
  );
  return [
    ...kept,
    ...unused.map(({ rule, place }): Finding => ({
      ...faultFinding({ rule: 'unused-ignore', name: rule }, file, place),
      severity: 'warn',
    })),
  ];
}
