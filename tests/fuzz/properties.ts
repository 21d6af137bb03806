import { CODEC_PROPERTIES } from './codecs.ts';
import { PACK_PROPERTIES } from './packs.ts';
import type { Property } from './property.ts';
import { SESSION_PROPERTIES } from './sessions.ts';

/** All that `npm run fuzz` tries for as long as it is given, and the test suite for a moment. */
export const PROPERTIES: readonly Property[] = [
  ...PACK_PROPERTIES,
  ...SESSION_PROPERTIES,
  ...CODEC_PROPERTIES,
];
