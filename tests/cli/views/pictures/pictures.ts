import fc, { type Arbitrary } from 'fast-check';
import { makeStyle, type Style } from '../../../../src/cli/style.ts';

export const UNICODE: Style = await makeStyle({ color: false, ascii: false });
export const ASCII: Style = await makeStyle({ color: false, ascii: true });
export const COLOR: Style = await makeStyle({ color: true, ascii: false });

export const STYLE: Arbitrary<Style> = fc.constantFrom(UNICODE, ASCII, COLOR);
export const WIDTH: Arbitrary<number> = fc.integer({ min: 10, max: 200 });
export const PERCENT: Arbitrary<number> = fc.double({ min: 0, max: 100, noNaN: true });

/** Titles of packs and topics, wide letters and combining marks among them; no control characters, as the loader leaves them. */
export const NAME: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme-ascii', maxLength: 60 }),
  fc
    .array(fc.constantFrom('표', 'é', 'e\u0301', '帳', 'a', ' ', '👩‍💻'), { maxLength: 40 })
    .map((parts) => parts.join('')),
);
