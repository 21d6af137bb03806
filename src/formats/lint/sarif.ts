import { catalogue, type CatalogueEntry } from '../../domain/lint/catalogue.ts';
import type { Finding, Place, Severity } from '../../domain/lint/finding.ts';
import { visible } from '../../domain/visible.ts';
import type { LintReport, ReportSetting } from './lint-report.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'note' };

/** SARIF reads `[words](target)` in a message as a link; a backslash keeps it text (section 3.11.6). */
const messageText = (text: string): string => {
  const shown = visible(text);
  return shown.includes('](') ? shown.replace(/[\\[\]]/gu, '\\$&') : shown;
};

const region = ({ line, column, endLine, endColumn }: Place): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** Half a surrogate pair, as names on Windows can hold, is no character and cannot be encoded. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Files of the repository are named from its root, so that the output says nothing of where that lies. */
function artifactLocation(file: string, { repositoryPath }: ReportSetting): object {
  const path = repositoryPath(file);
  return path === null ? { uri: uriOf(file) } : { uri: uriOf(path), uriBaseId: 'SRCROOT' };
}

function ruleOf({ id, category, severity, isPreview, summary }: CatalogueEntry): object {
  const more = `deskready rules explain ${id}`;
  return {
    id,
    shortDescription: { text: summary },
    help: {
      text: `${summary} To learn more, run: ${more}`,
      markdown: `${summary} To learn more, run \`${more}\`.`,
    },
    defaultConfiguration: { level: LEVELS[severity], enabled: !isPreview },
    properties: { tags: [category] },
  };
}

/**
 * Says which finding is the same one in another version of a file: by its rule and its line's text, since lines move,
 * and by how many like it stand above.
 */
function fingerprints({ findings, sources }: LintReport, { sha256 }: ReportSetting): string[] {
  const lines = new Map([...sources].map(([file, text]) => [file, text.split('\n')]));
  const times = new Map<string, number>();
  return findings.map(({ file, rule, line }) => {
    const text = lines.get(file)?.[line - 1]?.trim() ?? '';
    const hash = sha256(JSON.stringify([file, rule, text])).slice(0, 16);
    const time = (times.get(hash) ?? 0) + 1;
    times.set(hash, time);
    return `${hash}:${time}`;
  });
}

function resultOf(
  finding: Finding,
  ruleIndex: number,
  primaryLocationLineHash: string,
  setting: ReportSetting,
): object {
  const { rule, severity, message, file, fix } = finding;
  const location = artifactLocation(file, setting);
  return {
    ruleId: rule,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: messageText(message) },
    locations: [{ physicalLocation: { artifactLocation: location, region: region(finding) } }],
    partialFingerprints: { primaryLocationLineHash },
    ...(fix === undefined
      ? {}
      : {
          fixes: [
            {
              description: { text: `Mend it as ${rule} suggests.` },
              artifactChanges: [
                {
                  artifactLocation: location,
                  replacements: [{ deletedRegion: region(fix), insertedContent: { text: fix.text } }],
                },
              ],
            },
          ],
        }),
  };
}

/** SARIF 2.1.0, which code hosts and editors read. */
export function findingsSarif(report: LintReport, setting: ReportSetting): string {
  const rules = catalogue();
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const hashes = fingerprints(report, setting);
  const run = {
    tool: { driver: { name: 'deskready', version: setting.version, rules: rules.map(ruleOf) } },
    originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results: report.findings.map((finding, index) =>
      resultOf(finding, indices.get(finding.rule) ?? -1, hashes[index] ?? '', setting),
    ),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}
