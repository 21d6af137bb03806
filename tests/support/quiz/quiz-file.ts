import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeContentFiles } from '../../../src/adapters/content-files.ts';
import { exportQuiz, type QuizSource } from '../../../src/app/export-quiz.ts';
import { openLibrary } from '../../../src/app/library.ts';
import type { Quiz, QuizSettings } from '../../../src/domain/quiz.ts';
import { quizPageText } from '../../../src/formats/html/quiz-page.ts';
import { parseContent } from '../../../src/formats/parse-content.ts';
import { sha256 } from '../sha256.ts';
import { tempFolder } from '../temp-folder.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const tool = { name: 'deskready', version: '0.0.0-test' };

/** The program of quiz pages as it was built before the tests. */
export const QUIZ_PROGRAM: string = readFileSync(path.join(root, 'dist/quiz.js'), 'utf8');

export const FIXTURES: string = path.join(root, 'tests/fixtures/cli');

/** Every kind of question. */
export const EVERY_KIND: readonly string[] = ['demo', 'records', 'sequences', 'typed'];

/** A quiz from the packs, exams and tracks of a folder. */
export async function makeQuiz(
  from: QuizSource,
  settings: Partial<QuizSettings> = {},
  folder: string = FIXTURES,
): Promise<Quiz> {
  const files = makeContentFiles(root, sha256, () => process.stdin);
  const library = openLibrary({
    files,
    parse: parseContent,
    folders: [
      { path: folder, origin: 'packs-dir' },
      { path: path.join(root, 'questions'), origin: 'shipped' },
    ],
  });
  const { quiz } = await exportQuiz(from, { extraTime: 0, ...settings }, { library, sha256, tool });
  return quiz;
}

export const quizText = (quiz: Quiz): string =>
  quizPageText(quiz, QUIZ_PROGRAM, { version: tool.version, sha256 });

/** The page of a quiz, as a file. */
export function quizFile(quiz: Quiz): string {
  return path.join(tempFolder({ 'quiz.html': quizText(quiz) }), 'quiz.html');
}
