import { describe, expect, it } from 'vitest';
import { loadYaml } from '../../../src/formats/yaml/load-yaml.ts';

/** The lines that faults of keys name, as the first with such a key. */
const firstLines = (text: string): (number | null)[] =>
  loadYaml(text).faults.map(({ fault }) => (fault.rule === 'duplicate-key' ? fault.firstLine : null));

describe('loading YAML', () => {
  it('names the line where a key first stands, for each key and each time that it comes again', () => {
    expect(firstLines('a: 1\nb: 2\na: 3\nc: 4\nb: 5\na: 6\nc: 7\n')).toEqual([1, 2, 1, 4]);
  });

  it('keeps the first value of a key that stands twice', () => {
    expect(loadYaml('a: 1\na: 2\n').value).toEqual({ a: 1 });
  });

  it('shows a control character that an escape makes in a file that has none itself', () => {
    expect(loadYaml(String.raw`{ "a\u200b": "x\e[2J", b: plain }`).value).toEqual({
      'a<U+200B>': 'x<U+001B>[2J',
      b: 'plain',
    });
  });

  it.each(['\u200b', '\u202e', '\u00a0', '\u0085', '\r'])('shows %j only where it is hidden', (sign) => {
    const shown =
      sign === '\u00a0' || sign === '\r'
        ? sign
        : `<U+${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}>`;
    expect(loadYaml(`a: x${sign}y\n`).value).toEqual({ a: `x${sign === '\r' ? '<U+000D>' : shown}y` });
  });
});
