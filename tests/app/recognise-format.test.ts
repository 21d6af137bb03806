import { expect, test } from 'vitest';
import { exportPacks } from '../../src/app/export-packs.ts';
import type { Codec, FormatId, Source } from '../../src/app/ports-exchange.ts';
import { readerOf } from '../../src/app/recognise-format.ts';
import { memoryLibrary, packOf } from '../support/memory-library.ts';
import { single } from '../support/questions.ts';

const SOURCE: Source = { name: 'bank.txt', bytes: new TextEncoder().encode('some questions\n') };

const reading = async (): Promise<never> => {
  throw new Error('not read here');
};
const codec = (id: FormatId, more: Partial<Codec>): Codec => ({ id, title: id, extension: 'txt', ...more });

const sure = (id: FormatId, sureness: number): Codec =>
  codec(id, { read: reading, recognise: () => sureness });
const byNameAlone = codec('markdown', { read: reading });
const onlyWritten = codec('kahoot', {
  write: async (packs) => ({ content: String(packs.length), refused: [], simplified: [] }),
});

test('a source is read by the codec that is surest, and never by one that only knows its name', () => {
  const codecs = [byNameAlone, sure('gift', 0.2), sure('aiken', 0.8), onlyWritten];
  expect(readerOf(SOURCE, undefined, codecs).id).toBe('aiken');
  expect(readerOf(SOURCE, 'markdown', codecs).id).toBe('markdown');
  expect(() => readerOf(SOURCE, undefined, [byNameAlone])).toThrow('bank.txt is in none of the formats');
});

test('a format that is only written is not read, and those that are read are named', () => {
  expect(() => readerOf(SOURCE, 'kahoot', [sure('gift', 1), onlyWritten])).toThrow(
    expect.objectContaining({ code: 'usage', hint: 'It reads gift.' }),
  );
});

test('a format that is only read is not written, and those that are written are named', async () => {
  const library = memoryLibrary({
    packs: [packOf('demo', [single(), single({ id: 'old', retired: true })])],
  });
  const ports = { codecs: async () => [sure('gift', 1), onlyWritten], readPack: () => null };
  const exporting = (as: FormatId): ReturnType<typeof exportPacks> =>
    exportPacks(['demo', 'demo'], as, { answers: 'end' }, library, ports);
  await expect(exporting('gift')).rejects.toMatchObject({ code: 'usage', hint: 'It writes kahoot.' });
  expect(await exporting('kahoot')).toMatchObject({ content: '1', found: 1 });
});
