import { describe, expect, it } from 'vitest';
import { type Configuration, configurationOf } from '../../src/domain/lint/configuration.ts';
import type { LintRule, Settings } from '../../src/domain/lint/rule.ts';
import { RULES } from '../../src/domain/lint/rules.ts';
import { lintFile } from '../../src/formats/lint/lint-file.ts';
import { unmark } from '../formats/lint-text.ts';

/** Every rule off, so that structural faults alone are found. */
export const STRUCTURE_ONLY: Configuration = configurationOf({
  extends: 'recommended',
  isPreview: false,
  rules: RULES.map(({ id }) => ({ id, level: 'off' })),
});

/** One rule on, the others off. */
export function onlyRule(rule: LintRule, settings: Settings = {}): Configuration {
  return {
    ...STRUCTURE_ONLY,
    [rule.id]: { level: rule.severity, settings: { ...rule.settings, ...settings } },
  };
}

/** The day on which the cases are linted. */
export const TODAY = '2026-11-22';

/** A pack named demo around some questions, each starting with `- id: …` at the left margin. */
export function packAround(questions: string, language = 'en'): string {
  const indented = questions
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
  return `format: 1\nid: demo\ntitle: Demo\nlanguage: ${language}\ntopics:\n  sums: Sums\nscenarios:\n  till: The till holds 500.\nquestions:\n${indented}\n`;
}

/** Whether a text is a file by itself, rather than questions to stand in one. */
export const isWhole = (text: string): boolean => /^(?:#.*\n)*format:/u.test(text);

/** What a rule says of a text: `line:column-line:column` of each finding. Structural faults fail the test. */
export function placesFound(rule: LintRule, text: string, settings: Settings = {}): string[] {
  const { findings } = lintFile(
    { path: 'demo.yaml', stem: 'demo', folder: null, origin: 'file' },
    { text },
    onlyRule(rule, settings),
    TODAY,
  );
  for (const finding of findings) expect(`${finding.rule}: ${finding.message}`).toContain(`${rule.id}: `);
  return findings.map(({ line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn}`);
}

interface Case {
  /** whole file, or questions that start with `- id: …` at the left margin; in invalid ones ⟦…⟧ marks what is found */
  readonly text: string;
  readonly settings?: Settings;
  readonly language?: string;
}

/** One table of a rule's cases, by a name that says what each shows. */
export function ruleCases(
  rule: LintRule,
  cases: {
    readonly valid: Readonly<Record<string, string | Case>>;
    readonly invalid: Readonly<Record<string, string | Case>>;
  },
): void {
  const run = (entry: string | Case): { found: string[]; places: readonly string[] } => {
    const { text, settings, language } = typeof entry === 'string' ? { text: entry } : entry;
    const marked = unmark(isWhole(text) ? text : packAround(text, language));
    return { found: placesFound(rule, marked.text, settings), places: marked.places };
  };
  describe(rule.id, () => {
    it.each(Object.entries(cases.valid))('says nothing of %s', (_name, entry) => {
      expect(run(entry).found).toEqual([]);
    });
    it.each(Object.entries(cases.invalid))('finds %s', (_name, entry) => {
      const { found, places } = run(entry);
      expect(places.length).toBeGreaterThan(0);
      expect(found).toEqual(places);
    });
  });
}

/** A single-choice question in YAML, its key first; each text as it stands in a flow map. */
export const choiceOf = (prompt: string, key: string, ...wrong: readonly string[]): string => `- id: one
  topic: sums
  level: easy
  prompt: ${prompt}
  options:
    - { text: ${key}, correct: true }
${wrong.map((text) => `    - { text: ${text} }`).join('\n')}`;
