import type { Quiz } from '../../domain/quiz.ts';
import { el } from './element.ts';
import { packed } from './packed.ts';
import { compactStyle, type Maker, pageText } from './page.ts';
import { QUIZ_STYLE } from './theme/style.ts';

/** What a quiz page carries, packed, in the element `cargo`. */
export interface QuizCargo {
  readonly quiz: Quiz;
  readonly style: string;
}

/**
 * A quiz that runs in a browser, in one file.
 *
 * @param script the browser's program, built from `src/quiz`
 */
export function quizPageText(quiz: Quiz, script: string, maker: Maker): string {
  const withoutScript = 'This quiz needs JavaScript. Open the file in a browser such as Chrome or Firefox.';
  const cargo: QuizCargo = { quiz, style: compactStyle(QUIZ_STYLE) };
  return pageText(
    {
      title: quiz.title,
      body: [el('noscript', {}, withoutScript)],
      program: { script, id: 'cargo', data: packed(JSON.stringify(cargo)), style: cargo.style },
    },
    maker,
  );
}
