import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SourceReading } from '../../../../src/app/ports-exchange.ts';
import { csvCodec, tsvCodec } from '../../../../src/formats/exchange/delimited.ts';
import { kahootCodec } from '../../../../src/formats/exchange/kahoot.ts';
import { quizizzCodec } from '../../../../src/formats/exchange/quizizz.ts';
import { xlsxCodec } from '../../../../src/formats/exchange/xlsx.ts';
import { read, source } from '../../../support/exchange/sheets.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../../../shared/fixtures/csv');
const CODECS = [csvCodec, tsvCodec, xlsxCodec, kahootCodec, quizizzCodec];

/** Skipped, with this name, where the folder of real files is not beside the project. */
describe.skipIf(!existsSync(FIXTURES))('real files in ../shared/fixtures/csv', () => {
  const bytesOf = (file: string): Uint8Array => readFileSync(path.join(FIXTURES, file));

  /** Read by the codec that is surest of it. */
  async function recognised(file: string): Promise<{ id: string; reading: SourceReading }> {
    const given = source(bytesOf(file), path.basename(file));
    const sure = CODECS.map((codec) => ({ codec, score: codec.recognise?.(given) ?? 0 }));
    const [best] = sure.sort((a, b) => b.score - a.score);
    if (best === undefined || best.score === 0) throw new Error(`nobody knows ${file}`);
    return { id: best.codec.id, reading: await read(best.codec, given.bytes, given.name) };
  }

  const counts = (reading: SourceReading): object =>
    reading.type === 'unusable'
      ? { unusable: reading.message }
      : { in: reading.questions.length, refused: reading.refused.length };

  test.each([
    ['pacphi-kahoot/Kahoot-Quiz-Spreadsheet-Template.xlsx', 'kahoot', 1, 0],
    ['pacphi-kahoot/kahoot-quiz-from-csv.xlsx', 'kahoot', 16, 0],
    ['pacphi-kahoot/male-voices-quiz.csv', 'csv', 16, 0],
    ['quizizz-wayground-transcribed/quizizz_template.csv', 'quizizz', 2, 4],
  ])('%s is %s: %i questions, %i refused', async (file, id, count, refused) => {
    const found = await recognised(file);
    expect({ id: found.id, ...counts(found.reading) }).toEqual({ id, in: count, refused });
  });

  test('the sample of the Kahoot template has four right answers and 60 seconds', async () => {
    const { reading } = await recognised('pacphi-kahoot/Kahoot-Quiz-Spreadsheet-Template.xlsx');
    expect(reading).toMatchObject({
      questions: [
        {
          line: 9,
          draft: {
            kind: 'multiple',
            seconds: 60,
            options: Array.from({ length: 4 }, () => ({ correct: true })),
          },
        },
      ],
    });
  });

  test('the same quiz says the same keys as CSV and as Kahoot workbook', async () => {
    const files = ['pacphi-kahoot/male-voices-quiz.csv', 'pacphi-kahoot/kahoot-quiz-from-csv.xlsx'];
    const [csv, kahoot] = await Promise.all(
      files.map(async (file) => {
        const { reading } = await recognised(file);
        if (reading.type !== 'questions') throw new Error(reading.message);
        return new Map(
          reading.questions.map(({ draft }) => [
            draft.prompt,
            'options' in draft ? draft.options.find((each) => 'correct' in each && each.correct)?.text : '',
          ]),
        );
      }),
    );
    const alike = [...(csv ?? [])].filter(([prompt, key]) => kahoot?.get(prompt) === key);
    expect(alike).toHaveLength(16);
  });

  test('responses to a Google Form are refused with the reason', async () => {
    const { id, reading } = await recognised('google-forms-transcribed/responses_header.csv');
    expect({ id, ...reading }).toMatchObject({
      id: 'csv',
      type: 'unusable',
      hint: expect.stringContaining('prompt'),
    });
  });
});
