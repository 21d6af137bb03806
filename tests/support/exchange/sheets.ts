import type {
  Codec,
  Draft,
  PackToWrite,
  Source,
  SourceQuestions,
  SourceReading,
  Written,
} from '../../../src/app/ports-exchange.ts';
import type { Question } from '../../../src/domain/question/question.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const source = (content: string | Uint8Array, name = 'bank.csv'): Source => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
});

export async function read(
  codec: Codec,
  content: string | Uint8Array,
  name?: string,
): Promise<SourceReading> {
  const reading = await codec.read?.(source(content, name));
  if (reading === undefined) throw new Error('the codec reads nothing');
  return reading;
}

export async function questionsOf(codec: Codec, content: string | Uint8Array): Promise<SourceQuestions> {
  const reading = await read(codec, content);
  if (reading.type !== 'questions') throw new Error(reading.message);
  return reading;
}

export async function write(codec: Codec, packs: readonly PackToWrite[]): Promise<Written> {
  const written = await codec.write?.(packs, { answers: 'end' });
  if (written === undefined) throw new Error('the codec writes nothing');
  return written;
}

/** What a pack takes for granted, so that drafts and questions can be compared. */
export const withDefaults = (draft: Draft): object => ({
  shuffle: true,
  tags: [],
  sources: [],
  use: 'any',
  ...draft,
});

/** A question without what a draft says elsewhere. */
export function asDraft(question: Question): object {
  const keys = Object.entries(question).filter(([key]) => key !== 'topic' && key !== 'retired');
  return Object.fromEntries(keys);
}
