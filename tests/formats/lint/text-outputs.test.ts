import { describe, expect, it } from 'vitest';
import { findingsCompact } from '../../../src/formats/lint/compact.ts';
import { findingsGithub } from '../../../src/formats/lint/github.ts';
import { findingsMarkdown } from '../../../src/formats/lint/markdown.ts';
import { finding, HOSTILE, reportOf, SETTING } from './reports.ts';

const THREE = reportOf([
  finding(),
  finding({ rule: 'no-source', severity: 'warn', line: 3, column: 1, endLine: 5, endColumn: 2 }),
  finding({ rule: 'wordy-prompt', severity: 'info', line: 9, endLine: 9 }),
]);

describe('compact', () => {
  it('gives each finding one line, and counts in the last', () => {
    expect(findingsCompact(THREE)).toMatchInlineSnapshot(`
      "demo.yaml:2:8: error unknown-value It is wrong.
      demo.yaml:3:1: warning no-source It is wrong.
      demo.yaml:9:8: note wordy-prompt It is wrong.
      1 file, 3 questions: 1 error, 1 warning, 1 note.
      "
    `);
  });

  it('keeps hostile names and texts to their line, and starts none with a command', () => {
    for (const text of HOSTILE) {
      const output = findingsCompact(reportOf([finding({ file: text, message: text })]));
      expect(output.split('\n')).toHaveLength(3);
      expect(output).not.toMatch(/[\u001b\u202e]|^::/mu);
    }
  });

  it('says so where nothing was found, and what was fixed', () => {
    const report = reportOf([]);
    expect(findingsCompact(report)).toBe('1 file, 3 questions: no problems found.\n');
    const fixed = { ...report, counts: { ...report.counts, fixed: 2 } };
    expect(findingsCompact(fixed)).toBe('1 file, 3 questions: no problems found, 2 fixed.\n');
  });
});

describe('github', () => {
  it('gives each finding a workflow command, with columns where it keeps to a line', () => {
    expect(findingsGithub(THREE, SETTING)).toMatchInlineSnapshot(`
      "::error file=packs/demo.yaml,line=2,col=8,endLine=2,endColumn=14,title=deskready unknown-value::It is wrong.
      ::warning file=packs/demo.yaml,line=3,endLine=5,title=deskready no-source::It is wrong.
      ::notice file=packs/demo.yaml,line=9,col=8,endLine=9,endColumn=14,title=deskready wordy-prompt::It is wrong.
      1 file, 3 questions: 1 error, 1 warning, 1 note.
      "
    `);
  });

  it('escapes what would end a property or the command', () => {
    const [line] = findingsGithub(
      reportOf([finding({ file: 'a,b:c%.yaml', message: '50%, so:\nno\r' })]),
      SETTING,
    ).split('\n');
    expect(line).toContain('file=packs/a%2Cb%3Ac%25.yaml,line=2');
    expect(line).toMatch(/::50%25, so:%0Ano<U\+000D>$/u);
  });

  it('keeps hostile names and texts inside one command', () => {
    for (const text of HOSTILE) {
      const lines = findingsGithub(reportOf([finding({ file: text, message: text })]), SETTING).split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatch(
        /^::error file=packs\/[^,:]*,line=2,col=8,endLine=2,endColumn=14,title=[^,:]*::[^\n]*$/u,
      );
      expect(lines[0]).not.toMatch(/[\u001b\u202e]/u);
    }
  });

  it('names no file for what came from stdin', () => {
    const output = findingsGithub(reportOf([finding({ file: '<stdin>' })]), SETTING);
    expect(output).toMatch(/^::error line=2,/u);
  });
});

describe('markdown', () => {
  it('gives a table', () => {
    expect(findingsMarkdown(THREE)).toMatchInlineSnapshot(`
      "**deskready lint**: 1 file, 3 questions: 1 error, 1 warning, 1 note.

      | severity | place | rule | message |
      |---|---|---|---|
      | error | <code>demo.yaml:2:8</code> | <code>unknown-value</code> | It is wrong. |
      | warning | <code>demo.yaml:3:1</code> | <code>no-source</code> | It is wrong. |
      | note | <code>demo.yaml:9:8</code> | <code>wordy-prompt</code> | It is wrong. |
      "
    `);
  });

  it('keeps hostile names and texts inside their cells, without markup, tags or mentions', () => {
    for (const text of HOSTILE) {
      const row =
        findingsMarkdown(reportOf([finding({ file: text, message: text })]))
          .trimEnd()
          .split('\n')
          .at(-1) ?? '';
      expect(row.match(/\|/gu)).toHaveLength(5);
      const texts = row.replaceAll(/<\/?code>|<!-- -->/gu, '');
      expect(texts).not.toMatch(/[`<>*_[\]$\\\u001b\u202e]|:\/\//u);
      expect(row).not.toMatch(/@\w|(?<!&)#\d/u);
    }
  });

  it('shows the first rows alone where there are very many, and says how many are left', () => {
    const output = findingsMarkdown(reportOf(Array.from({ length: 250 }, () => finding())));
    expect(output.match(/^\| error/gmu)).toHaveLength(200);
    expect(output).toContain('50 more are not shown.');
  });
});
