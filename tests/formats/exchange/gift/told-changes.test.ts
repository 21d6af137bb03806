import { expect, test } from 'vitest';
import { readGift } from '../../../../src/formats/exchange/gift/read-gift.ts';
import { questionsOf } from '../../../support/exchange/questions-of.ts';

test.each([
  ['{=a ~%-25%b ~c}', [/takes marks away/u]],
  ['{=a ~%50%b ~c}', [/earns part of the marks/u]],
  ['{=a ~%50%b ~%-50%c}', [/earns part of the marks/u, /takes marks away/u]],
  ['{=a ~b}', []],
])('%s is told as what it is', (answers, wanted) => {
  const { simplified } = questionsOf(readGift(`Which? ${answers}\n`));
  expect(simplified.map(({ message }) => message)).toEqual(wanted.map((each) => expect.stringMatching(each)));
});

test.each([
  ['*really*', 'really', /Italics/u],
  ['[here](https\\://example.org)', 'here (https://example.org)', /link/u],
  ['**a `b`**', 'a `b`', /Bold/u],
])('Markdown that a pack cannot say is told: %s', (markdown, prompt, wanted) => {
  const { questions, simplified } = questionsOf(readGift(`[markdown]${markdown} {T}\n`));
  expect(questions[0]?.draft.prompt).toBe(prompt);
  expect(simplified.map(({ message }) => message)).toEqual([expect.stringMatching(wanted)]);
});
