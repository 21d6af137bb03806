import { describe, expect, it } from 'vitest';
import { aboveLimits, MOST_TIMES, timesLimits, USUAL_LIMITS } from '../../src/domain/limits.ts';
import { loadYaml } from '../../src/formats/yaml/load-yaml.ts';
import { lintText, packWith, OPTIONS } from '../formats/lint-text.ts';

const rulesOf = (text: string, times = 1): string[] =>
  loadYaml(text, timesLimits(times)).faults.map(({ fault }) => fault.rule);

describe('the limits of a file', () => {
  it('grow alike, and say how to raise them as far as they can be', () => {
    expect(timesLimits(1)).toEqual(USUAL_LIMITS);
    expect(timesLimits(3)).toMatchObject({
      bytes: 3 * 1024 * 1024,
      parts: 180_000,
      depth: 192,
      questions: 9000,
    });
    expect(aboveLimits(USUAL_LIMITS)).toContain('--limits 2');
    expect(aboveLimits(timesLimits(MOST_TIMES))).not.toContain('--limits');
  });

  it.each([
    ['lines', `a:\n${'- x\n'.repeat(40_000)}`],
    ['entries in brackets', `a: [${'x,'.repeat(61_000)}]`],
    ['quoted texts in a row', `a: ${'"a"'.repeat(61_000)}`],
    ['controls', `a: ${'\u0001'.repeat(61_000)}`],
  ])('count %s before anything is parsed, and can be raised', (_, text) => {
    expect(rulesOf(text)).toEqual(['too-large']);
    expect(rulesOf(text, 2)).not.toContain('too-large');
  });

  it('let a long text of few parts pass', () => {
    expect(rulesOf(`a: "${'word, '.repeat(50_000)}"`)).toEqual([]);
  });

  it('count questions', async () => {
    const more = Array.from({ length: 3000 }, (_, index) => `  - id: q${index}\n`).join('');
    const { findings, value } = await lintText(packWith(`${OPTIONS}${more}`));
    expect(value).toBeNull();
    expect(findings.filter(({ rule }) => rule === 'too-large')).toHaveLength(1);
  });

  it.each([
    ['depth', `a: ${'['.repeat(70)}${']'.repeat(70)}`, 'too-deep'],
    ['aliases', `a: &a [${'x,'.repeat(300)}]\nb: &b [${'*a,'.repeat(300)}]\n`, 'too-many-aliases'],
  ])('hold for %s, and can be raised', (_, text, rule) => {
    expect(rulesOf(text)).toContain(rule);
    expect(rulesOf(text, 2)).not.toContain(rule);
  });
});
