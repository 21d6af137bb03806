import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePasteFilter } from '../../../src/cli/prompts/pastes.ts';

const START = '\u001B[200~';
const END = '\u001B[201~';

function filtered(...pieces: readonly (string | Buffer)[]): string[] {
  const events: string[] = [];
  const take = makePasteFilter({
    typed: (text) => events.push(`typed ${JSON.stringify(text)}`),
    pasted: (text) => events.push(`pasted ${JSON.stringify(text)}`),
  });
  for (const piece of pieces) take(piece);
  return events;
}

test('a paste of several lines is one line of text', () => {
  expect(filtered(`a${START}one\r\n  two\rthree\tfour\n${END}b`)).toEqual([
    'typed "a"',
    'pasted "one two three four"',
    'typed "b"',
  ]);
});

test('controls in a paste do nothing', () => {
  expect(filtered(`${START}\u0003a\u001B[2Jb\u0000${END}`)).toEqual(['pasted "a[2Jb"']);
});

test('Esc and arrow keys are not held back', () => {
  expect(filtered('\u001B')).toEqual([String.raw`typed "\u001b"`]);
  expect(filtered('\u001B[A')).toEqual([String.raw`typed "\u001b[A"`]);
});

test('a paste without end is no key, and one of megabytes is cut', () => {
  expect(filtered(`${START}abc\u0003`)).toEqual([]);
  const [pasted = ''] = filtered(START, ...Array.from({ length: 100 }, () => 'x'.repeat(65_536)), END);
  expect(pasted.length).toBeLessThan(11_000);
});

test('what is split into pieces anywhere behind its first signs reads the same', () => {
  const whole = Buffer.from(`${START}señor\n山田${END}é`);
  fc.assert(
    fc.property(fc.integer({ min: 3, max: whole.length }), fc.nat(whole.length), (first, second) => {
      const [a, b] = [first, Math.max(first, second)];
      const events = filtered(whole.subarray(0, a), whole.subarray(a, b), whole.subarray(b));
      expect(events).toEqual(['pasted "señor 山田"', 'typed "é"']);
    }),
  );
});
