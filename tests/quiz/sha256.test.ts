import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/quiz/adapters/sha256.ts';
import { sha256 as nodeSha256 } from '../support/sha256.ts';

test('the page hashes as the program does, whatever the length around its blocks', () => {
  for (let length = 0; length <= 200; length += 1) {
    const text = 'é'.repeat(length);
    expect(sha256(text), `${length}`).toBe(nodeSha256(text));
  }
});

test('the page hashes any text as the program does, lone surrogates and long ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(sha256(text)).toBe(nodeSha256(text));
    }),
  );
  expect(sha256('\ud800x')).toBe(nodeSha256('\ud800x'));
  expect(sha256('a'.repeat(1_000_000))).toBe(
    'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
  );
});
