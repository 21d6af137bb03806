import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/adapters/sha256.ts';
import { makeContentFiles } from '../../src/adapters/content-files.ts';
import { type Imported, type ImportPorts, importPack, type ImportWish } from '../../src/app/import-pack.ts';
import type { Codec, DraftQuestion, SourceQuestions, SourceReading } from '../../src/app/ports-exchange.ts';
import { makeExchangeTools } from '../../src/composition/exchange-tools.ts';
import { USUAL_LIMITS } from '../../src/domain/limits.ts';
import { tempFolder } from '../support/temp-folder.ts';

const WISH: ImportWish = { language: 'en', level: 'medium' };

const question = (prompt: string, line: number, more: Partial<DraftQuestion> = {}): DraftQuestion => ({
  draft: { kind: 'true-false', prompt, answer: true },
  line,
  ...more,
});

const holding = (
  questions: readonly DraftQuestion[],
  more: Partial<SourceQuestions> = {},
): SourceQuestions => ({
  type: 'questions',
  about: {},
  questions,
  refused: [],
  simplified: [],
  passedOver: [],
  ...more,
});

interface Place {
  readonly folder: string;
  importing(reading: SourceReading, wish?: Partial<ImportWish>, file?: string): Promise<Imported>;
}

/** A folder with a file whose content is read as the test says; all else is real. */
async function placeWith(files: Readonly<Record<string, string>> = {}): Promise<Place> {
  const folder = tempFolder({ 'bank.txt': 'questions\n', ...files });
  const host = { directory: folder } as Parameters<typeof makeExchangeTools>[1];
  const tools = await makeExchangeTools(process.cwd(), host, USUAL_LIMITS);
  return {
    folder,
    importing: (reading, wish = {}, file = 'bank.txt') => {
      const codec: Codec = {
        id: 'gift',
        title: 'Test bank',
        extension: 'txt',
        recognise: () => 1,
        read: async () => reading,
      };
      const ports: ImportPorts = {
        ...tools,
        codecs: async () => [codec],
        files: makeContentFiles(folder, sha256, () => process.stdin),
      };
      return importPack(file, { ...WISH, ...wish }, ports);
    },
  };
}

describe('a source of which nothing can be used', () => {
  test.each<[string, Partial<Extract<SourceReading, { type: 'unusable' }>>, string, string | undefined]>([
    ['as a whole', {}, 'bank.txt: It is torn.', undefined],
    ['at a line', { line: 7 }, 'bank.txt, line 7: It is torn.', undefined],
    [
      'at the row of a sheet, with a hint',
      { line: 7, isRow: true, hint: 'Save it again.' },
      'bank.txt, row 7: It is torn.',
      'Save it again.',
    ],
  ])('%s stops the import there', async (_where, place, message, hint) => {
    const { importing } = await placeWith();
    await expect(importing({ type: 'unusable', message: 'It is torn.', ...place })).rejects.toMatchObject({
      code: 'broken-content',
      message,
      hint,
    });
  });
});

describe('the pack that an import writes', () => {
  test.each<[string, SourceQuestions['about'], string, string]>([
    ['for the id that the source has', { id: 'own-id', title: 'Title' }, 'bank.txt', 'own-id.yaml'],
    ['for the title of the source', { title: 'Office quiz!' }, 'bank.txt', 'office-quiz.yaml'],
    ["for the source's file where its id is none", { id: 'Not an id' }, 'bank.txt', 'bank.yaml'],
    ['"imported" where no name can be an id', { title: '你好' }, '你好.txt', 'imported.yaml'],
  ])('is named %s', async (_for, about, source, file) => {
    const { importing } = await placeWith({ [source]: 'questions\n' });
    expect((await importing(holding([question('Is it?', 1)], { about }), {}, source)).file).toBe(file);
  });

  test.each([
    ['', 'An empty text is no name', '--out my-pack.yaml'],
    ['你好.yaml', '你好.yaml is no name', '--out my-pack.yaml'],
    ['bank.txt', 'bank.txt is no name', '--out bank-txt.yaml'],
    ['deep/My Bank.yml', 'deep/My Bank.yml is no name', '--out my-bank.yaml'],
  ])('is refused as %j, with a name that would do', async (out, message, hint) => {
    const { importing } = await placeWith();
    await expect(importing(holding([question('Is it?', 1)]), { out })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
  });

  test('carries what the source says of itself', async () => {
    const { importing } = await placeWith();
    const about = { title: 'Quiz', description: 'All of it.', license: 'CC0-1.0', language: 'fil' };
    const { after } = await importing(holding([question('Is it?', 1)], { about }));
    for (const [key, value] of Object.entries(about)) expect(after).toContain(`${key}: ${value}\n`);
  });

  test('is not put over a file that cannot be read as text', async () => {
    const { folder, importing } = await placeWith();
    const bytes = Buffer.from([0xff, 0xfe, 0xff, 0x00]);
    writeFileSync(path.join(folder, 'bank.yaml'), bytes);
    await expect(importing(holding([question('Is it?', 1)]))).rejects.toMatchObject({
      code: 'broken-content',
      message: expect.stringContaining('bank.yaml is there and cannot be updated'),
    });
    expect(readFileSync(path.join(folder, 'bank.yaml'))).toEqual(bytes);
  });

  test('is not put over a folder', async () => {
    const { folder, importing } = await placeWith();
    mkdirSync(path.join(folder, 'bank.yaml'));
    await expect(importing(holding([question('Is it?', 1)]))).rejects.toMatchObject({
      message: 'bank.yaml is a folder, so no pack can be written there.',
    });
  });
});

describe('what did not come in', () => {
  const broken = (line: number, more: Partial<DraftQuestion> = {}): DraftQuestion => ({
    draft: { kind: 'single', prompt: `Which of ${line}?`, options: [{ text: 'One', correct: true }] },
    line,
    ...more,
  });

  test('is named with its place in the order of the source, what has no place first', async () => {
    const { importing } = await placeWith();
    const reading = holding(
      [question('Is it?', 1), broken(9, { isRow: true, part: 'Sheet 2', name: 'Q9' }), broken(3)],
      { refused: [{ line: 5, message: 'It has no key.' }, { message: 'A picture is missing.' }] },
    );
    const { found, added, refused } = await importing(reading);
    expect([found, added]).toEqual([5, 1]);
    expect(refused).toEqual([
      { message: 'A picture is missing.' },
      { line: 3, name: 'Which of 3?', message: expect.stringMatching(/2/u) },
      { line: 5, message: 'It has no key.' },
      { line: 9, isRow: true, part: 'Sheet 2', name: 'Q9', message: expect.stringMatching(/2/u) },
    ]);
  });

  test('leaves no pack where it is all there was', async () => {
    const { importing } = await placeWith();
    expect(await importing(holding([broken(3)]))).toMatchObject({ after: null, added: 0, found: 1 });
  });

  test('stops the import where the pack itself would be broken', async () => {
    const { importing } = await placeWith();
    const about = { language: 'no language' };
    await expect(importing(holding([question('Is it?', 1)], { about }))).rejects.toMatchObject({
      code: 'broken-content',
      message: expect.stringMatching(/^No pack can be made of this file: .*language/u),
    });
  });
});
