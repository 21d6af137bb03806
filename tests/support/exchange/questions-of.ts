import type { SourceQuestions, SourceReading } from '../../../src/app/ports-exchange.ts';

/** What a source holds, where it can be used at all. */
export function questionsOf(reading: SourceReading): SourceQuestions {
  if (reading.type === 'unusable') throw new Error(reading.message);
  return reading;
}
