import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isSeq, parse, parseDocument } from 'yaml';
import { reorderList } from '../../../src/formats/yaml/reorder-list.ts';

function reordered(text: string, order: readonly number[]): string | null {
  const list = parseDocument(text).get('list');
  if (!isSeq(list)) throw new Error('There is no list.');
  const edit = reorderList(text, list, order);
  return edit === null ? null : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

test('entries of a block list take their comments with them; all else stays', () => {
  const text = `# head
list: # of sums

  # thirty
  - text: "30" # not ten
    # below thirty
    correct: true
      # deeper
  -   { text: "10" }   # ten

  # apart

  # twenty, first
  # twenty, second
  - text: |
      20

after: x # end
`;
  expect(reordered(text, [1, 2, 0])).toBe(`# head
list: # of sums

  -   { text: "10" }   # ten
  # twenty, first
  # twenty, second
  - text: |
      20

  # apart

  # thirty
  - text: "30" # not ten
    # below thirty
    correct: true
      # deeper

after: x # end
`);
});

test('entries of a flow list change places, commas and line breaks stay', () => {
  expect(reordered('list: [ 30, "10" ,20 ] # end\n', [1, 2, 0])).toBe('list: [ "10", 20 ,30 ] # end\n');
});

test('comments in a flow list move with their entries', () => {
  const text = `list: [
  # thirty
  { text: "30" }, # behind thirty
  { text: "10" }, # behind ten
  # twenty
  { text: "20" }
]
`;
  expect(reordered(text, [1, 2, 0])).toBe(`list: [
  { text: "10" }, # behind ten
  # twenty
  { text: "20" },
  # thirty
  { text: "30" } # behind thirty
]
`);
});

describe('a list stays as it is', () => {
  it.each([
    ['an anchor that is used in it', 'list:\n  - &a b\n  - *a\n', [1, 0]],
    ['an entry on the line of another list', 'list:\n  - - 2\n    - 1\n', [0, 0]],
    ['an order for another number of entries', 'list:\n  - a\n  - b\n', [0]],
    ['a comment that would swallow what follows', 'list: [ a, b, # bee\n  c ]\n', [2, 0, 1]],
    ['line breaks that are kept at its end', 'list:\n  - |+\n    a\n\n  - b\n', [1, 0]],
  ])('%s', (_name, text, order) => {
    expect(reordered(text, order)).toBeNull();
  });
});

/** One entry's source lines, with comments that name it. */
const entry = fc.record({
  above: fc.integer({ min: 0, max: 2 }),
  behind: fc.boolean(),
  below: fc.boolean(),
  gap: fc.boolean(),
  style: fc.constantFrom('plain', 'flow', 'map', 'block'),
});

function source(
  name: number,
  { above, behind, below, gap, style }: typeof entry extends fc.Arbitrary<infer T> ? T : never,
): string[] {
  const comment = behind ? `   # behind ${name}` : '';
  const body = {
    plain: [`  - v${name}${comment}`],
    flow: [`  - { text: v${name} }${comment}`],
    map: [`  -   text: "v${name}"${comment}`, `      more: [1,  2]`],
    block: ['  - text: >-', `      v${name}`, '', `      more`],
  }[style];
  return [
    ...(gap ? ['', '  # apart', ''] : []),
    ...Array.from({ length: above }, (_, at) => `  # above ${name} ${at}`),
    ...body,
    ...(below ? [`      # below ${name}`] : []),
  ];
}

test('a list in another order holds the same entries, lines and comments, and the old order brings the old text back', () => {
  const lists = fc
    .array(entry, { minLength: 2, maxLength: 5 })
    .chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries.keys()], { minLength: entries.length })),
    );
  fc.assert(
    fc.property(lists, ([entries, order]) => {
      const text = [
        'first: 1',
        'list:',
        ...entries.flatMap((each, name) => source(name, each)),
        'last: 2',
        '',
      ].join('\n');
      const moved = reordered(text, order);
      if (moved === null) throw new Error(`The list was left as it is:\n${text}`);
      const { list: before } = parse(text) as { list: unknown[] };
      expect(parse(moved)).toEqual({ first: 1, list: order.map((at) => before[at]), last: 2 });
      expect(moved.split('\n').toSorted()).toEqual(text.split('\n').toSorted());
      const back = order.map((_, at) => order.indexOf(at));
      expect(reordered(moved, back)).toBe(text);
    }),
  );
});
