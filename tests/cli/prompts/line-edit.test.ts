import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toKey } from '../../../src/cli/prompts/key.ts';
import { editLine, lineDraft, lineView } from '../../../src/cli/prompts/line-edit.ts';

function typed(start: string, ...names: readonly string[]): string {
  let draft = lineDraft(start);
  for (const name of names) {
    draft =
      editLine(draft, toKey(name.length === 1 ? { sequence: name } : { name, sequence: '\u001B' })) ?? draft;
  }
  return `${draft.text.slice(0, draft.at)}|${draft.text.slice(draft.at)}`;
}

test.each([
  ['typing goes in at the caret', typed('ac', 'left', 'b'), 'ab|c'],
  ['backspace takes what people see as one character', typed('a👩‍👩‍👧', 'backspace'), 'a|'],
  ['backspace takes a letter with its accent', typed('an\u0303', 'backspace'), 'a|'],
  ['delete takes what follows', typed('日本', 'home', 'delete'), '|本'],
  ['end goes behind all', typed('abc', 'home', 'end', 'd'), 'abcd|'],
  ['the caret stops at both ends', typed('a', 'left', 'left', 'right', 'right'), 'a|'],
  ['backspace at the start changes nothing', typed('a', 'home', 'backspace'), '|a'],
])('%s', (_, result, expected) => {
  expect(result).toBe(expected);
});

test('keys that do not edit are left to others', () => {
  expect(editLine(lineDraft('a'), toKey({ name: 'enter', sequence: '\r' }))).toBeNull();
  expect(editLine(lineDraft('a'), toKey({ name: 'a', sequence: '\u0001', ctrl: true }))).toBeNull();
});

test('a line longer than its place shows the part around the caret', () => {
  expect(lineView(lineDraft('abcdefghij'), 6)).toEqual({ text: 'ghij', column: 4 });
  expect(lineView({ text: 'abcdefghij', at: 0 }, 6)).toEqual({ text: 'abcdef', column: 0 });
  expect(lineView(lineDraft('日本語日本語'), 7)).toEqual({ text: '本語', column: 4 });
});

test('steps go over whole characters, wherever they stand in a text of any writing', () => {
  const segmenter = new Intl.Segmenter();
  const characters = [...'ab', '日', '👩‍👩‍👧', 'n\u0303', '🇵🇭', '🇵🇭', '\u0301', 'क्ष', ' '];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const starts = [...segmenter.segment(text)].map(({ index }) => index);
      const places = (from: number, name: string): number[] => {
        const found = [from];
        for (const _ of starts)
          found.push(editLine({ text, at: found.at(-1) ?? 0 }, toKey({ name }))?.at ?? 0);
        return found;
      };
      expect(places(0, 'right')).toEqual([...starts, text.length]);
      expect(places(text.length, 'left').toReversed()).toEqual([...starts, text.length]);
    }),
  );
});
