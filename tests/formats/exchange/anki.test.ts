import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackToWrite } from '../../../src/app/ports-exchange.ts';
import { KIND_NAMES } from '../../../src/domain/question/question.ts';
import { ankiCodec } from '../../../src/formats/exchange/anki.ts';
import { htmlToText } from '../../../src/formats/exchange/markup/html-to-text.ts';
import { anyPackToWrite } from '../../support/exchange/packs.ts';

const HEAD_LINES = 7;

async function rowsOf(pack: PackToWrite): Promise<{ rows: string[][]; refused: readonly unknown[] }> {
  const { content, refused } = (await ankiCodec.write?.([pack], { answers: 'end' })) ?? {
    content: '',
    refused: [],
  };
  const lines = String(content).split('\n');
  expect(lines.slice(0, HEAD_LINES).every((line) => line.startsWith('#'))).toBe(true);
  expect(lines.at(-1)).toBe('');
  return { rows: lines.slice(HEAD_LINES, -1).map((line) => line.split('\t')), refused };
}

test('An Anki file has one row of five fields for each question, whatever its texts hold', async () => {
  await fc.assert(
    fc.asyncProperty(anyPackToWrite(KIND_NAMES), async (pack) => {
      const { rows, refused } = await rowsOf(pack);
      expect(rows.length + refused.length).toBe(pack.pack.questions.length);
      for (const row of rows) {
        expect(row).toHaveLength(5);
        expect(row.join('')).not.toContain('"');
      }
      const ids = rows.map(([guid]) => guid);
      const written = pack.pack.questions.filter(({ kind }) => kind !== 'typing' && kind !== 'transcribe');
      expect(ids).toEqual(written.map(({ id }) => `deskready/generated/${id}`));
    }),
  );
});

test('An Anki card asks on the front and has key, reasons and explanation on the back', async () => {
  const { rows } = await rowsOf({
    extras: new Map(),
    pack: {
      id: 'ap',
      title: 'Accounts: payable',
      language: 'en',
      topics: { invoices: 'Invoices' },
      scenarios: { desk: 'You check invoices.' },
      questions: [
        {
          id: 'which-paper',
          kind: 'single',
          topic: 'invoices',
          level: 'easy',
          scenario: 'desk',
          prompt: 'Which paper is **owed** & due?',
          options: [
            { text: 'The <order>', correct: false, why: 'It asks for goods.' },
            { text: 'The invoice', correct: true },
          ],
          explanation: 'It says what is to be paid.',
          sources: [],
          shuffle: true,
          tags: ['three way', 'mock'],
          use: 'any',
          retired: false,
        },
      ],
    },
  });
  const [guid, deck, front = '', back = '', tags] = rows[0] ?? [];
  expect([guid, deck, tags]).toEqual([
    'deskready/ap/which-paper',
    'deskready::Accounts: payable',
    'invoices easy three-way mock',
  ]);
  expect(front).toContain('<strong>owed</strong> &amp; due?');
  expect(htmlToText(front).text).toBe(
    'You check invoices.\n\nWhich paper is **owed** & due?\n\nA. The <order>\nB. The invoice',
  );
  expect(htmlToText(back).text).toBe(
    '**B. The invoice**\n\nA: It asks for goods.\n\nIt says what is to be paid.',
  );
});
