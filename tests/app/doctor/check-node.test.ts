import { expect, test } from 'vitest';
import { checkNode, isInRange } from '../../../src/app/doctor/check-node.ts';

const NEEDED = '^20.19.0 || ^22.13.0 || >=24';

test.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['20.18.9', false],
  ['21.7.0', false],
  ['22.12.9', false],
  ['22.13.0', true],
  ['23.99.0', false],
  ['24.0.0', true],
  ['v26.1.3', true],
])('Node %s is one that the program is tested with: %s', (version, isIt) => {
  expect(isInRange(version, NEEDED)).toBe(isIt);
});

test('a range in a form that package.json does not use holds no version', () => {
  expect(isInRange('20.19.0', 'latest')).toBe(false);
  expect(isInRange('20.19.0', '~20.19 || >=20.19.0')).toBe(true);
});

test('a Node that is too old is a trouble that names both versions', () => {
  expect(checkNode({ node: '18.0.0', needed: NEEDED }).troubles).toEqual([
    { code: 'old-node', found: '18.0.0', needed: NEEDED },
  ]);
  expect(checkNode({ node: '24.1.0', needed: NEEDED }).troubles).toEqual([]);
});
