import fc from 'fast-check';
import { KIND_NAMES } from '../../src/domain/question/question.ts';
import { HOSTILE_TEXTS, hostilePack, yamlText } from '../support/hostile/hostile-texts.ts';

/** Pieces on which YAML, and what reads its values, stumble. */
const PIECES = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '#',
  '%',
  '@',
  '`',
  ',',
  '~',
  '|',
  '>',
  '?',
  '---',
  '...',
  '\t',
  '\n',
  '\r',
  '\n\n',
  ': ',
  '- ',
  '&a ',
  '*a',
  '!t ',
  '!!binary ',
  '<<: *a',
  '__proto__: ',
  'constructor: ',
  '\u0000',
  '\ufeff',
  '1e999',
  '.inf',
  '-0',
  '0x1F',
  '2026-11-22',
  'null',
  'true',
  'yes',
  '日本',
  '１２',
  '\ud83d',
  '👩\u200d👧',
  ...KIND_NAMES.map((kind) => `kind: ${kind}`),
  ...[
    'options',
    'answer',
    'accept',
    'steps',
    'pairs',
    'fields',
    'passage',
    'rubric',
    'draw',
    'retired',
    'use',
  ].map((key) => `\n    ${key}: `),
  ...Object.values(HOSTILE_TEXTS).map(yamlText),
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }));

const SOUND = Object.values(HOSTILE_TEXTS).map(hostilePack);

const edited = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(fc.record({ at: fc.nat(20_000), cut: fc.nat(60), put: piece }), { minLength: 1, maxLength: 6 }),
  )
  .map(([pack, edits]) => {
    let text = pack;
    for (const { at, cut, put } of edits) {
      const start = at % (text.length + 1);
      text = text.slice(0, start) + put + text.slice(start + cut);
    }
    return text;
  });

/** Texts of packs: sound ones with some edits, heaps of pieces, and anything at all. */
export const anyPackText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: edited },
  {
    weight: 2,
    arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => `format: 1\n${pieces.join('')}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
