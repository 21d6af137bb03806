import { expect, test } from 'vitest';
import { groupedBlock, notesBlock } from '../../../src/cli/views/exchange-notes.ts';
import { makeStyle } from '../../../src/cli/style.ts';

const style = await makeStyle({ color: false, ascii: false });

test('places are lines of a text, and rows of a sheet', () => {
  const notes = [
    { line: 4, message: 'A.' },
    { line: 9, isRow: true, part: 'Two', name: 'Net', message: 'B.' },
  ] as const;
  expect(notesBlock('Did not come in', notes, style, 80).slice(2)).toEqual([
    '  • line 4: A.',
    '  • Two, row 9 · Net: B.',
  ]);
});

test('questions that are left out for one reason are all named in front of it', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `question-${index}`);
  const notes = ids.map((name) => ({ name, message: 'No place for it.' }));
  const text = groupedBlock('Left out', notes, style, 80, true).join(' ');
  expect(ids.every((id) => text.includes(`${id}`))).toBe(true);
  expect(text.match(/No place/gu)).toHaveLength(1);
  expect(groupedBlock('Changed', notes, style, 80, false)).toHaveLength(3);
});
