import { crc32 } from 'node:zlib';
import type { Sums } from '../../src/formats/history/kept-history.ts';
import { sha256 } from './sha256.ts';

/** What caches of history are summed up with. */
export const SUMS: Sums = { crc32, sha256 };
