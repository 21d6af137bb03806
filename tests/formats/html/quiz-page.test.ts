import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type QuizCargo, quizPageText } from '../../../src/formats/html/quiz-page.ts';
import { makeQuiz } from '../../support/quiz/quiz-file.ts';
import { sha256 } from '../../support/sha256.ts';

const MAKER = { version: '1.2.3', sha256 };
const base64 = (text: string): string => Buffer.from(sha256(text), 'hex').toString('base64');

function cargoOf(text: string): QuizCargo {
  const packed = /<script type="text\/plain" id="cargo">([A-Za-z0-9+/=]+)<\/script>/u.exec(text)?.[1] ?? '';
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')) as QuizCargo;
}

describe('the page of a quiz', () => {
  test('allows its own style and its own program by their hashes, and nothing else', async () => {
    const text = quizPageText(await makeQuiz({ packs: ['demo'] }), 'run()', MAKER);
    const { style } = cargoOf(text);
    expect(text).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${base64(style)}&#39;; script-src &#39;sha256-${base64('run()')}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(text).toContain('<script>run()</script>');
    expect(text.match(/<script/gu)).toHaveLength(2);
    expect(text).not.toMatch(/ on[a-z]+=| src=| href=/u);
  });

  test('carries the quiz packed, so that no text of a pack stands in the page itself', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] });
    const text = quizPageText(quiz, 'run()', MAKER);
    expect(cargoOf(text).quiz).toEqual(quiz);
    expect(text).not.toContain('Tokyo');
  });

  test('refuses a program that would end its element too soon', async () => {
    const quiz = await makeQuiz({ packs: ['demo'] });
    expect(() => quizPageText(quiz, 'const a = "</script>";', MAKER)).toThrow('A program must not hold');
  });
});
