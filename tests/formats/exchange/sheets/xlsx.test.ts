import fc from 'fast-check';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { KIND_NAMES } from '../../../../src/domain/question/question.ts';
import { xlsxCodec } from '../../../../src/formats/exchange/xlsx.ts';
import { anyPackToWrite } from '../../../support/exchange/packs.ts';
import { asDraft, questionsOf, withDefaults, write } from '../../../support/exchange/sheets.ts';
import { firstOption, HEADER, textRow, withCell, workbook } from '../../../support/exchange/workbooks.ts';

const FORMATS = [
  '0%',
  '0.00',
  '#,##0.00',
  '00000',
  '"₱"#,##0',
  'yyyy-mm-dd',
  'h:mm',
  '# ?/?',
  '0.00;[Red]-0.00',
];
const styles = `<numFmts>${FORMATS.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${FORMATS.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}<xf numFmtId="10"/></cellXfs>`;

describe('cells', () => {
  test.each([
    ['a number', '<c r="B2"><v>48.5</v></c>', '48.5'],
    ['a number with the noise of binary fractions', '<c r="B2"><v>0.30000000000000004</v></c>', '0.3'],
    ['a whole number written with a point', '<c r="B2" t="n"><v>20.0</v></c>', '20'],
    ['a percentage', '<c r="B2" s="1"><v>0.05</v></c>', '5%'],
    ['decimals', '<c r="B2" s="2"><v>48.5</v></c>', '48.50'],
    ['thousands', '<c r="B2" s="3"><v>-1234.5</v></c>', '-1,234.50'],
    ['leading zeros', '<c r="B2" s="4"><v>123</v></c>', '00123'],
    ['a currency', '<c r="B2" s="5"><v>1200</v></c>', '₱1,200'],
    ['a fraction, as a plain number', '<c r="B2" s="8"><v>0.5</v></c>', '0.5'],
    ['a format of two parts', '<c r="B2" s="9"><v>3</v></c>', '3.00'],
    ['a built-in percentage', '<c r="B2" s="10"><v>0.125</v></c>', '12.50%'],
    ['a truth value', '<c r="B2" t="b"><v>1</v></c>', 'TRUE'],
    ['the last result of a formula', '<c r="B2"><f>A1*2</f><v>12</v></c>', '12'],
    ['the last text of a formula', '<c r="B2" t="str"><f>"a"</f><v>a&lt;b</v></c>', 'a<b'],
    ["a formula's text behind an apostrophe", '<c r="B2" t="inlineStr"><is><t>\'=A1</t></is></c>', '=A1'],
    ['a shared text', '<c r="B2" t="s"><v>0</v></c>', 'a\nb_x0041_'],
  ])('%s comes in as the sheet shows it', async (_, cell, wanted) => {
    const sharedStrings = '<si><r><t>a\r\n</t></r><r><t>b_x005F_x0041_</t></r><rPh><t>spoken</t></rPh></si>';
    expect(await firstOption(withCell(cell, { sharedStrings, styles }))).toEqual({ text: wanted, notes: [] });
  });

  test.each([
    [
      'an error',
      '<c r="B2" t="e"><v>#N/A</v></c>',
      '#N/A',
      'Cell B2 holds the error #N/A; it came in as that text.',
    ],
    [
      'a date',
      '<c r="B2" s="6"><v>46348</v></c>',
      '2026-11-22',
      'Cell B2 holds a date; it came in as 2026-11-22.',
    ],
    ['a time', '<c r="B2" s="7"><v>0.5</v></c>', '12:00', 'Cell B2 holds a date; it came in as 12:00.'],
    [
      'a raised character',
      '<c r="B2" t="s"><v>0</v></c>',
      '102',
      'Cell B2 has bold, italic, raised or lowered characters; they came in as plain ones.',
    ],
  ])('%s comes in as text, with a note', async (_, cell, text, message) => {
    const sharedStrings = '<si><r><t>10</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si>';
    expect(await firstOption(withCell(cell, { sharedStrings, styles }))).toEqual({
      text,
      notes: [{ isRow: true, line: 2, message }],
    });
  });

  test('days count from 1904 where the workbook says so', async () => {
    const bytes = withCell('<c r="B2" s="6"><v>44886</v></c>', {
      styles,
      workbookProperties: '<workbookPr date1904="1"/>',
    });
    expect((await firstOption(bytes)).text).toBe('2026-11-22');
  });

  test('a formula without a result is named, and its row refused', async () => {
    const bytes = withCell('<c r="B2"><f>1+1</f></c>');
    const { questions, refused, simplified } = await questionsOf(xlsxCodec, bytes);
    expect(questions).toEqual([]);
    expect(refused).toEqual([
      {
        isRow: true,
        line: 2,
        message: 'The correct answer "A" names none of the options: write the letter, such as B.',
      },
    ]);
    expect(simplified[0]?.message).toMatch(/^Cell B2 holds a formula without a result/u);
  });
});

describe('sheets', () => {
  test('all sheets with a header are read, each question with its sheet, and the others named', async () => {
    const bytes = workbook({
      sheets: {
        Notes: textRow(1, ['To do']),
        One: `${HEADER}${textRow(4, ['P', 'x', 'y', 'A'])}`,
        Empty: '',
        Two: `${textRow(2, ['A title'])}${HEADER.replaceAll('1"', '3"')}${textRow(4, ['Q', 'x', 'y', ''])}`,
      },
    });
    const { questions, refused, passedOver } = await questionsOf(xlsxCodec, bytes);
    expect(questions.map(({ line, part }) => ({ line, part }))).toEqual([{ line: 4, part: 'One' }]);
    const place = { isRow: true, part: 'Two' };
    expect(refused).toEqual([{ ...place, line: 4, message: 'The row says no correct answer.' }]);
    expect(passedOver).toEqual([
      { ...place, part: 'Notes', message: 'The sheet has no header row of questions.' },
      { ...place, line: 2, message: 'A row stands above the header row, such as a title.' },
    ]);
  });

  test('a cell without an address stands behind the one before', async () => {
    const cells = (texts: readonly string[]): string =>
      `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const bytes = workbook({
      sheets: { S: cells(['prompt', 'answer']) + cells(['P', 'x']) },
    });
    expect((await questionsOf(xlsxCodec, bytes)).questions).toMatchObject([
      { line: 2, draft: { accept: ['x'] } },
    ]);
  });
});

describe('writing', () => {
  test('reads back every kind exactly as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackToWrite(KIND_NAMES), async (packed) => {
        const { content, refused } = await write(xlsxCodec, [packed]);
        const { questions, refused: back } = await questionsOf(xlsxCodec, content);
        expect([...refused, ...back]).toEqual([]);
        expect(questions.map(({ draft }) => withDefaults(draft))).toEqual(packed.pack.questions.map(asDraft));
      }),
      { numRuns: 100 },
    );
  });

  test.each(['_x0041\uFFFE', '__x0041_', '\uFFFD\uFDD0', '\u{1FFFF}\u{10FFFE}', '_x005F_'])(
    'keeps a text that XML or a workbook would change: %j',
    async (text) => {
      const [packed] = fc.sample(anyPackToWrite(['true-false']), { seed: 6, numRuns: 1 });
      const question = packed?.pack.questions[0];
      if (packed === undefined || question === undefined) throw new Error('no pack');
      const pack = { ...packed.pack, questions: [{ ...question, prompt: text }] };
      const { content } = await write(xlsxCodec, [{ ...packed, pack }]);
      expect((await questionsOf(xlsxCodec, content)).questions[0]?.draft.prompt).toBe(text);
    },
  );

  test('another reader finds the same texts, and the same pack gives the same bytes', async () => {
    const [packed] = fc.sample(anyPackToWrite(['text']), { seed: 4, numRuns: 1 });
    const question = packed?.pack.questions[0];
    if (packed === undefined || question?.kind !== 'text') throw new Error('no pack');
    const accept = ["=A1&B1 <_x0041_> 'ñ' 😀"];
    const pack = { ...packed.pack, questions: [{ ...question, accept }] };
    const { content } = await write(xlsxCodec, [{ ...packed, pack }]);
    const again = await write(xlsxCodec, [{ ...packed, pack }]);
    expect(again.content).toEqual(content);
    const [header, row] = await readSheet(new Blob([new Uint8Array(content as Uint8Array)]), { trim: false });
    expect(row?.[header?.indexOf('accept') ?? -1]).toBe(accept[0]);
  });

  test('a question with a text longer than a cell is refused by name', async () => {
    const [packed] = fc.sample(anyPackToWrite(['true-false']), { seed: 5, numRuns: 1 });
    const question = packed?.pack.questions[0];
    if (packed === undefined || question === undefined) throw new Error('no pack');
    const pack = { ...packed.pack, questions: [{ ...question, id: 'long', prompt: 'x'.repeat(32_768) }] };
    expect((await write(xlsxCodec, [{ ...packed, pack }])).refused).toEqual([
      { name: 'long', message: 'A cell holds at most 32767 characters; a text of this question has more.' },
    ]);
  });
});
