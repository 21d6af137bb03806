import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { QUIZ_STYLE } from '../../src/formats/html/theme/style.ts';
import { QUIZ_PROGRAM } from '../support/quiz/quiz-file.ts';

/** What came after Chromium 109 or Firefox 115, by MDN's compatibility tables: names that such a browser does not have. */
const TOO_NEW = new Set(
  [
    // ECMAScript
    'toReversed toSorted toSpliced with groupBy withResolvers isWellFormed toWellFormed fromAsync',
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom',
    'fromBase64 toBase64 fromHex toHex escape isError sumPrecise f16round transfer waitAsync',
    'Segmenter DurationFormat Iterator Temporal Float16Array SuppressedError DisposableStack',
    // browsers
    'showPopover hidePopover togglePopover setHTML setHTMLUnsafe parseHTMLUnsafe getHTML checkVisibility',
    'CloseWatcher startViewTransition moveBefore scheduler canParse CookieStore Sanitizer trustedTypes',
    'EyeDropper showOpenFilePicker showSaveFilePicker requestIdleCallback navigation onscrollend',
  ].flatMap((names) => names.split(' ')),
);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesIn(child);
  }
}

const nodes = [...nodesIn(parseAst(QUIZ_PROGRAM) as unknown as Node)];

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : '';

describe('the program of quiz pages, as Chromium 109 and Firefox 115 see it', () => {
  test('is read whole here', () => {
    expect(nodes.length).toBeGreaterThan(10_000);
  });

  test('asks for no name that these browsers do not have', () => {
    const asked = nodes.flatMap((node) =>
      node.type === 'MemberExpression' && node['computed'] === false ? [nameOf(node['property'])] : [],
    );
    expect(asked).toContain('replaceChildren');
    expect(asked.filter((name) => TOO_NEW.has(name))).toEqual([]);
  });

  test('asks for no global name that these browsers do not have', () => {
    const made = nodes.flatMap((node) => (node.type === 'NewExpression' ? [nameOf(node['callee'])] : []));
    expect(made).toContain('DecompressionStream');
    expect(made.filter((name) => TOO_NEW.has(name))).toEqual([]);
  });

  test('is written in no newer syntax', () => {
    const types = new Set(nodes.map(({ type }) => type));
    const newer = ['Decorator', 'AccessorProperty', 'ImportExpression', 'ImportDeclaration', 'MetaProperty'];
    expect(newer.filter((type) => types.has(type))).toEqual([]);
    const kinds = nodes.flatMap((node) => (node.type === 'VariableDeclaration' ? [node['kind']] : []));
    expect([...new Set(kinds)].filter((kind) => !['var', 'let', 'const'].includes(String(kind)))).toEqual([]);
    const patterns = nodes.flatMap((node) =>
      node.type === 'Literal' && node['regex'] !== undefined
        ? [node['regex'] as { pattern: string; flags: string }]
        : [],
    );
    expect(patterns.length).toBeGreaterThan(20);
    // Sets in classes and flags inside a pattern came later.
    expect(
      patterns.filter(
        ({ pattern, flags }) =>
          flags.includes('v') || /\(\?[a-z]*-?[a-z]*:/u.test(pattern.replaceAll('(?:', '')),
      ),
    ).toEqual([]);
  });

  test('has a style that hangs on no newer rule', () => {
    const newer =
      /:has\(|color-mix\(|light-dark\(|@scope|@starting-style|anchor\(|oklch\(|&\s|:popover-open|field-sizing/u;
    expect(newer.exec(QUIZ_STYLE)?.[0]).toBeUndefined();
  });
});
