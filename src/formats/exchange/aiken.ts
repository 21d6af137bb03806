import type { Codec, Source } from '../../app/ports-exchange.ts';
import { readAiken } from './aiken/read-aiken.ts';
import { writeAiken } from './aiken/write-aiken.ts';
import { decodeText } from './decode.ts';

/** As much of a file as shows what it is. */
const LOOK_AT = 64 * 1024;

const KEY = /^[^\S\n]*ANSWER[^\S\n]*:[^\S\n]*\(?[A-Za-z](?![A-Za-z])/imu;
const CHOICES = /^[^\S\n]*A[).].*\s*\n[^\S\n]*B[).]/imu;

function recognise({ bytes }: Source): number {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOK_AT)).replaceAll('\r', '\n');
  if (!KEY.test(text)) return 0;
  return CHOICES.test(text) ? 0.8 : 0.4;
}

/** Plain text with choices by letter, which Moodle and others read. */
export const aikenCodec: Codec = {
  id: 'aiken',
  title: 'Aiken',
  extension: 'txt',
  recognise,
  read: async ({ bytes }) => {
    const decoded = decodeText(bytes);
    return decoded.type === 'unusable' ? decoded : readAiken(decoded.text);
  },
  write: async (packs) => writeAiken(packs),
};
