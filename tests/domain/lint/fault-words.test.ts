import { expect, test } from 'vitest';
import { faultWords } from '../../../src/domain/lint/fault-words.ts';
import { USUAL_LIMITS } from '../../../src/domain/limits.ts';
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

const LIMITS = { parts: 200_000, questions: 10_000 };

test.each<[string, Fault, string]>([
  [
    'a number that is none',
    { rule: 'out-of-range', key: 'answer', of: 'value', bound: 'finite', limit: 0 },
    '"answer" must be an ordinary number.',
  ],
  [
    'a list with too few entries',
    { rule: 'out-of-range', key: 'topics', of: 'entries', bound: 'at least', limit: 1 },
    '"topics" must have at least 1 entry.',
  ],
  [
    'a list with too many entries',
    { rule: 'out-of-range', key: 'options', of: 'entries', bound: 'at most', limit: 8 },
    '"options" must have at most 8 entries.',
  ],
  [
    'a line of a draw that matches nothing',
    { rule: 'unfillable-draw', reason: 'too few', wanted: 5, available: 0 },
    'No question matches this line; change its pack, topics, kinds, levels or tags.',
  ],
  [
    'a line of a draw whose questions the lines above need',
    { rule: 'unfillable-draw', reason: 'shared', wanted: 5, available: 2 },
    'This line asks for 5 questions, but the lines above need the same ones and leave at most 2; ask for fewer or widen a line.',
  ],
  [
    'a line of a draw that stands too far below',
    { rule: 'unfillable-draw', reason: 'order', wanted: 1, available: 0 },
    'This line asks for 1 question, but the lines above can take the same ones and leave 0; move this line up, above the wider ones.',
  ],
  [
    'a comment that is not written as one that ignores',
    { rule: 'bad-ignore', reason: 'form' },
    'Write "# deskready-ignore rule-id -- reason", with the id of a rule.',
  ],
  [
    'a comment that ignores a rule which there is not',
    { rule: 'bad-ignore', reason: 'unknown', name: 'no-sorce', nearest: 'no-source' },
    '"no-sorce" is no rule. Did you mean "no-source"? See: deskready rules',
  ],
  [
    'a file with too many lines and entries',
    { rule: 'too-large', what: 'parts', limits: { ...USUAL_LIMITS, ...LIMITS } },
    'This file has more than 200,000 lines, keys and entries;',
  ],
  [
    'a file with too many questions',
    { rule: 'too-large', what: 'questions', limits: { ...USUAL_LIMITS, ...LIMITS } },
    'This file has more than 10,000 questions;',
  ],
])('%s is told', (_what, fault, sentence) => {
  expect(words(fault)).toContain(sentence);
});
