import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/lint/catalogue.ts';
import { findingsSarif } from '../../../src/formats/lint/sarif.ts';
import { finding, HOSTILE, reportOf, SETTING } from './reports.ts';

const SCHEMA = process.env['SARIF_SCHEMA'] ?? '../shared/fixtures/sarif/oasis/sarif-schema-2.1.0.json';

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] };
    };
    readonly originalUriBaseIds: object;
    readonly columnKind: string;
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
          readonly region: object;
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly fixes?: readonly object[];
    }[];
  }[];
}

const fix = { line: 2, column: 8, endLine: 2, endColumn: 14, text: '"5"' };
const findings = [
  finding({ rule: 'unquoted-text', fix }),
  finding({ rule: 'no-source', severity: 'warn', line: 3, endLine: 3 }),
  ...HOSTILE.map((text) => finding({ severity: 'info', file: text, message: text })),
  finding({ file: '<stdin>' }),
];
const TEXT = findingsSarif(reportOf(findings, { 'demo.yaml': 'format: 1\ntext: 5\n' }), SETTING);
const sarif = JSON.parse(TEXT) as Sarif;
const [run] = sarif.runs;

describe('SARIF', () => {
  it.skipIf(!existsSync(SCHEMA))(
    'is valid against the schema of OASIS (skipped where SARIF_SCHEMA names no file)',
    () => {
      const {
        $schema: _draft,
        id: _id,
        ...schema
      } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
      expect(validate(sarif), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it('describes every rule once', () => {
    expect(sarif.version).toBe('2.1.0');
    expect(run?.tool.driver.version).toBe('1.2.3');
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(catalogue().map(({ id }) => id));
    for (const rule of run?.tool.driver.rules ?? []) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\S/u) as string },
        help: {
          text: expect.stringContaining(rule.id) as string,
          markdown: expect.stringContaining(rule.id) as string,
        },
        defaultConfiguration: { level: expect.stringMatching(/^(?:error|warning|note)$/u) as string },
      });
    }
  });

  it('places each finding in a file of the repository, with its rule', () => {
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.originalUriBaseIds).toHaveProperty('SRCROOT');
    const [first, second] = run?.results ?? [];
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'packs/demo.yaml', uriBaseId: 'SRCROOT' },
      region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 14 },
    });
    expect(run?.tool.driver.rules[first?.ruleIndex ?? -1]?.id).toBe('unquoted-text');
    expect([first?.level, second?.level]).toEqual(['error', 'warning']);
  });

  it('carries fixes', () => {
    expect(run?.results[0]?.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'packs/demo.yaml', uriBaseId: 'SRCROOT' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 14 },
                insertedContent: { text: '"5"' },
              },
            ],
          },
        ],
      },
    ]);
    expect(run?.results[1]).not.toHaveProperty('fixes');
  });

  it('encodes hostile names, and keeps hostile texts from becoming links', () => {
    for (const [index, text] of HOSTILE.entries()) {
      const result = run?.results[index + 2];
      const { uri = '' } = result?.locations[0]?.physicalLocation.artifactLocation ?? {};
      expect(uri).toMatch(/^packs\/[A-Za-z0-9%._~!*'()/-]*$/u);
      expect(decodeURIComponent(uri)).toBe(`packs/${text}`);
      expect(result?.message.text).not.toMatch(/[\u001b\u202e]|(?<!\\)\[[^\]]*(?<!\\)\]\(/u);
    }
  });

  it('gives the same finding the same fingerprint where its line has moved, and another to each', () => {
    const moved = reportOf([finding({ rule: 'unquoted-text', line: 4, endLine: 4 })], {
      'demo.yaml': 'format: 1\n\n\n  text: 5\n',
    });
    const other = (JSON.parse(findingsSarif(moved, SETTING)) as Sarif).runs[0];
    expect(other?.results[0]?.partialFingerprints).toEqual(run?.results[0]?.partialFingerprints);
    const all = run?.results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']);
    expect(new Set(all).size).toBe(findings.length);
  });
});
