import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCodec, tsvCodec } from '../../../../src/formats/exchange/delimited.ts';
import { bytesOf, read, source } from '../../../support/exchange/sheets.ts';

describe('files that cannot be used', () => {
  test.each([
    ['nothing', '', /nothing in the file/u, undefined],
    ['other headers', 'Name,Phone\nAna,1\n', /the first row has "Name", "Phone"/u, 1],
    ['a quote that is never closed', 'prompt,answer\nP,x\n"Q,y\nR,z\n', /is closed nowhere/u, 3],
    ['text behind a quote', 'prompt,answer\n"P" x,y\n', /stands more text/u, 2],
    ['a very long cell', `prompt,answer\n${'x'.repeat(40_000)},y\n`, /32767 characters/u, 2],
    ['a very wide row', `prompt,answer\n${','.repeat(500)}\n`, /400 cells/u, 2],
    ['very many rows', `prompt,answer\n${'P,y\n'.repeat(20_001)}`, /20000 rows/u, 20_001],
    [
      'responses to a Google Form',
      '"Timestamp","Total score","Question 1","Question 1 [Score]","Question 1 [Feedback]"\n"2024","8.00 / 10","3","1.00 / 1",""\n',
      /responses to a Google Form, not its questions/u,
      1,
    ],
  ])('are told apart: %s', async (_, text, message, line) => {
    const reading = await read(csvCodec, text);
    expect(reading).toMatchObject({ type: 'unusable', message: expect.stringMatching(message) });
    expect(reading).toHaveProperty('hint');
    expect((reading as { line?: number }).line).toBe(line);
  });

  test('say which encoding they have and what to do', async () => {
    const utf16 = Uint8Array.from(Buffer.from('\uFEFFprompt\tanswer\r\nP\tx\r\n', 'utf16le'));
    const latin = Uint8Array.from(Buffer.from('prompt,answer\nP,x\nCafé,y\n', 'latin1'));
    expect(await read(tsvCodec, utf16)).toMatchObject({ message: expect.stringContaining('UTF-16') });
    expect(await read(csvCodec, latin)).toMatchObject({
      line: 3,
      hint: expect.stringContaining('CSV UTF-8'),
    });
  });

  test('a file of 100 MB is refused without being read', async () => {
    const reading = await read(csvCodec, new Uint8Array(100 * 1024 * 1024));
    expect(reading).toMatchObject({ type: 'unusable', message: expect.stringContaining('100 MB') });
  });
});

describe('recognising', () => {
  test('goes by the header, then by the name', () => {
    const score = (text: string, name: string): readonly (number | undefined)[] =>
      [csvCodec, tsvCodec].map((codec) => codec.recognise?.(source(text, name)));
    expect(score('prompt,answer\nP,x\n', 'bank')).toEqual([0.8, 0]);
    expect(score('prompt\tanswer\nP\tx\n', 'bank.csv')).toEqual([0.4, 0.8]);
    expect(score('Name,Phone\n', 'people.csv')).toEqual([0.4, 0]);
    expect(score('# A heading\n\nSome text, and more.\n', 'notes.md')).toEqual([0, 0]);
  });
});

describe('hostile files', () => {
  const sample = bytesOf(
    'kind,prompt,option a,option b,correct,answer,accept,check\nsingle,"a ""b"" é",x,"=y",A,,,\ntext,P,,,,,"[""a""]","{""cells"":{},""formula"":""=1""}"\n',
  );

  test('cut off at any byte, a file is read or told to be broken', async () => {
    for (let length = 0; length <= sample.length; length += 1) {
      const reading = await read(csvCodec, sample.subarray(0, length));
      expect(['questions', 'unusable']).toContain(reading.type);
    }
  });

  test('no bytes make reading or recognising throw', async () => {
    const change = fc.tuple(fc.nat(sample.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.array(change), fc.uint8Array({ maxLength: 300 })), async (input) => {
        const bytes = input instanceof Uint8Array ? input : sample.slice();
        if (!(input instanceof Uint8Array)) for (const [place, value] of input) bytes[place] = value;
        csvCodec.recognise?.(source(bytes));
        expect(['questions', 'unusable']).toContain((await read(csvCodec, bytes)).type);
      }),
      { numRuns: 500 },
    );
  });
});
