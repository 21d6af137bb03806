import { expect, test } from 'vitest';
import { differences } from '../../../src/domain/report/differences.ts';

test.each([
  [{ a: 1, b: [1, 2] }, { a: 1, b: [1, 2] }, []],
  [{ a: 1 }, { a: 2 }, [{ field: 'a', written: 1, computed: 2 }]],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, [{ field: 'a.b[1]', written: 2, computed: 3 }]],
  [{ a: [1] }, { a: [1, 2] }, [{ field: 'a[1]', computed: 2 }]],
  [{ a: 1, b: 2 }, { a: 1 }, [{ field: 'b', written: 2 }]],
  [[1], { 0: 1 }, [{ field: '', written: [1], computed: { 0: 1 } }]],
])('between %j and %j there are %j', (written, computed, found) => {
  expect(differences(written, computed)).toEqual(found);
});
