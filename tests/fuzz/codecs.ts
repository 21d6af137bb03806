import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FORMAT_IDS, type Codec, type PackToWrite, type Written } from '../../src/app/ports-exchange.ts';
import { KIND_NAMES } from '../../src/domain/question/question.ts';
import { CODECS } from '../../src/formats/exchange/codecs.ts';
import { anyPackToWrite } from '../support/exchange/packs.ts';
import { HOSTILE_TEXTS } from '../support/hostile/hostile-texts.ts';
import { property, type Property } from './property.ts';

const PIECES = [
  '{',
  '}',
  '=',
  '~',
  '::',
  '<',
  '>',
  '</',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE a [',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r\n',
  '\n\n',
  '# ',
  '- [x] ',
  '1. ',
  'ANSWER: A',
  '```',
  '---\n',
  '|',
  '\\',
  '\u0000',
  ...Object.values(HOSTILE_TEXTS),
];

interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const anyDamage = fc.array(
  fc.record({ at: fc.nat(50_000), cut: fc.nat(30), put: fc.oneof(fc.constantFrom(...PIECES), fc.string()) }),
  { minLength: 1, maxLength: 5 },
);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function damaged(content: string | Uint8Array, damages: readonly Damage[]): Uint8Array {
  let bytes = Buffer.from(bytesOf(content));
  for (const { at, cut, put } of damages) {
    const start = at % (bytes.length + 1);
    bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(start + cut)]);
  }
  return bytes;
}

async function written({ write }: Codec, pack: PackToWrite): Promise<Written> {
  const result = await write?.([pack], { answers: 'end' });
  return result ?? { content: '', refused: [], simplified: [] };
}

/** Reads a source with one format, which must say something of it and never throw. */
async function assertReads(codec: Codec, bytes: Uint8Array): Promise<void> {
  const source = { name: `bank.${codec.extension}`, bytes };
  const sureness = codec.recognise?.(source) ?? 0;
  assert.ok(sureness >= 0 && sureness <= 1);
  const reading = await codec.read?.(source);
  if (reading === undefined) return;
  if (reading.type === 'unusable') assert.notEqual(reading.message, '');
  else for (const { message } of [...reading.refused, ...reading.simplified]) assert.notEqual(message, '');
}

const anyPack = anyPackToWrite(KIND_NAMES);
const anyFormat = fc.constantFrom(...FORMAT_IDS);

export const CODEC_PROPERTIES: readonly Property[] = [
  property(
    'every question of a pack is written or refused',
    40,
    fc.tuple(anyFormat, anyPack),
    async ([format, packed]) => {
      const { refused, content } = await written(await CODECS[format](), packed);
      const ids = new Set(packed.pack.questions.map(({ id }) => id));
      const named = refused.map(({ name }) => name ?? '');
      assert.ok(named.every((name) => ids.has(name)));
      assert.ok(new Set(named).size === ids.size || content.length > 0);
    },
  ),
  property(
    'what is written reads back, and what is damaged is refused without a throw',
    60,
    fc.tuple(anyFormat, anyPack, anyDamage),
    async ([format, packed, damages]) => {
      const codec = await CODECS[format]();
      const { content, refused } = await written(codec, packed);
      await assertReads(codec, damaged(content, damages));
      const reading = await codec.read?.({ name: `bank.${codec.extension}`, bytes: bytesOf(content) });
      if (reading?.type !== 'questions') return;
      assert.ok(reading.questions.length <= packed.pack.questions.length - refused.length);
    },
  ),
  property(
    'any bytes are read as any format without a throw',
    60,
    fc.tuple(
      anyFormat,
      fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(bytesOf)),
    ),
    async ([format, bytes]) => assertReads(await CODECS[format](), bytes),
  ),
];
