import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { codePointName, visible } from '../../../src/domain/visible.ts';
import { spanWithin } from '../../../src/formats/place.ts';
import { loadYaml } from '../../../src/formats/yaml/load-yaml.ts';
import { scalarOffsets } from '../../../src/formats/yaml/scalar-offsets.ts';

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const;

const word = fc.oneof(
  fc.constantFrom(
    'a',
    'total',
    'wide\u{1F600}',
    '日本',
    "it's",
    'say "x"',
    'back\\slash',
    'is: #1',
    '- x',
    '\u200b',
    '\u202e',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n  ',
  '\n    ',
  '\t',
  '\n\t',
  ' \n',
  '\n \n',
);
const text = fc
  .array(fc.tuple(gap, word), { maxLength: 14 })
  .chain((parts) => fc.tuple(fc.constant(parts.map((part) => part.join('')).join('')), gap, fc.boolean()))
  .map(([body, end, isTrimmed]) => (isTrimmed ? body.trimStart() : body + end));

/** What a stretch of the source stands for: itself, an escape, or a line break that became a space. */
function standsFor(source: string, units: string): boolean {
  if (source === units || visible(source) === units) return true;
  if (source.startsWith('\\')) return visible(String(parseDocument(`"${source}"`).toJS())) === units;
  if (source === "''") return units === "'";
  return (units === ' ' || units === '\n') && (source.startsWith('\n') || source === '');
}

function checkScalar(source: string): void {
  const file = loadYaml(source);
  const node = parseDocument(source).getIn(['list', 0, 'text'], true);
  if (!isScalar(node) || typeof node.value !== 'string')
    throw new Error('The text was not written as a text.');
  const value = visible(node.value);
  const offsets = scalarOffsets(file.text, node);
  expect(offsets?.starts).toHaveLength(value.length);
  const starts = offsets?.starts ?? [];
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  let at = 0;
  while (at < value.length) {
    // Units of one escape, or of one hidden character, stand for it together.
    let next = at + 1;
    while (next < value.length && starts[next] === starts[at] && value[at] !== '\n') next += 1;
    const span = spanWithin(file, ['list', 0, 'text'], { start: at, end: next });
    expect(span.start).toBe(starts[at]);
    const stretch = file.text.slice(span.start, span.end);
    if (!standsFor(stretch, value.slice(at, next))) {
      expect.fail(
        `${JSON.stringify(value.slice(at, next))} at ${at} leads to ${JSON.stringify(stretch)} in\n${source}`,
      );
    }
    at = next;
  }
}

test.each(STYLES)(
  'every character of a text that is written as %s leads to its place in the file',
  (style) => {
    const input = fc.tuple(text, fc.constantFrom(0, 20, 40, 80), fc.constantFrom(2, 4), fc.boolean());
    fc.assert(
      fc.property(input, ([value, lineWidth, indent, isDeep]) => {
        const scalar = new Scalar(value);
        scalar.type = style;
        const document = new Document({ list: [{ text: scalar, after: isDeep ? ['x'] : 'x' }] });
        const source = document.toString({ lineWidth, minContentWidth: 0, indent });
        fc.pre(parseDocument(source).getIn(['list', 0, 'text']) === value);
        checkScalar(source);
      }),
      { numRuns: 500 },
    );
  },
);

const around = (scalar: string): string => `list:\n  - text: ${scalar}\n    after: x\n`;

test.each([
  ['an unquoted text over several lines', 'one  \n      two\n\n\n     three:four'],
  [
    'double quotes over several lines',
    '"one \\\n     two\\\n  \\  three\n\n   four \\u200B \\U0001F600 \\x41\\t\\/"',
  ],
  ['single quotes over several lines', "'one ''two''\n    three  \n\n\n  four'"],
  ['an indentation that is said', '|2\n        more\n      level\n\n      end'],
  [
    'folding with lines that are indented more',
    '>1-\n     more\n    level\n    level\n\n\n      more\n\n     more\n    end\n\n',
  ],
  ['folding that starts with empty lines', '>\n\n\n      level\n      level\n'],
  ['all line breaks at the end kept', '|+\n      a\n\n\n'],
  ['line breaks alone', '|+\n\n\n'],
  ['a comment behind the sign of a block', '>- # why\n      a\n      b\n'],
  ['a tag and an anchor', '!!str &a "x\\ty"'],
])('every character leads to its place: %s', (_name, scalar) => {
  checkScalar(around(scalar));
});

test('a hidden character is shown by its name, and all of the name leads to it', () => {
  const file = loadYaml('text: zero\u200bwidth\n');
  const name = codePointName('\u200b');
  expect(spanWithin(file, ['text'], { start: 4, end: 4 + name.length })).toEqual({ start: 10, end: 11 });
  expect(spanWithin(file, ['text'], { start: 4 + name.length, end: 5 + name.length })).toEqual({
    start: 11,
    end: 12,
  });
});

test('what is no text is pointed at as a whole', () => {
  const file = loadYaml('text: 12345\n');
  expect(spanWithin(file, ['text'], { start: 1, end: 2 })).toEqual({ start: 6, end: 11 });
});

// Read again for each blank, such a run would take minutes.
test.each([
  ['no quotes', ''],
  ['single quotes', "'"],
  ['double quotes', '"'],
])('a long run of blanks is read once: %s', (_name, quote) => {
  const blanks = ' '.repeat(400_000);
  const file = loadYaml(`text: ${quote}a${blanks}b${quote}\n`);
  const start = blanks.length + 1;
  const shift = 'text: '.length + quote.length;
  const place = { start: start + shift, end: start + shift + 1 };
  expect(spanWithin(file, ['text'], { start, end: start + 1 })).toEqual(place);
});

// JavaScript reads some of them as numbers, and negative ones too.
test.each([
  '\\u-0an',
  '\\u-001',
  '\\U-0000010',
  '\\x-1',
  '\\u+041',
  '\\u 041',
  '\\u0x1',
  '\\U0011ffff',
  '\\u00',
])('what follows a backslash and is no code is pointed at as a whole: %s', (escape) => {
  const source = `text: "${escape}"\n`;
  const scalar = parseDocument(source).get('text', true);
  if (!isScalar(scalar)) throw new Error('no scalar');
  expect(scalarOffsets(source, scalar)).toBeNull();
});
