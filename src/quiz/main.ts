import { systemEntropy } from '../adapters/entropy.ts';
import { AppError } from '../domain/app-error.ts';
import type { QuizCargo } from '../formats/html/quiz-page.ts';
import { make } from './dom.ts';
import { runQuiz } from './run-quiz.ts';
import { openStage } from './stage.ts';

/** What the page carries, as `formats/html/quiz-page.ts` packed it. */
async function unpack(packed: string): Promise<QuizCargo> {
  if (typeof DecompressionStream === 'undefined') {
    throw new AppError(
      'not-readable',
      'This browser is too old for this page. Open it in a newer Chrome or Firefox.',
    );
  }
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(unpacked).json()) as QuizCargo;
}

function bugText(error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  return `Something went wrong in this page (${what}). Reload it to go on; what you answered is kept.`;
}

async function main(): Promise<never> {
  const packed = document.querySelector('#cargo')?.textContent ?? '';
  const stage = openStage(document.body);
  try {
    const { quiz, style } = await unpack(packed);
    // The page's policy knows it by its hash, as if it had stood in the page.
    document.head.append(make('style', {}, style));
    return await runQuiz(quiz, stage, systemEntropy);
  } catch (error) {
    stage.notice(error instanceof AppError ? error.message : bugText(error));
    throw error;
  }
}

void main();
