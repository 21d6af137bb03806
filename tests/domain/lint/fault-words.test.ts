import { expect, test } from 'vitest';
import { faultWords } from '../../../src/domain/lint/fault-words.ts';
import type { Fault } from '../../../src/domain/lint/fault.ts';

const words = (fault: Fault): string => faultWords(fault);

test('faults are told in a sentence with what to do', () => {
  expect([
    words({ rule: 'unknown-key', key: 'promt', owner: 'question', nearest: 'prompt', kinds: [] }),
    words({ rule: 'unknown-key', key: 'answer', owner: 'question', nearest: null, kinds: ['true-false'] }),
    words({ rule: 'missing-key', key: 'prompt', owner: 'question' }),
    words({ rule: 'unquoted-text', key: 'text', source: '48.50', found: 'number' }),
    words({ rule: 'unquoted-text', key: 'text', source: '#N/A', found: 'comment' }),
    words({
      rule: 'unknown-value',
      key: 'level',
      value: 'meduim',
      nearest: 'medium',
      known: ['easy', 'medium', 'hard'],
    }),
    words({ rule: 'wrong-type', key: 'marks', isEntry: false, wanted: 'number', found: 'text' }),
    words({ rule: 'format-version', found: 2, newest: 1 }),
    words({ rule: 'key-count', found: 2, wanted: 'one' }),
    words({ rule: 'unfillable-draw', reason: 'too few', wanted: 5, available: 1 }),
  ]).toMatchInlineSnapshot(`
    [
      ""promt" is no key of a question. Did you mean "prompt"?",
      ""answer" is no key of this question; kind true-false has it. Check "kind", or take it out.",
      "This question has no "prompt"; add it.",
      "YAML reads "48.50" as a number, but "text" takes text; put it in quotes.",
      "YAML reads "#N/A" as a comment, so "text" is empty; put the text in quotes.",
      ""meduim" is no "level"; take easy, medium or hard. Did you mean "medium"?",
      ""marks" must be a number, without quotes; here is text.",
      "This file has format 2, so it is made for a newer deskready; this one reads format 1.",
      "This question has 2 correct options; give exactly one of them "correct: true".",
      "This line asks for 5 questions, but only 1 matches; ask for fewer or widen the line.",
    ]
  `);
});

test('names from the file are shortened and cannot reach the terminal', () => {
  const id = `\u001B[2J${'a'.repeat(200)}`;
  const told = words({ rule: 'bad-id', key: 'id', id });
  expect(told).toContain('<U+001B>');
  expect(told.length).toBeLessThan(200);
});
