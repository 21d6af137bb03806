import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xlsxCodec } from '../../../../src/formats/exchange/xlsx.ts';
import { read, source } from '../../../support/exchange/sheets.ts';
import { firstOption, withCell, workbook } from '../../../support/exchange/workbooks.ts';

describe('files that cannot be used', () => {
  const whole = withCell('<c r="B2"><v>1</v></c>');

  test.each([
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old Office program/u],
    ['another archive', zipSync({ 'content.json': strToU8('{}') }), /no Excel workbook/u],
    ['half a file', whole.subarray(0, whole.length - 100), /damaged or only half/u],
    ['a workbook of nothing', workbook({ sheets: { S: '' } }), /nothing in the file/u],
    ['a cell far to the right', withCell('<c r="XFD2"><v>1</v></c>'), /Cell XFD2 lies beyond column OJ/u],
  ])('are told apart: %s', async (_, bytes, message) => {
    expect(await read(xlsxCodec, bytes)).toMatchObject({
      type: 'unusable',
      message: expect.stringMatching(message),
      hint: expect.any(String),
    });
  });

  test('a ZIP bomb is stopped while it grows, even where it lies about its size', async () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>'),
      'xl/_rels/workbook.xml.rels': new Uint8Array(40 * 1024 * 1024),
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let place = 0; place < bytes.length - 4; place += 1) {
      if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 100, true);
    }
    expect(await read(xlsxCodec, bytes)).toMatchObject({
      type: 'unusable',
      message: expect.stringContaining('larger than 32 MB'),
    });
  });

  test('one long text that very many cells share is counted each time', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = workbook({
      sheets: { S: rows.join('') },
      sharedStrings: `<si><t>${'x'.repeat(32_000)}</t></si>`,
    });
    expect(await read(xlsxCodec, bytes)).toMatchObject({ type: 'unusable', message: /texts of the sheet/u });
  });

  test('entities and outer files are not resolved', async () => {
    const cell = '<c r="B2" t="inlineStr"><is><t>&bomb;&file;&#x41;</t></is></c>';
    const bytes = withCell(cell, {
      workbookProperties: '<!DOCTYPE x [<!ENTITY bomb "boom"><!ENTITY file SYSTEM "file:///etc/passwd">]>',
    });
    expect((await firstOption(bytes)).text).toBe('&bomb;&file;A');
  });

  test('cut off anywhere or changed in any byte, a workbook is read or told to be broken', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect(['questions', 'unusable']).toContain((await read(xlsxCodec, whole.subarray(0, length))).type);
    }
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const bytes = whole.slice();
        for (const [place, value] of places) bytes[place] = value;
        xlsxCodec.recognise?.(source(bytes));
        expect(['questions', 'unusable']).toContain((await read(xlsxCodec, bytes)).type);
      }),
      { numRuns: 500 },
    );
  });
});
