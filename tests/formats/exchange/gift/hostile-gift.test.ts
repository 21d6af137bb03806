import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceQuestions } from '../../../../src/app/ports-exchange.ts';
import { giftCodec } from '../../../../src/formats/exchange/gift.ts';
import { readGift as readSource } from '../../../../src/formats/exchange/gift/read-gift.ts';
import { questionsOf } from '../../../support/exchange/questions-of.ts';

const readGift = (text: string): SourceQuestions => questionsOf(readSource(text));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const accounted = ({ questions, refused, passedOver }: SourceQuestions): number =>
  questions.length + refused.length + passedOver.length;

describe('hostile GIFT', () => {
  test.each<readonly [what: string, gift: string]>([
    ['opened braces', '{'.repeat(200_000)],
    ['opened braces on lines', '{\n\n'.repeat(40_000)],
    ['one open brace and many texts', `{\n\n${'text\n\n'.repeat(40_000)}`],
    ['answers without end', `Net?{${'=a '.repeat(200_000)}}`],
    ['signs without end', `Net?{${'~='.repeat(200_000)}}`],
    ['backslashes', `${'\\'.repeat(500_000)}{T}`],
    ['spaces', `${' '.repeat(500_000)}x{T${' '.repeat(500_000)}`],
    ['colons', ':'.repeat(500_000)],
    ['Markdown that nests', `[markdown]${'>'.repeat(300_000)}{T}`],
    ['HTML that nests', `[html]${'<b>'.repeat(100_000)}x{T}`],
    ['labels that never end', `// ${'[id:'.repeat(100_000)}\nx{T}`],
    ['hashes', `x{=a${'#'.repeat(300_000)} ~b}`],
    ['many questions', 'Net?{=a ~b ~c}\n\n'.repeat(20_000)],
  ])('%s end soon, and are accounted for', (_, gift) => {
    expect(accounted(readGift(gift))).toBeGreaterThan(0);
  });

  test.each<readonly [what: string, gift: string, word: RegExp]>([
    ['questions', 'x\n\n'.repeat(60_000), /questions/u],
    ['lines', '\n'.repeat(2_100_000), /lines/u],
  ])('too many %s are refused as a whole', (_, gift, word) => {
    expect(readSource(gift)).toMatchObject({ type: 'unusable', message: expect.stringMatching(word) });
  });

  test('never throws, whatever the bytes are', async () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map(bytesOf),
    );
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        const source = { name: 'a.gift', bytes };
        expect(giftCodec.recognise?.(source)).toBeGreaterThanOrEqual(0);
        expect(['questions', 'unusable']).toContain((await giftCodec.read?.(source))?.type);
      }),
    );
  });
});
