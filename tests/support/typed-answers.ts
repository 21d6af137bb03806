import fc from 'fast-check';
import type { Effort } from '../../src/domain/question/effort.ts';
import type { TranscribeQuestion } from '../../src/domain/question/transcribe.ts';
import type { TypingQuestion } from '../../src/domain/question/typing.ts';
import { transcribe, typing } from './questions.ts';

/** Texts that say something, with signs, accents and wide characters among them. */
export const anyTyped: fc.Arbitrary<string> = fc
  .string({ unit: fc.constantFrom(...'ab1 ñé日🎉.,-'), minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() !== '');

export const anyTranscribe: fc.Arbitrary<TranscribeQuestion> = fc
  .array(anyTyped, { minLength: 1, maxLength: 6 })
  .map((values) =>
    transcribe({ fields: values.map((value, index) => ({ label: `Field ${index}`, value })) }),
  );

export const anyTyping: fc.Arbitrary<TypingQuestion> = fc
  .record({
    passage: anyTyped,
    wpm: fc.integer({ min: 1, max: 300 }),
    accuracy: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ passage, wpm, accuracy }) => typing({ passage, target: { wpm, accuracy } }));

export const anyEffort: fc.Arbitrary<Effort | null> = fc.option(
  fc.record({ typedMs: fc.nat(600_000), isPasted: fc.boolean() }),
);
