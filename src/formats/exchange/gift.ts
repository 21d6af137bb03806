import type { Codec, Source } from '../../app/ports-exchange.ts';
import { decodeText } from './decode.ts';
import { readGift } from './gift/read-gift.ts';
import { writeGift } from './gift/write-gift.ts';

/** As much of a file as shows what it is. */
const LOOK_AT = 64 * 1024;

/** `{`, and what answers start with; or nothing, as in an essay. */
const ANSWERS = /(?<!\\)\{\s*(?:[=~#}]|(?:T|F|TRUE|FALSE)\s*[#}])/u;
const TITLE = /^\s*::(?:[^:\\]|\\.|:(?!:))+::/mu;
const CATEGORY = /^\s*\$CATEGORY:/mu;
/** How JSON, XML, HTML and YAML packs start. */
const OTHER = /^\uFEFF?\s*(?:<[?!a-z]|\{\s*"|\[\s*[{"]|---\s|format:)/iu;

function recognise({ name, bytes }: Source): number {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOK_AT));
  if (OTHER.test(text)) return 0;
  const isNamed = /\.gift(?:\.txt)?$/iu.test(name);
  if (CATEGORY.test(text)) return 0.95;
  if (ANSWERS.test(text)) return TITLE.test(text) || isNamed ? 0.95 : 0.7;
  if (isNamed) return 0.6;
  return TITLE.test(text) ? 0.3 : 0;
}

/** Moodle's General Import Format Technology. */
export const giftCodec: Codec = {
  id: 'gift',
  title: 'Moodle GIFT',
  extension: 'gift',
  extrasKey: 'x-gift',
  recognise,
  read: async ({ bytes }) => {
    const decoded = decodeText(bytes);
    return decoded.type === 'unusable' ? decoded : readGift(decoded.text);
  },
  write: async (packs) => writeGift(packs),
};
