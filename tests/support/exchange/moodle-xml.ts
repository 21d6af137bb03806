import { readFileSync } from 'node:fs';
import type {
  PackToWrite,
  SourceQuestions,
  SourceReading,
  Written,
} from '../../../src/app/ports-exchange.ts';
import { moodleXmlCodec } from '../../../src/formats/exchange/moodle-xml.ts';

/** A bank with a question of each type, and of some that a pack cannot hold. */
export const BANK: string = readFileSync(
  new URL('../../fixtures/exchange/moodle-xml/bank.xml', import.meta.url),
  'utf8',
);

const { read, write } = moodleXmlCodec;

export async function reading(content: string | Uint8Array): Promise<SourceReading> {
  if (read === undefined) throw new Error('The codec reads nothing.');
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return read({ name: 'bank.xml', bytes });
}

/** The questions of a file that can be read. */
export async function questionsOf(content: string | Uint8Array): Promise<SourceQuestions> {
  const found = await reading(content);
  if (found.type === 'unusable') throw new Error(found.message);
  return found;
}

export async function written(packs: readonly PackToWrite[]): Promise<Written> {
  if (write === undefined) throw new Error('The codec writes nothing.');
  return write(packs, { answers: 'end' });
}

/** A file with one question, called N, in its second line. */
export const quiz = (type: string, inside: string): string =>
  `<quiz>\n<question type="${type}"><name><text>N</text></name><questiontext><text>?</text></questiontext>${inside}</question></quiz>`;

export const answer = (fraction: string, text: string): string =>
  `<answer fraction="${fraction}"><text>${text}</text></answer>`;
